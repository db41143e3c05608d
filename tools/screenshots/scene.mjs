import { startWorkbench } from '../browser/workbench.mjs';

/** @typedef {'en' | 'ru' | 'bg'} Language */
/** @typedef {import('playwright-core').Page} Page */

const NOW = Date.parse('2026-11-20T09:30:00Z');
const WIDTH = 1366;
const SIDEBAR_WIDTH = 300;
/** Room below the last line of a picture that ends before its pane does. */
const MARGIN = 12;
/** Long enough for the grid to have drawn what came, and for the sidebar. */
const [GRID_MS, SETTLED_MS] = [1200, 500];
/** Places in the list of people. */
const PEOPLE = { admin: 0, founder: 1, head: 2, manager: 3, stranger: -2 };
const ROWS_AT_ONCE = 1000;

/** What is done on the page of a workbench, and the pictures of it. */
export class Scene {
  /**
   * @param {Page} page
   * @param {Language} language
   * @param {any} texts the words in that language
   * @param {(name: string) => string} pathOf file of a picture
   */
  constructor(page, language, texts, pathOf) {
    this.page = page;
    this.language = language;
    this.texts = texts;
    this.pathOf = pathOf;
    this.sidebar = page.frameLocator('.sidebar iframe');
  }

  /** The sidebar has said who is signed in, or why nobody is. */
  async ready() {
    await this.sidebar.locator('footer, .notice').waitFor();
    await this.settle();
  }

  async settle() {
    await this.page.waitForTimeout(SETTLED_MS);
  }

  /**
   * The name of a person of the team.
   * @param {keyof typeof PEOPLE} who
   */
  async nameOf(who) {
    const all = await this.page.locator('.view-as option').allTextContents();
    return all.at(PEOPLE[who])?.split(' — ')[0] ?? '';
  }

  /** @param {keyof typeof PEOPLE} who */
  async viewAs(who) {
    const select = this.page.locator('.view-as select');
    const emails = await select
      .locator('option')
      .evaluateAll((all) => all.map((one) => one.getAttribute('value') ?? ''));
    const before = await this.page.locator('.sidebar iframe').getAttribute('src');
    const email = emails.at(PEOPLE[who]) ?? '';
    // Whoever is chosen already opens the sidebar anew all the same.
    if ((await select.inputValue()) === email) await select.selectOption(emails.at(-1) ?? '');
    await select.selectOption(email);
    await this.page.locator(`.sidebar iframe:not([src="${before ?? ''}"])`).waitFor();
    await this.ready();
  }

  /**
   * @param {string} tab as the sources call it
   * @param {string} cell
   */
  async goTo(tab, cell) {
    const name = this.texts.tabs[tab];
    await this.page.getByRole('tab', { name, exact: true }).click();
    await this.page.getByRole('tab', { name, exact: true, selected: true }).waitFor();
    const box = this.page.locator('.name-box');
    await box.fill(cell);
    await box.press('Enter');
    await this.said(`${cell} `).waitFor({ state: 'attached' });
    await this.settle();
  }

  /**
   * What a screen reader is told of the selected cell: its name and its text.
   * @param {string | RegExp} text
   */
  said(text) {
    return this.page.locator('.grid-pane .visually-hidden').filter({ hasText: text });
  }

  /**
   * Writes into a cell, and waits until it stands there.
   * @param {string} tab as the sources call it
   * @param {string} cell
   * @param {string} text
   */
  async write(tab, cell, text) {
    await this.goTo(tab, cell);
    const bar = this.page.locator('.formula');
    await bar.fill(text);
    await bar.press('Enter');
    await this.goTo(tab, cell);
    await this.said(`${cell} ${text}`).waitFor({ state: 'attached' });
  }

  /** @param {string} key pressed in the recorder */
  async press(key) {
    await this.sidebar.locator('.recorder').press(key);
  }

  /** @param {string} client */
  async type(client) {
    // Rows that are still selected stand in the place of the field.
    if ((await this.sidebar.locator('#client').count()) === 0) await this.press('/');
    await this.sidebar.locator('#client').fill(client);
  }

  /** @param {'record' | 'day' | 'team'} view */
  async open(view) {
    await this.sidebar.locator(`#tab-${view}`).click();
    await this.settle();
  }

  /**
   * The texts of a tab, with its headings.
   * @param {string} tab as the sources call it
   * @returns {Promise<string[][]>}
   */
  async rowsOf(tab) {
    await this.goTo(tab, 'A1');
    const id = Number(await this.page.locator('[aria-selected=true]').getAttribute('data-tab'));
    const rows = [];
    for (let from = 0; rows.length === from; from += ROWS_AT_ONCE) {
      rows.push(...(await this.ask({ tab: id, from, count: ROWS_AT_ONCE })));
    }
    return rows;
  }

  /**
   * Asks the server for rows, as the page does.
   * @param {object} data
   * @returns {Promise<string[][]>}
   */
  async ask(data) {
    const { token } = JSON.parse((await this.page.locator('#facts').textContent()) ?? '{}');
    const headers = { 'X-Tabla-Token': token };
    const answer = await this.page.request.post(new URL('/api/rows', this.page.url()).href, {
      data,
      headers,
    });
    const { rows } = (await answer.json()).result;
    return rows.map((/** @type {any[]} */ cells) =>
      cells.map((cell) => (cell === 0 ? '' : typeof cell === 'string' ? cell : (cell.t ?? ''))),
    );
  }

  /**
   * The add-on's pane alone, down to its last line.
   * @param {string} name
   */
  async pane(name) {
    // Nothing is to look as if it were pointed at.
    await this.page.mouse.move(0, 0);
    await this.settle();
    const box = await this.page.locator('.sidebar').boundingBox();
    const frame = await this.page.locator('.sidebar iframe').boundingBox();
    if (box === null || frame === null) throw new Error('There is no sidebar.');
    const content = await this.sidebar.locator('#app').evaluate((app) => {
      return app.getBoundingClientRect().bottom;
    });
    const height = Math.min(box.height, frame.y - box.y + content + MARGIN);
    const clip = { x: box.x + box.width - SIDEBAR_WIDTH, y: box.y, width: SIDEBAR_WIDTH, height };
    await this.page.screenshot({ path: this.pathOf(name), clip });
  }

  /**
   * The upper left part of the grid.
   * @param {string} name
   * @param {number} width
   * @param {number} height
   */
  async grid(name, width, height) {
    await this.page.waitForTimeout(GRID_MS);
    const box = await this.page.locator('.grid-pane').boundingBox();
    if (box === null) throw new Error('There is no grid.');
    await this.page.screenshot({ path: this.pathOf(name), clip: { ...box, width, height } });
  }

  /** @param {string} name of a picture of all that the window shows */
  async window(name) {
    await this.page.waitForTimeout(GRID_MS);
    await this.page.screenshot({ path: this.pathOf(name) });
  }

  /**
   * Lets the opening of the sidebar end as it does where something is wrong.
   * @param {object} answer of the server: `result` or `error`
   */
  async openWith(answer) {
    const url = '**/api/call';
    await this.page.route(url, (route) =>
      route.request().postDataJSON().name === 'openDesk'
        ? route.fulfill({ json: answer })
        : route.fallback(),
    );
    await this.viewAs('admin');
    await this.page.unroute(url);
  }
}

/**
 * Opens a workbench, lets pictures of it be taken, and closes it.
 * @param {import('playwright-core').Browser} browser
 * @param {{ language: Language, texts: any, height: number, pathOf: (name: string) => string }} given
 * @param {(scene: Scene) => Promise<void>} take
 */
export async function withScene(browser, { language, texts, height, pathOf }, take) {
  const zone = ['--zone', 'Europe/Sofia'];
  const workbench = await startWorkbench(['--lang', language, ...zone], NOW);
  const viewport = { width: WIDTH, height };
  const page = await browser.newPage({ viewport, locale: language });
  try {
    await page.goto(workbench.address);
    const scene = new Scene(page, language, texts, pathOf);
    await scene.ready();
    await take(scene);
  } finally {
    await page.close();
    await workbench.stop();
  }
}
