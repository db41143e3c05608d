import { closing, refusal, step, type TestRow } from '../../domain/logBuilder';
import { funnel, problems, stuck } from './figures';

const AS_OF = '2026-11-20';
const HEADINGS = ['In work', 'Entered', 'Moved on', 'Went back', 'Lost', 'Reached', 'Still open'];

/** Every count of the funnel over all time, as one digit a stage. */
function counts(...log: TestRow[]): Record<string, string> {
  return Object.fromEntries(
    HEADINGS.map((heading) => [heading, funnel(heading, log, AS_OF).join('')]),
  );
}

describe('a step with no open deal', () => {
  it('opens one at its stage, which has then reached every stage up to it', () => {
    expect(counts(step('2026-11-02', 'A', 4))).toEqual({
      'In work': '0001000',
      Entered: '0001000',
      'Moved on': '0000000',
      'Went back': '0000000',
      Lost: '0000000',
      Reached: '1111000',
      'Still open': '1111000',
    });
  });

  it('at the last stage wins at once: it has reached everything and stayed nowhere', () => {
    expect(counts(step('2026-11-02', 'A', 7))).toEqual({
      'In work': '0000000',
      Entered: '0000001',
      'Moved on': '0000000',
      'Went back': '0000000',
      Lost: '0000000',
      Reached: '1111111',
      'Still open': '0000000',
    });
  });

  it('opens a new deal right after a win, on the same day too', () => {
    const log = [step('2026-11-02T09:00', 'A', 7), step('2026-11-02T10:00', 'A', 2)];
    expect(counts(...log)).toMatchObject({
      'In work': '0100000',
      Entered: '0100001',
      Reached: '2211111',
    });
  });

  it('opens a new deal after a refusal, which is folded as usual though it is a trespass', () => {
    const log = [refusal('2026-11-02', 'A', { stage: 3 }), step('2026-11-03', 'A', 1)];
    expect(counts(...log)).toMatchObject({
      'In work': '1000000',
      Entered: '1010000',
      Lost: '0010000',
      Reached: '2110000',
      'Still open': '1000000',
    });
  });

  it('opens a new deal after a closing: the client stays closed, the deal is in work', () => {
    const log = [closing('2026-11-02', 'A'), step('2026-11-03', 'A', 2)];
    expect(counts(...log)).toMatchObject({ 'In work': '0100000', Lost: '0000000' });
  });
});

describe('a step with an open deal', () => {
  it('to a higher stage is an advance: skipped stages are reached, not entered', () => {
    const log = [step('2026-11-02', 'A', 2), step('2026-11-04', 'A', 5)];
    expect(counts(...log)).toMatchObject({
      'In work': '0000100',
      Entered: '0100100',
      'Moved on': '0100000',
      Reached: '1111100',
    });
  });

  it('at the same stage is a touch: it ends the silence, not the stay', () => {
    const log = [step('2026-11-02', 'A', 2), step('2026-11-10', 'A', 2)];
    expect(counts(...log)).toMatchObject({ 'In work': '0100000', Entered: '0100000' });
    expect(stuck(log, AS_OF)).toMatchObject([
      { 'Days in stage': 18, 'Days over': 8, 'Silent days': 10 },
    ]);
  });

  it('to a lower stage is a back move: a new stay there; what was reached stays reached', () => {
    const log = [step('2026-11-02', 'A', 4), step('2026-11-05', 'A', 2)];
    expect(counts(...log)).toMatchObject({
      'In work': '0100000',
      Entered: '0101000',
      'Moved on': '0000000',
      'Went back': '0001000',
      Lost: '0000000',
      Reached: '1111000',
    });
    expect(stuck(log, AS_OF)).toMatchObject([{ Stage: 2, 'Days in stage': 15 }]);
  });

  it('may go back and forth: each return is a stay of its own', () => {
    const stages = [1, 3, 1, 3, 2, 3, 7];
    const log = stages.map((stage, index) => step(`2026-11-0${index + 1}`, 'A', stage));
    expect(counts(...log)).toEqual({
      'In work': '0000000',
      Entered: '2130001',
      'Moved on': '2110000',
      'Went back': '0020000',
      Lost: '0000000',
      Reached: '1111111',
      'Still open': '0000000',
    });
  });

  it('at the last stage wins it, without any amount too; then nothing is open', () => {
    const log = [step('2026-11-02', 'A', 6), step('2026-11-04', 'A', 7)];
    expect(counts(...log)).toMatchObject({
      'In work': '0000000',
      Entered: '0000011',
      'Moved on': '0000010',
    });
  });
});

describe('the order of the rows', () => {
  it('is by time, wherever they stand', () => {
    const log = [
      step('2026-11-05', 'A', 3),
      step('2026-11-02', 'A', 1),
      step('2026-11-04', 'A', 4),
    ];
    expect(counts(...log)).toMatchObject({ 'In work': '0010000', Entered: '1011000' });
  });

  it('is by row at the same time', () => {
    const at = '2026-11-05T10:00';
    expect(counts(step(at, 'A', 3), step(at, 'A', 1))).toMatchObject({ 'Went back': '0010000' });
    expect(counts(step(at, 'A', 1), step(at, 'A', 3))).toMatchObject({ 'Moved on': '1000000' });
  });

  it('lets a refusal above a step of the same time lose a deal of its own', () => {
    const rows = [refusal('2026-11-05', 'A'), step('2026-11-05', 'A', 2)];
    expect(counts(...rows)).toMatchObject({ Entered: '1100000', Lost: '1000000' });
    expect(counts(...[...rows].reverse())).toMatchObject({ Entered: '0100000', Lost: '0100000' });
  });
});

describe('the manager of a deal', () => {
  const log = [
    step('2026-11-02', 'A', 2),
    step('2026-11-03', 'A', 3, { manager: 'Bob' }),
    refusal('2026-11-04', 'A', { manager: 'Cat' }),
  ];
  const lost = (manager: string, asOf: string): unknown =>
    funnel('Reached', log, asOf, { manager })[0];

  it('is the one of its latest action, a touch or a refusal too, as of the day', () => {
    const managers = ['Ann', 'Bob', 'Cat'];
    expect(managers.map((name) => lost(name, '2026-11-02'))).toEqual([1, 0, 0]);
    expect(managers.map((name) => lost(name, '2026-11-03'))).toEqual([0, 1, 0]);
    expect(managers.map((name) => lost(name, '2026-11-04'))).toEqual([0, 0, 1]);
  });

  it('takes all that happened to the deal with him', () => {
    expect(funnel('Moved on', log, AS_OF, { manager: 'Cat' })[1]).toBe(1);
    expect(funnel('Moved on', log, AS_OF, { manager: 'Ann' })[1]).toBe(0);
  });

  it('is latest by time, not by row', () => {
    const reversed = [
      step('2026-11-03', 'A', 2, { manager: 'Bob' }),
      step('2026-11-02', 'A', 2, { manager: 'Ann' }),
    ];
    expect(funnel('In work', reversed, AS_OF, { manager: 'Bob' })[1]).toBe(1);
  });
});

describe('a second win of one identity on one date', () => {
  const won = (when: string, more: TestRow = {}): TestRow => step(when, 'A', 7, more);

  it('is listed, the third as well; all of them are wins', () => {
    const log = [won('2026-11-02T09:00'), won('2026-11-02T10:00'), won('2026-11-02T11:00')];
    expect(problems(log)).toEqual([
      [3, 'Stage', 7, 'second win on one date'],
      [4, 'Stage', 7, 'second win on one date'],
    ]);
    expect(counts(...log)).toMatchObject({ Entered: '0000003' });
  });

  it('is the later one by time, wherever it stands', () => {
    const log = [won('2026-11-02T10:00'), won('2026-11-02T09:00')];
    expect(problems(log)).toEqual([[2, 'Stage', 7, 'second win on one date']]);
  });

  it('is none on another date, with another label, or of another client', () => {
    const log = [
      won('2026-11-02T23:59'),
      won('2026-11-03T00:00'),
      won('2026-11-02', { deal: 'Store' }),
      step('2026-11-02', 'B', 7),
    ];
    expect(problems(log)).toEqual([]);
  });

  it('is seen also where a whole deal lies between', () => {
    const log = [
      won('2026-11-02T09:00'),
      step('2026-11-02T10:00', 'A', 3),
      won('2026-11-02T11:00'),
    ];
    expect(problems(log)).toEqual([[4, 'Stage', 7, 'second win on one date']]);
  });
});
