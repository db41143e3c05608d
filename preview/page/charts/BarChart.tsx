import type { DrawnBar, DrawnChart } from '../../server/protocol';
import { barLayout, LINE, type BarLayout, type Label } from './barLayout';
import { chartName } from './chartName';
import { CHART_FONT, textWidth } from './textWidth';

const BAR = '#4285f4';
const INK = '#444746';
const GRID = '#dadce0';

/** A bar chart as Google draws it: bars lie, the first row is on top. */
export function BarChart({
  chart,
  kind,
  language,
}: {
  readonly chart: DrawnChart & { bars: DrawnBar[] };
  readonly kind: string;
  readonly language: string;
}) {
  const { width, height } = chart;
  const numbers = new Intl.NumberFormat(language);
  const layout = barLayout(chart, textWidth, (value) => numbers.format(value));
  return (
    <svg
      role="img"
      aria-label={chartName(chart, kind)}
      {...{ width, height }}
      viewBox={`0 0 ${String(width)} ${String(height)}`}
      font-family={CHART_FONT}
    >
      <Text label={layout.title} fill="#757575" />
      <Ticks layout={layout} />
      {layout.bars.map(({ x, y, width: length, height: thickness, name, value }, at) => (
        <g key={at}>
          <rect {...{ x, y }} width={length} height={thickness} fill={BAR} />
          <Text label={name} fill={INK} anchor="end" />
          <Text label={value} fill={INK} anchor={value.anchor} />
        </g>
      ))}
    </svg>
  );
}

function Ticks({ layout: { ticks, top, bottom, zero } }: { readonly layout: BarLayout }) {
  return (
    <g>
      {ticks.map(({ x, text }) => (
        <g key={x}>
          <line x1={x} x2={x} y1={top} y2={bottom} stroke={x === zero ? '#5f6368' : GRID} />
          <Text label={{ x, y: bottom + 17, size: 12, lines: [text] }} fill={INK} anchor="middle" />
        </g>
      ))}
    </g>
  );
}

function Text({
  label: { x, y, size, lines },
  fill,
  anchor = 'start',
}: {
  readonly label: Label;
  readonly fill: string;
  readonly anchor?: 'start' | 'middle' | 'end';
}) {
  // The white edge keeps a text readable where a line runs behind it.
  return (
    <>
      {lines.map((line, at) => (
        <text
          key={at}
          {...{ x, fill }}
          y={y + at * size * LINE}
          font-size={size}
          text-anchor={anchor}
          paint-order="stroke"
          stroke="#fff"
          stroke-width="4"
        >
          {line}
        </text>
      ))}
    </>
  );
}
