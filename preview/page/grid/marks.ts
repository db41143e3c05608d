/** Pixels at the right of a cell that open its drop-down. */
export const DROP_DOWN_WIDTH = 20;

/** Something drawn over a cell. */
interface Mark {
  drawWith: (context: CanvasRenderingContext2D, info: Info) => void;
}

interface Box {
  startX: number;
  endX: number;
  startY: number;
  endY: number;
}

interface Info {
  primaryWithCoord: Box & { isMergedMainCell: boolean; mergeInfo: Box };
}

function placeOf(info: Info): { left: number; right: number; middle: number } {
  const { startX, endX, startY, endY } = info.primaryWithCoord.isMergedMainCell
    ? info.primaryWithCoord.mergeInfo
    : info.primaryWithCoord;
  return { left: startX, right: endX, middle: (startY + endY) / 2 };
}

/** The arrow of a cell with a drop-down. */
export const dropDownMark: Mark = {
  drawWith(context: CanvasRenderingContext2D, info: Info) {
    const { right, middle } = placeOf(info);
    context.save();
    context.beginPath();
    context.moveTo(right - 14, middle - 2);
    context.lineTo(right - 6, middle - 2);
    context.lineTo(right - 10, middle + 3);
    context.closePath();
    context.fillStyle = '#9aa0a6';
    context.fill();
    context.restore();
  },
};

/** A tick box in the middle of its cell. */
export function checkboxMark(isTicked: boolean): Mark {
  return {
    drawWith(context: CanvasRenderingContext2D, info: Info) {
      const { left, right, middle } = placeOf(info);
      const [x, y] = [(left + right) / 2 - 6.5, middle - 6.5];
      context.save();
      context.lineWidth = 1.5;
      context.strokeStyle = isTicked ? '#188038' : '#80868b';
      context.fillStyle = isTicked ? '#188038' : '#ffffff';
      context.fillRect(x, y, 13, 13);
      context.strokeRect(x, y, 13, 13);
      if (isTicked) drawTick(context, x, y);
      context.restore();
    },
  };
}

function drawTick(context: CanvasRenderingContext2D, x: number, y: number): void {
  context.beginPath();
  context.moveTo(x + 3, y + 7);
  context.lineTo(x + 5.5, y + 9.5);
  context.lineTo(x + 10.5, y + 3.5);
  context.strokeStyle = '#ffffff';
  context.stroke();
}
