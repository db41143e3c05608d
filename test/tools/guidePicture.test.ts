import { drawAnswer } from '../../tools/guide/picture.mjs';
import { shownTable } from '../../tools/guide/shownTable.mjs';

/** A cell that shows its value and the format it was asked for. */
const cell = (value: string | number | undefined) => ({
  value,
  show: (format: string) => (value === undefined ? '2026-11-20' : `${value}${format}`),
});
const text = (value: string) => ({ text: value, right: false });
const figure = (value: string) => ({ text: value, right: true });

it('shows rates as percentages, by column or by row, and other numbers with thousands', () => {
  const answer = [
    ['Measure', 'Value', 'Coverage', 'Row'],
    ['Refusals', 7, 0.5, 1],
    ['Refusal rate', 0.25, '', undefined],
  ].map((row) => row.map(cell));
  expect(shownTable(answer).slice(1)).toEqual([
    [text('Refusals'), figure('7#,##0.##'), figure('0.50%'), figure('10')],
    [text('Refusal rate'), figure('0.250%'), text(''), figure('2026-11-20')],
  ]);
});

describe('the picture of an answer', () => {
  const heading = [text('Client'), text('Amount')];

  it('has letters, row numbers, the formula, bold headings and figures at the right', () => {
    const svg = drawAnswer('=F(A; "<b>&")', [heading, [text('Acme'), figure('12')]]);
    expect(svg).toContain('>=F(A; "&lt;b&gt;&amp;")</text>');
    expect(svg).toMatch(/>A<\/text>[^]*>B<\/text>[^]*>1<\/text>[^]*>2<\/text>/);
    expect(svg).toMatch(/font-weight="bold">Client</);
    expect(svg).toMatch(/text-anchor="end">12</);
    expect(svg).not.toContain('more row');
  });

  it('shows a short table whole; of a long one eight rows, and says how many more there are', () => {
    const rows = (count: number) => Array.from({ length: count }, () => [text('Acme'), text('x')]);
    expect(drawAnswer('=F()', [heading, ...rows(14)])).not.toContain('more row');
    expect(drawAnswer('=F()', [heading, ...rows(15)])).toContain('… and 7 more rows<');
  });

  it('cuts a long text off, unless only blank cells stand on its right', () => {
    const long = 'a very long text '.repeat(9);
    expect(drawAnswer('=F()', [heading, [text(long), figure('1')]])).not.toContain('visible');
    expect(drawAnswer('=F()', [heading, [text(long), text('')]])).toContain('overflow="visible"');
  });
});
