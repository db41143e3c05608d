/** @typedef {import('./scene.mjs').Scene} Scene */
/** @typedef {import('./cast.mjs').Cast} Cast */

const SELECTED = 12;

/**
 * What the head, the founder and those who may not come in see.
 * @type {readonly (readonly [name: string, (scene: Scene, cast: Cast) => Promise<void>])[]}
 */
export const HEAD_PICTURES = [
  [
    'sidebar-many',
    async (scene) => {
      await scene.goTo('clients', 'A2');
      for (let row = 1; row < SELECTED; row += 1) {
        await scene.page.keyboard.press('Shift+ArrowDown');
      }
      await scene.viewAs('head');
      await scene.press('2');
    },
  ],
  [
    'sidebar-override',
    async (scene, { cooling }) => {
      await scene.goTo('clients', 'A1');
      await scene.viewAs('head');
      await scene.type(cooling);
      await scene.press('1');
      await scene.sidebar.locator('.entry.refused').waitFor();
    },
  ],
  ['team', (scene) => scene.open('team')],
  ['team-limits', (scene) => unfold(scene, 1)],
  [
    'team-hand-over',
    async (scene, { manager }) => {
      await unfold(scene, 2);
      await scene.goTo('clients', 'A2');
      for (let row = 1; row < SELECTED; row += 1) {
        await scene.page.keyboard.press('Shift+ArrowDown');
      }
      const fold = scene.sidebar.locator('.head .view-fold').nth(2);
      await fold.locator('.view-button').first().click();
      await fold.locator('.chosen-clients').waitFor();
      await fold.locator('select').selectOption(manager);
      await fold.locator('.primary').click();
      await fold.getByRole('alertdialog').waitFor();
    },
  ],
  [
    'team-handed-over',
    async (scene) => {
      const fold = scene.sidebar.locator('.head .view-fold').nth(2);
      await fold.getByRole('alertdialog').getByRole('button').first().click();
      await fold.getByRole('alertdialog').waitFor({ state: 'detached' });
      await fold.locator('select').scrollIntoViewIfNeeded();
    },
  ],
  [
    'sidebar-founder',
    async (scene, { rich }) => {
      await scene.goTo('clients', 'A1');
      await scene.viewAs('founder');
      await scene.type(rich);
      await scene.sidebar.locator('#client').press('Escape');
    },
  ],
  ['team-founder', (scene) => scene.open('team')],
  ['sidebar-refused', (scene) => scene.viewAs('stranger')],
  [
    'sidebar-set-up',
    (scene) => {
      const message = scene.texts.recording.notSetUp;
      return scene.openWith({ result: { ok: false, message, offer: 'setUp' } });
    },
  ],
  ['sidebar-accounts', (scene) => scene.openWith({ error: 'PERMISSION_DENIED' })],
];

/**
 * Leaves one block of the head's page open.
 * @param {Scene} scene
 * @param {number} place of the block
 */
async function unfold(scene, place) {
  for (const fold of await scene.sidebar.locator('.head .view-fold').all()) {
    await fold.evaluate((block) => block.removeAttribute('open'));
  }
  await scene.sidebar.locator('.head .view-fold > summary').nth(place).click();
}
