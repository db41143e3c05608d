import { guidePage } from '../../tools/guide/page.mjs';

const GUIDE = {
  name: 'SALES_X',
  answers: 'What everybody did.',
  example: '=SALES_X(ACTIONS; 1)',
  args: [
    { name: 'actions', text: 'The log.', blank: undefined },
    { name: 'asOf', text: 'A | B.', blank: 'today.' },
  ],
  columns: ['Manager', 'Wins'],
  counted: [{ names: ['Manager', 'Wins'], how: 'by hand.' }],
  pitfalls: ['Mind the gap.'],
};

it('lists the functions, and says of each what it answers, takes, gives and hides', () => {
  const page = guidePage('# A\n\n<!-- contents -->\n\n<!-- functions -->\n\n## B', [GUIDE]);
  expect(page).toContain('| [`SALES_X`](#sales_x) | What everybody did. |');
  expect(page).toContain('=SALES_X(ACTIONS; 1)\n=SALES_X(ACTIONS, 1)\n');
  expect(page).toContain('| `actions` | The log. | must be given |');
  expect(page).toContain('| `[asOf]` | A \\| B. | today |');
  expect(page).toContain('Columns: Manager · Wins.');
  expect(page).toContain('(pictures/functions/SALES_X.svg)');
  expect(page).toContain('- **Manager** · **Wins**: by hand.');
  expect(page).toContain('- Mind the gap.');
  expect(page.endsWith('\n\n## B')).toBe(true);
});

it('needs both places in its frame', () => {
  expect(() => guidePage('<!-- contents -->', [GUIDE])).toThrow(
    'The frame of the guide lacks <!-- functions -->.',
  );
});
