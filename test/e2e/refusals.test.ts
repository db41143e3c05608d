import type { Locator } from 'playwright-core';
import { texts } from '../../src/texts';
import { longDate } from '../../src/texts/language';
import { callServer } from './callServer';
import { nameClient, press } from './keyboard';
import { ASIDE, clientRow, lastActions } from './tabRows';
import { openWorkbench, TODAY, type Opened } from './workbenchPage';

const { sidebar: words, recording } = texts.en;
const MANAGER = 'Tom Halvern';
const CLIENT = 'Refusing Client Ltd';
/** The first reason, which has no term of its own. */
const REASON = 'too expensive';
const COOLING_DAYS = 180;
const WHY = 'Their director called us himself';
const CLOSING_REASONS = ['decision maker died', 'business closed'];
let opened: Opened;

beforeAll(async () => {
  opened = await openWorkbench();
  await opened.sheet.openTab(ASIDE);
});
afterAll(() => opened.close());
afterEach(() => {
  expect(opened.sheet.problems).toEqual([]);
});

/** The entry on top, once it stands as expected. */
function entry(state: string): Locator {
  const { sidebar } = opened.sheet;
  return sidebar
    .locator('.entry')
    .first()
    .and(sidebar.locator(`.${state}`));
}

/** What the door says of the client who has refused today. */
function coolingSentence(end: string): string {
  const deed = recording.deed(longDate('en', TODAY), MANAGER);
  return recording.cooling(CLIENT, deed, longDate('en', TODAY + COOLING_DAYS), end);
}

it('a refusal takes two keys, its reason stands in the log, and the client cools', async () => {
  const { sheet } = opened;
  await sheet.viewAs(MANAGER);
  await nameClient(sheet, CLIENT);
  let keys = await press(sheet, '0');
  await sheet.sidebar.getByText(words.whyRefused).waitFor();
  const reasons = await sheet.sidebar.locator('.question .stage').allTextContents();
  expect(reasons.filter((reason) => reason.includes(words.forGood))).toHaveLength(1);
  keys += await press(sheet, '1');
  expect(keys).toBe(2);
  await entry('saved').filter({ hasText: CLIENT }).waitFor();
  const [last] = await lastActions(sheet, 1);
  expect(last?.cells).toMatchObject({ Outcome: 'refused', Reason: REASON });
  const { cells } = await clientRow(sheet, CLIENT);
  expect(cells['Status']).toBe('cooling');
  await sheet.openTab(ASIDE);
});

it('a second attempt is refused with the day of return and who refused; a manager is offered no way round', async () => {
  const { sheet } = opened;
  await nameClient(sheet, CLIENT);
  await press(sheet, '1');
  await entry('refused').waitFor();
  expect(await entry('refused').textContent()).toContain(coolingSentence(recording.headAlone));
  expect(await sheet.sidebar.locator('.override').count()).toBe(0);
});

it('the head overrides it with a written reason, which the note of the row keeps', async () => {
  const { sheet } = opened;
  await sheet.viewAs('head of sales');
  await nameClient(sheet, CLIENT);
  await press(sheet, '1');
  await entry('refused').waitFor();
  expect(await entry('refused').textContent()).toContain(coolingSentence(recording.writeReason));
  const override = entry('refused').locator('.override');
  await override.getByRole('button', { name: words.override }).click();
  await override.getByText(words.overrideMissing).waitFor();
  await override.getByLabel(words.overrideReason).fill(WHY);
  await press(sheet, 'Enter');
  await entry('saved').filter({ hasText: CLIENT }).waitFor();
  const [last] = await lastActions(sheet, 1);
  expect(last?.cells).toMatchObject({ Client: CLIENT, Stage: '1. Reached the decision maker' });
  expect(last?.cells['Note']).toBe(recording.overridden(WHY));
  await sheet.openTab(ASIDE);
});

it('closing for another reason is offered as a refusal', async () => {
  const { sheet } = opened;
  const { sidebar } = sheet;
  await nameClient(sheet, 'Closing Client Ltd');
  await sidebar.getByRole('button', { name: words.close }).click();
  const lines = sidebar.locator('.question .stage');
  await lines.first().waitFor();
  const offered = (await lines.allTextContents()).map((text) => text.replace(/^\d/, ''));
  expect(offered).toEqual([...CLOSING_REASONS, words.otherReason]);
  await press(sheet, '3');
  await sidebar.getByText(words.whyRefused).waitFor();
  await press(sheet, '1');
  await entry('saved').filter({ hasText: 'Closing Client' }).waitFor();
  const [last] = await lastActions(sheet, 1);
  expect(last?.cells).toMatchObject({ Outcome: 'refused', Reason: REASON });
  await sheet.openTab(ASIDE);
});

it('closing for a reason that is allowed closes the client for good', async () => {
  const { sheet } = opened;
  const { sidebar } = sheet;
  await nameClient(sheet, 'Closed Client Ltd');
  await sidebar.getByRole('button', { name: words.close }).click();
  await sidebar.getByText(words.whyClosed).waitFor();
  await press(sheet, '2');
  await entry('saved').filter({ hasText: 'Closed Client' }).waitFor();
  const [last] = await lastActions(sheet, 1);
  expect(last?.cells).toMatchObject({ Outcome: 'closed', Reason: CLOSING_REASONS[1] });
  expect((await clientRow(sheet, 'Closed Client Ltd')).cells['Status']).toBe('closed');
});

it('the server refuses a made-up closing reason by itself, and offers a refusal', async () => {
  const { sheet } = opened;
  const before = (await lastActions(sheet, 1))[0]?.row;
  const answer = await callServer(sheet, 'recordAction', {
    id: 'made-by-hand-0001',
    client: 'Third Client Ltd',
    outcome: 'closed',
    reason: 'they annoy me',
  });
  expect(answer).toEqual({
    ok: false,
    message: recording.notAClosingReason(CLOSING_REASONS.join('; ')),
    offer: 'refuse',
  });
  expect((await lastActions(sheet, 1))[0]?.row).toBe(before);
});
