import type { Browser, FrameLocator, Locator, Page } from 'playwright-core';
import type { DrawnCell, DrawnRows } from '../../preview/server/protocol';
import type { State } from '../../preview/server/stateFile';
import { readCellName } from '../../preview/page/a1';
import { zoneOf } from '../../src/domain/calendar/timeZone';
import { eventually } from './eventually';
import { tellPages, watchPage } from './failurePicture';
import { PATIENCE_MS } from './patience';
import { launchBrowser } from '../../tools/browser/chromium.mjs';
import { startWorkbench } from '../../tools/browser/workbench.mjs';

/** Zone of the workbooks. */
export const ZONE = 'Europe/Sofia';
const HOUR_MS = 3_600_000;
const zone = zoneOf(ZONE);
/** The day on which a test begins. */
export const TODAY = zone.dayAt(Date.now());
/** Ten o'clock: what is recorded at the end of a test must not stand on another day. */
const MORNING = zone.instantAt((TODAY * 24 + 10) * HOUR_MS);
/** More columns than any tab has. */
const MOST_COLUMNS = 100;

/** A grid that is not redrawn by then has missed what it was told. */
const GRID_MS = 2000;

/** A workbench in a browser, each with its own state. */
export interface Opened {
  sheet: WorkbenchPage;
  close: () => Promise<void>;
}

/** Starts a workbench and opens its page; what cannot be opened leaves nothing running behind. */
export function openWorkbench(...args: string[]): Promise<Opened> {
  return openPage(args);
}

/** The same with a kept workbook, as the workbench writes it. */
export function openKeptWorkbench(state: State): Promise<Opened> {
  return openPage([], state);
}

async function openPage(args: readonly string[], state?: State): Promise<Opened> {
  const workbench = await startWorkbench(['--zone', ZONE, ...args], MORNING, state);
  let browser: Browser | undefined;
  const close = async (): Promise<void> => {
    await browser?.close();
    await workbench.stop();
  };
  try {
    browser = await launchBrowser();
    const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
    const sheet = new WorkbenchPage(await context.newPage());
    await sheet.page.goto(workbench.address);
    await sheet.ready();
    return { sheet, close };
  } catch (error) {
    const pages = await tellPages('opening');
    await close();
    throw new Error(`The workbench did not open:\n${pages}`, { cause: error });
  }
}

/** What a person does and sees on the page of the workbench. */
export class WorkbenchPage {
  /** Errors of the page and of the sidebar, in the order in which they came. */
  readonly problems: string[] = [];
  readonly sidebar: FrameLocator;

  constructor(readonly page: Page) {
    this.sidebar = page.frameLocator('.sidebar iframe');
    watchPage(page);
    page.setDefaultTimeout(PATIENCE_MS);
    page.on('console', (message) => {
      if (message.type() === 'error') this.problems.push(message.text());
    });
    page.on('pageerror', ({ message }) => this.problems.push(message));
  }

  /** The grid can be used and the sidebar has said who is signed in, or why nobody is. */
  async ready(): Promise<void> {
    await this.page.locator('canvas[role=application]').waitFor();
    await this.sidebar.locator('footer, .notice').waitFor();
  }

  get tabs(): Locator {
    return this.page.getByRole('tab');
  }

  async openTab(name: string): Promise<void> {
    await this.page.getByRole('tab', { name, exact: true }).click();
    await this.page.getByRole('tab', { name, exact: true, selected: true }).waitFor();
  }

  /** Puts the cursor on a cell by the name box; a grid that is just being drawn anew may miss the first try. */
  async goTo(cell: string): Promise<void> {
    const box = this.page.locator('.name-box');
    // No cell more: "A2" begins the name of A20, and may stand in the text of another cell.
    const stands = this.selected(new RegExp(`^${cell}[: ]`));
    await eventually(async () => {
      await box.fill(cell);
      await box.press('Enter');
      const wait = stands.waitFor({ state: 'attached', timeout: GRID_MS });
      return wait.then(
        () => true,
        () => false,
      );
    }, true);
  }

  /** What a screen reader is told of the selected cell: its name, its text, its error and note. */
  selected(text: string | RegExp): Locator {
    return this.page.locator('.grid-pane .visually-hidden').filter({ hasText: text });
  }

  /** Waits until a screen reader is told what is expected of a cell. */
  async sees(cell: string, text: string | RegExp): Promise<void> {
    await eventually(async () => {
      await this.goTo(cell);
      return this.selected(text).count();
    }, 1);
  }

  /** Types a text into a cell on the keyboard. */
  async type(cell: string, text: string): Promise<void> {
    await this.goTo(cell);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
  }

  /** Chooses a line of one of the menus: 0 Edit, 1 View, 2 Extensions. */
  async choose(menu: 0 | 1 | 2, line: string): Promise<void> {
    await this.page.locator('.menu-button').nth(menu).click();
    await this.page.locator('.menu-line').filter({ hasText: line }).click();
  }

  /** Switches the published delays of Google's services on or off, and waits until they are. */
  async setDelays(on: boolean): Promise<void> {
    const isOn = async (): Promise<boolean> =>
      (await this.ask<{ latencies: boolean }>('book', {})).latencies;
    if ((await isOn()) !== on) await this.choose(1, 'Delays as at Google');
    await eventually(isOn, on);
  }

  /** Looks as somebody else, known by a part of the text in the list. */
  async viewAs(text: string): Promise<void> {
    const select = this.page.locator('.view-as select');
    const option = select.locator('option').filter({ hasText: text }).first();
    const before = await this.page.locator('.sidebar iframe').getAttribute('src');
    await select.selectOption((await option.getAttribute('value')) ?? '');
    await this.page.locator(`.sidebar iframe:not([src="${before ?? ''}"])`).waitFor();
    await this.ready();
  }

  /** Records a stage in the sidebar; the client is found by what is typed. */
  async record(client: string, stage: number): Promise<void> {
    await this.sidebar.locator('#client').fill(client);
    await this.sidebar
      .locator('.stage')
      .nth(stage - 1)
      .click();
  }

  /** The texts of a row of the tab in front, as its cells show them. Rows count from 1. */
  async row(row: number): Promise<string[]> {
    const [cells = []] = await this.rows(row, 1);
    return cells;
  }

  /** One cell of the tab in front, by its name. */
  async cell(name: string): Promise<string> {
    const place = readCellName(name);
    if (place === undefined) throw new Error(`${name} is no cell.`);
    return (await this.row(place.row + 1))[place.column] ?? '';
  }

  /** Texts of some rows of the tab in front. */
  async rows(first: number, count: number): Promise<string[][]> {
    const tab = await this.tabId();
    const { rows } = await this.ask<DrawnRows>('rows', { tab, from: first - 1, count });
    return rows.map((cells) => cells.map(textOf));
  }

  /** The texts of many rows of the tab in front without their looks, which is quicker; blank rows at the end are left out. */
  async texts(first: number, count: number): Promise<string[][]> {
    const block = { top: first - 1, left: 0, height: count, width: MOST_COLUMNS };
    return this.ask<string[][]>('copy', { tab: await this.tabId(), block });
  }

  /** Row of the last filled cell in column A of the tab in front. */
  async lastRow(): Promise<number> {
    const step = { row: 0, column: 0, down: 1, right: 0 };
    const { row } = await this.ask<{ row: number }>('edge', { tab: await this.tabId(), ...step });
    return row + 1;
  }

  private async tabId(): Promise<number> {
    return Number(await this.page.locator('[aria-selected=true]').getAttribute('data-tab'));
  }

  /** Asks the server what the page itself may ask. */
  private async ask<Answer>(name: string, body: object): Promise<Answer> {
    return (await this.page.evaluate(askServer, { name, body })) as Answer;
  }
}

/** Runs in the page, which knows the server's token. */
async function askServer({ name, body }: { name: string; body: object }): Promise<unknown> {
  const facts = JSON.parse(document.getElementById('facts')?.textContent ?? '{}') as {
    token: string;
  };
  const response = await fetch(`/api/${name}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'X-Tabla-Token': facts.token },
    body: JSON.stringify(body),
  });
  return ((await response.json()) as { result: unknown }).result;
}

function textOf(cell: DrawnCell): string {
  if (cell === 0) return '';
  return typeof cell === 'string' ? cell : (cell.t ?? '');
}
