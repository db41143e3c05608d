import { texts } from '../../src/texts';
import { eventually } from './eventually';
import { openWorkbench, type Opened } from './workbenchPage';

let opened: Opened;

// A tab with free cells from column G on.
beforeAll(async () => {
  opened = await openWorkbench();
  await opened.sheet.openTab('Plan');
});
afterAll(() => opened.close());
afterEach(() => {
  expect(opened.sheet.problems).toEqual([]);
});

async function shows(cell: string, text: string): Promise<void> {
  await eventually(() => opened.sheet.cell(cell), text);
}

it.each([
  ['semicolons', 'G2', '=SALES_FUNNEL(ACTIONS;SETTINGS)', 'H3'],
  ['commas', 'G12', '=SALES_FUNNEL(ACTIONS,SETTINGS)', 'H13'],
])('spills a formula with %s', async (_, cell, formula, inside) => {
  const { sheet } = opened;
  await sheet.type(cell, formula);
  await shows(cell, 'Stage');
  await shows(inside, 'Reached the decision maker');
  await sheet.sees(inside, 'Reached the decision maker');
  await sheet.goTo(cell);
  await eventually(() => sheet.page.locator('.formula').inputValue(), formula);
});

it('says #REF! where a filled cell is in the way, and spills once it is gone', async () => {
  const { sheet } = opened;
  await sheet.type('H23', 'in the way');
  await sheet.type('G22', '=SALES_FUNNEL(ACTIONS;SETTINGS)');
  await shows('G22', '#REF!');
  await sheet.sees('G22', /#REF! Error: .*H23/);
  await shows('H23', 'in the way');
  await sheet.goTo('H23');
  await sheet.page.keyboard.press('Delete');
  await shows('H23', 'Reached the decision maker');
});

it('recalculates what depends on a changed cell, and Ctrl+Z takes the change back', async () => {
  const { sheet } = opened;
  await sheet.type('G40', '2');
  await sheet.type('G41', '=SUM(G40;1)*10');
  await shows('G41', '30');
  await sheet.type('G40', '5');
  await shows('G41', '60');
  await sheet.page.keyboard.press('Control+z');
  await shows('G40', '2');
  await shows('G41', '30');
  await sheet.page.keyboard.press('Control+y');
  await shows('G41', '60');
});

it('shows an unknown function as #NAME?', async () => {
  const { sheet } = opened;
  await sheet.type('G43', '=NO_SUCH_THING(1)');
  await shows('G43', '#NAME?');
  await sheet.sees('G43', /#NAME\? Error: .*NO_SUCH_THING/);
});

it('shows a wrong argument as #ERROR!, and the note names it', async () => {
  const { sheet } = opened;
  await sheet.type('G44', '=SALES_FUNNEL(ACTIONS;SETTINGS;"some day")');
  await shows('G44', '#ERROR!');
  await sheet.sees('G44', /#ERROR! Error: .*asOf.*some day/);
});

it('shows what looks like markup as the text that it is', async () => {
  const { sheet } = opened;
  await sheet.type('G46', '<b>bold</b>');
  await shows('G46', '<b>bold</b>');
  await sheet.sees('G46', '<b>bold</b>');
});

it('refuses a manager in the filter who is not on the list, and narrows the funnel to one who is', async () => {
  const { sheet } = opened;
  await sheet.openTab('Dashboard');
  const all = Number(await sheet.cell('B4'));
  await sheet.type('H1', 'Tom Halvern');
  await eventually(async () => Number(await sheet.cell('B4')) < all, true);
  await sheet.page.keyboard.press('Control+z');
  await eventually(() => sheet.cell('B4'), String(all));
});

it('goes to a cell of the tab that was opened in the same moment, though nothing is drawn yet', async () => {
  const { sheet } = opened;
  await sheet.openTab('Plan');
  await sheet.goTo('B5');
  await sheet.page.evaluate(() => {
    const tabs = [...document.querySelectorAll<HTMLElement>('[role=tab]')];
    tabs.find(({ textContent }) => textContent === 'Team')?.click();
    const box = document.querySelector<HTMLInputElement>('.name-box');
    if (box === null) throw new Error('No name box.');
    box.value = 'A3';
    box.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
  });
  await sheet.page.getByRole('tab', { name: 'Team', selected: true }).waitFor();
  await sheet.selected('A3').waitFor({ state: 'attached' });
  await sheet.openTab('Plan');
  await sheet.selected('B5').waitFor({ state: 'attached' });
});

it('draws a changed workbook also where the keyboard was elsewhere ever since the page opened', async () => {
  const { sheet } = opened;
  await sheet.page.addInitScript(() => {
    document.addEventListener('DOMContentLoaded', () => {
      const field = document.createElement('input');
      document.body.append(field);
      field.focus();
    });
  });
  await sheet.page.reload();
  await sheet.ready();
  await sheet.page.locator('canvas[role=application]').evaluate((canvas) => {
    canvas.dataset['before'] = 'yes';
  });
  await sheet.sidebar.getByRole('button', { name: texts.en.sidebar.makeReport }).click();
  await sheet.page.getByRole('tab', { name: /^2\d\d\d-W/, selected: true }).waitFor();
  await sheet.page.locator('canvas[role=application]:not([data-before])').waitFor();
});
