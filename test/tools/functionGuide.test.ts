import { checkAnswer } from '../../tools/guide/checkAnswer.mjs';
import { readFunctionGuide } from '../../tools/guide/functionGuide.mjs';
import { withCommas } from '../../tools/guide/separators.mjs';

const JSDOC = `/**
 * What everybody did. And how fast.
 * Example: =SALES_X(ACTIONS; ; "a;b")
 *
 * @param {Array<Array<any>>} actions The Actions tab: ACTIONS.
 * @param {Date} asOf Optional. The last day that counts. Blank: today.
 * @return {Array<Array<any>>} Manager · Sales, last 3 months · Fact %.
 * @counted Sales, last 3 months · Fact %: what was won: on
 *   paper.
 * @counted Team: the last row.
 * @pitfall Mind
 *   the gap.
 * @customfunction
 */`;

function guideOf(jsdoc: string, params = ['actions', 'asOf']) {
  return readFunctionGuide({ name: 'SALES_X', params, jsdoc, custom: true, file: 'x.ts' });
}

it('reads all that the guide says from the comment of the function', () => {
  expect(guideOf(JSDOC)).toEqual({
    name: 'SALES_X',
    answers: 'What everybody did. And how fast.',
    example: '=SALES_X(ACTIONS; ; "a;b")',
    args: [
      { name: 'actions', text: 'The Actions tab: ACTIONS.', blank: undefined },
      { name: 'asOf', text: 'The last day that counts.', blank: 'today.' },
    ],
    columns: ['Manager', 'Sales, last 3 months', 'Fact %'],
    counted: [
      { names: ['Sales, last 3 months', 'Fact %'], how: 'what was won: on paper.' },
      { names: ['Team'], how: 'the last row.' },
    ],
    pitfalls: ['Mind the gap.'],
  });
});

it.each([
  ['SALES_X lacks its JSDoc.', ''],
  [
    'SALES_X: its JSDoc needs a line “Example: =SALES_X(…)”.',
    JSDOC.replace('=SALES_X', '=SALES_Y'),
  ],
  ['SALES_X: its JSDoc lacks @param asOf.', JSDOC.replace(' asOf ', ' day ')],
  [
    'SALES_X: @param asOf must read “Optional. What. Blank: what counts then.”',
    JSDOC.replace(' Blank: today.', ''),
  ],
  ['SALES_X: @return must list the columns, with a full stop.', JSDOC.replace('Fact %.', 'Fact %')],
  [
    'SALES_X: @counted must read “Column: how.”, and not “all”.',
    JSDOC.replace('Team: the last row.', 'all'),
  ],
])('says what is wrong in a comment, so that the guide has no holes: %s', (message, jsdoc) => {
  expect(() => guideOf(jsdoc)).toThrow(message);
});

it('puts commas for semicolons, but not inside texts', () => {
  expect(withCommas('=F(A; ; "a;b"; DATE(2026;1;2))')).toBe('=F(A, , "a;b", DATE(2026,1,2))');
});

describe('the words are held to the answer', () => {
  const answer = [
    ['Manager', 'Sales, last 3 months', 'Fact %'],
    ['Team', 1, 2],
  ].map((row) => row.map((value) => ({ value })));

  it('a guide may explain columns, and rows by their first cell', () => {
    expect(() => {
      checkAnswer(guideOf(JSDOC), answer);
    }).not.toThrow();
  });

  it('a column that the answer lacks is an error', () => {
    expect(() => {
      checkAnswer(guideOf(JSDOC.replace('Manager ·', 'Who ·')), answer);
    }).toThrow(
      '@return lists Who · Sales, last 3 months · Fact %; the answer has Manager · Sales,',
    );
  });

  it('an explanation of nothing is an error', () => {
    expect(() => {
      checkAnswer(guideOf(JSDOC.replace('Team:', 'Total:')), answer);
    }).toThrow('@counted explains Total, which is not there.');
  });
});
