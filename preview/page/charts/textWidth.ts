import type { Measure } from './wrapText';

/** The font of a chart's texts. */
export const CHART_FONT = 'Arial';

let context: CanvasRenderingContext2D | null | undefined;

/** Measures a text in the font of charts. */
export const textWidth: Measure = (text, size) => {
  context ??= document.createElement('canvas').getContext('2d');
  if (!context) return text.length * size * 0.6;
  context.font = `${String(size)}px ${CHART_FONT}`;
  return context.measureText(text).width;
};
