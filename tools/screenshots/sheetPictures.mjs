/** @typedef {import('./scene.mjs').Scene} Scene */
/** @typedef {import('./cast.mjs').Cast} Cast */

const EXTENSIONS = 2;
const WEEKLY_REPORT = 1;
/** Every answer on the Entry tab says when. */
const MINUTE = /\d{4}-\d\d-\d\d \d\d:\d\d/;

/**
 * The tabs: what a phone leaves, what a hand-over leaves, and the two that are read.
 * @type {readonly (readonly [name: string, (scene: Scene, cast: Cast) => Promise<void>])[]}
 */
export const SHEET_PICTURES = [
  [
    'changes',
    async (scene) => {
      await scene.goTo('changes', 'A1');
      await scene.grid('changes', 1000, 240);
    },
  ],
  ['entry', takeEntry],
  [
    'dashboard',
    // As the head sees it: without the add-on's pane it fits one screen.
    async (scene) => {
      await scene.goTo('dashboard', 'A1');
      await scene.window('dashboard');
    },
  ],
  ['report', takeReport],
];

/**
 * @param {Scene} scene
 * @param {Cast} cast
 */
async function takeEntry(scene, { manager, fresh, cooling, other }) {
  const { stages } = scene.texts;
  await scene.page.locator('.sidebar .icon-button').click();
  const rows = [
    [fresh.client, `3. ${stages[2]}`],
    [cooling, `1. ${stages[0]}`],
    [other, `5. ${stages[4]}`],
  ];
  for (const [index, texts] of rows.entries()) {
    for (const [column, text] of [manager, ...texts].entries()) {
      await scene.write('entry', `${'ABC'.charAt(column)}${String(index + 2)}`, text);
    }
    if (index < 2) {
      await scene.goTo('entry', `F${String(index + 2)}`);
      await scene.page.keyboard.press('Space');
      await scene.settle();
      // The next row waits for the answer to this one.
      const answer = `G${String(index + 2)}`;
      await scene.goTo('entry', answer);
      await scene.said(new RegExp(`^${answer} .*${MINUTE.source}`)).waitFor({ state: 'attached' });
    }
  }
  await scene.grid('entry', 1300, 200);
}

/** @param {Scene} scene */
async function takeReport(scene) {
  await scene.page.locator('.menu-button').nth(EXTENSIONS).click();
  await scene.page.getByRole('menuitem').nth(WEEKLY_REPORT).click();
  await scene.page.getByRole('dialog').getByRole('button').click();
  await scene.page
    .getByRole('tab')
    .filter({ hasText: /^\d{4}-W\d\d$/ })
    .click();
  await scene.window('report');
}
