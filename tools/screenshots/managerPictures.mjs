/** @typedef {import('./scene.mjs').Scene} Scene */
/** @typedef {import('./cast.mjs').Cast} Cast */

const LETTERS = { en: 'brev', ru: 'брев', bg: 'брев' };
/** The same company in other letters and with another legal form. */
const LEGAL_FORM = { en: 'LLC', ru: 'ООО', bg: 'ЕООД' };

/**
 * What a manager sees, in the order in which he comes to it.
 * @type {readonly (readonly [name: string, (scene: Scene, cast: Cast) => Promise<void>])[]}
 */
export const MANAGER_PICTURES = [
  [
    'sidebar',
    async (scene, { fresh }) => {
      await scene.goTo('clients', fresh.cell);
      await scene.viewAs('manager');
    },
  ],
  [
    'sidebar-saved',
    async (scene, { fresh, far }) => {
      await scene.press(String(fresh.stage + 1));
      await scene.type(far.client);
      await scene.press(String(far.stage - 1));
      await scene.type(fresh.client);
      await scene.press(String(fresh.stage + 3));
      await scene.sidebar.locator('.entry.saved').nth(2).waitFor();
    },
  ],
  ['sidebar-recent', (scene) => scene.type('')],
  [
    'sidebar-search',
    async (scene) => {
      await scene.type(LETTERS[scene.language]);
      await scene.sidebar.locator('#client').press('ArrowDown');
    },
  ],
  [
    'sidebar-new',
    async (scene, { rich }) => {
      const [word = ''] = rich.split(' ').sort((one, other) => other.length - one.length);
      await scene.type(`${word.toUpperCase()} ${LEGAL_FORM[scene.language]}`);
      await scene.sidebar.locator('#client').press('Escape');
    },
  ],
  [
    'sidebar-reasons',
    async (scene, { other }) => {
      await scene.type(other);
      await scene.press('0');
    },
  ],
  [
    'sidebar-amount',
    async (scene) => {
      await scene.sidebar.locator('.question').press('Escape');
      await scene.press('7');
    },
  ],
  [
    'sidebar-more',
    async (scene) => {
      await scene.sidebar.locator('#amount-asked').press('Escape');
      await scene.press('m');
      await scene.sidebar.locator('.more .chip').first().click();
      await scene.sidebar.locator('.more .chip').nth(6).click();
    },
  ],
  [
    'sidebar-cooling',
    async (scene, { cooling }) => {
      await scene.viewAs('manager');
      await scene.type(cooling);
      await scene.press('1');
      await scene.sidebar.locator('.entry.refused').waitFor();
    },
  ],
  [
    'sidebar-keys',
    async (scene) => {
      await scene.viewAs('manager');
      await scene.press('?');
      await scene.sidebar.locator('footer').scrollIntoViewIfNeeded();
    },
  ],
  [
    'card',
    async (scene, { rich }) => {
      await scene.type(rich);
      await scene.press('c');
      await scene.sidebar.locator('.facts').waitFor();
    },
  ],
  [
    'card-join',
    async (scene, { other }) => {
      const fold = scene.sidebar.locator('.card .view-fold');
      await fold.locator('summary').click();
      await fold.getByRole('combobox').fill(other);
      await fold.locator('form .view-button').click();
      await fold.getByRole('alertdialog').waitFor();
      await fold.getByRole('alertdialog').scrollIntoViewIfNeeded();
    },
  ],
  [
    'day',
    async (scene) => {
      await scene.viewAs('manager');
      await scene.open('day');
      await scene.sidebar.locator('.day .view-block').first().waitFor();
    },
  ],
  [
    'day-question',
    async (scene) => {
      await scene.sidebar.locator('.answers .view-button').nth(2).click();
      await scene.sidebar.locator('.task-question input').scrollIntoViewIfNeeded();
    },
  ],
];
