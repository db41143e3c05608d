import { barLayout } from '../../../../preview/page/charts/barLayout';
import { chartName } from '../../../../preview/page/charts/chartName';
import { wrapText, type Measure } from '../../../../preview/page/charts/wrapText';

/** Every letter is half as wide as the text is high. */
const measure: Measure = (text, size) => (text.length * size) / 2;
const bar = (name: string, value: number | null) => ({ name, value, text: String(value ?? '') });
const LONG = 'Спецификация получена и согласована с техническим отделом клиента';
const BARS = [bar('Reached', 19), bar('Interest', 38), bar('Signed', 0), bar(LONG, null)];
const layout = (bars = BARS, size = { width: 760, height: 230 }) =>
  barLayout({ title: 'Deals in work', ...size, bars }, measure, String);

describe('a bar chart', () => {
  it('draws bars as long as their values, one below the other', () => {
    const { bars, zero } = layout();
    expect(bars.map(({ x }) => x)).toEqual([zero, zero, zero, zero]);
    const [half = 0, whole = 0, none, blank] = bars.map(({ width }) => width);
    expect(whole).toBeCloseTo(2 * half);
    expect([none, blank]).toEqual([0, 0]);
    expect(bars[1]?.y).toBeGreaterThan((bars[0]?.y ?? 0) + (bars[0]?.height ?? 0));
  });

  it('keeps every name whole and inside the chart', () => {
    for (const { name } of layout().bars) {
      for (const line of name.lines) {
        expect(name.x - measure(line, name.size)).toBeGreaterThanOrEqual(18 - 1e-6);
      }
    }
    expect(layout().bars.map(({ name }) => name.lines.join(' '))).toEqual(
      BARS.map(({ name }) => name),
    );
  });

  it('puts each value behind the end of its bar, inside the chart', () => {
    for (const { x, width, value } of layout().bars) {
      expect(value.x).toBe(x + width + 5);
      expect(value.x + measure(value.lines[0] ?? '', value.size)).toBeLessThan(760);
    }
  });

  it('turns a negative value to the other side', () => {
    const [gain, loss] = layout([bar('Gain', 5), bar('Loss', -5)]).bars;
    expect(loss?.width).toBeCloseTo(gain?.width ?? 0);
    expect(loss?.value.anchor).toBe('end');
  });

  it('sets the names smaller where the rows are low', () => {
    const many = Array.from({ length: 14 }, (_, at) => bar(`Stage ${String(at)}`, at));
    expect(layout(many).bars[0]?.name.size).toBeLessThan(12);
  });

  it('needs no bars', () => {
    expect(layout([]).bars).toEqual([]);
  });

  it('is said with its title and values', () => {
    const chart = { id: 1, type: 'BAR', title: 'Deals', width: 1, height: 1, row: 0, column: 0 };
    const bars = [bar('Won', 3), bar('Lost', 1)];
    const said = chartName({ ...chart, left: 0, top: 0, bars }, 'Chart');
    expect(said).toBe('Deals. Won: 3; Lost: 1');
    expect(chartName({ ...chart, title: '', left: 0, top: 0 }, 'Chart')).toBe('Chart');
  });
});

describe('a text in a column', () => {
  it.each([
    ['', []],
    ['one', ['one']],
    ['one two three', ['one two', 'three']],
    ['unbreakablyLong it', ['unbreakablyLong', 'it']],
  ])('breaks %p between words', (text, lines) => {
    expect(wrapText(text, 40, 10, measure)).toEqual(lines);
  });
});
