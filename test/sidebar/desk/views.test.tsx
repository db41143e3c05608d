import { screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { shownWeek } from '../../../sidebar/wording/shownWeek';
import type { PersonRole } from '../../../src/rpc';
import { texts } from '../../../src/texts';
import { dayOf } from '../day/dayOf';
import { type FakeServer } from '../fakeServer';
import { NAMES, newServer, openSidebar, Screen, selected, settle } from '../openSidebar';

const WORDS = texts.en.sidebar;
const { record, find, day, team } = WORDS.tabs;
const STUCK = { client: 'Acme', deal: '', stage: 3, days: 9, limit: 5, over: 4, amount: null };
const page = new Screen();
let server: FakeServer;

beforeEach(() => {
  server = newServer();
});

const tabs = (): string[] => screen.getAllByRole('tab').map(({ textContent }) => textContent);
const inFront = (): string[] => screen.getAllByRole('tabpanel').map(({ id }) => id);

it.each<[PersonRole, string[]]>([
  ['manager', [record, day]],
  ['head', [record, day, team]],
  ['admin', [record, day, team]],
  ['founder', [find, day, team]],
])('a %s has the tabs %j', async (role, labels) => {
  await openSidebar(server, { desk: { role } });
  expect(tabs()).toEqual(labels);
});

it('one view is in front, and what was typed in another stays', async () => {
  await openSidebar(server, { names: NAMES });
  expect(inFront()).toEqual(['view-record']);
  await page.name('Birch');
  await userEvent.click(screen.getByRole('tab', { name: day }));
  expect(inFront()).toEqual(['view-day']);
  expect(screen.getByRole('tab', { name: day }).getAttribute('aria-selected')).toBe('true');
  await userEvent.click(screen.getByRole('tab', { name: record }));
  expect([inFront(), page.client.value]).toEqual([['view-record'], 'Birch']);
});

it('the arrows go from tab to tab', async () => {
  await openSidebar(server, { desk: { role: 'head' } });
  screen.getByRole('tab', { name: record }).focus();
  await userEvent.keyboard('{ArrowRight}');
  expect([inFront(), document.activeElement?.textContent]).toEqual([['view-day'], day]);
  await userEvent.keyboard('{ArrowLeft}{ArrowLeft}');
  expect([inFront(), document.activeElement?.textContent]).toEqual([['view-team'], team]);
});

it('the way back from a card leads to the button that opened it', async () => {
  await openSidebar(server, { names: NAMES });
  await settle(() => {
    server.answer('myDay', dayOf({ stuck: [STUCK], stuckTotal: 1 }));
  });
  await userEvent.click(screen.getByRole('tab', { name: /My day/ }));
  const opener = screen.getByRole('button', { name: 'Card of Acme' });
  await userEvent.click(opener);
  await settle(() => undefined);
  expect(document.activeElement?.textContent).toBe('Acme');
  await page.keys('{Escape}');
  expect([inFront(), document.activeElement]).toEqual([['view-day'], opener]);
});

it('a founder finds clients and records nothing', async () => {
  await openSidebar(server, {
    names: NAMES,
    desk: { role: 'founder', selection: selected('Acme') },
  });
  expect([page.stages, page.client.value]).toEqual([[], 'Acme']);
  expect(screen.getByText(WORDS.readsOnly)).toBeTruthy();
  await page.keys('30');
  expect([server.requests, page.lines]).toEqual([[], []]);
  expect(screen.getByRole('button', { name: WORDS.card })).toBeTruthy();
});

it('a founder hears nothing of several selected rows: they are for recording', async () => {
  const several = selected('Acme', 'Birch', 'Zenith');
  await openSidebar(server, { names: NAMES, desk: { role: 'founder', selection: several } });
  const isQuiet = (): boolean => screen.queryByText('Clients selected: 3') === null;
  expect([isQuiet(), page.client.value]).toEqual([true, '']);
  await settle(() => {
    window.dispatchEvent(new Event('focus'));
  });
  await settle(() => {
    server.answer('selectedClients', several);
  });
  expect([isQuiet(), page.client.value, page.hint]).toEqual([true, '', '']);
  await page.press(WORDS.activeRow);
  await settle(() => {
    server.answer('selectedClients', several);
  });
  expect([isQuiet(), page.client.value, page.hint]).toEqual([true, '', WORDS.noActiveRow]);
});

describe('notices', () => {
  it('stand on top until they are hidden', async () => {
    const [one, other] = ['Google does not let Tabla send mail.', 'The log has a fault.'] as const;
    await openSidebar(server, { desk: { notices: [one, other] } });
    expect(screen.getByText(other)).toBeTruthy();
    const hide = within(screen.getByText(one).closest('p') ?? document.body);
    await userEvent.click(hide.getByRole('button', { name: WORDS.hide }));
    expect(screen.queryByText(one)).toBeNull();
    expect(screen.getByText(other)).toBeTruthy();
  });

  it('a late report is made by one button, and its words stand there then', async () => {
    await openSidebar(server, { desk: { lateReport: '2026-W46' } });
    expect(screen.getByText(`The report of week ${shownWeek('2026-W46')} is late.`)).toBeTruthy();
    await page.press(WORDS.makeReport);
    expect(server.sent('weeklyReport')).toEqual(['2026-W46']);
    expect(screen.getByText(WORDS.working)).toBeTruthy();
    await settle(() => {
      server.answer('weeklyReport', { ok: true, tab: 'Report', message: 'It is made.' });
    });
    expect(screen.getByText('It is made.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: WORDS.makeReport })).toBeNull();
  });

  it.each([
    ['is refused', 'Heads and founders make it.'],
    ['is lost', undefined],
  ])('a report whose making %s can be tried again', async (_, message) => {
    await openSidebar(server, { desk: { lateReport: '2026-W46' } });
    await page.press(WORDS.makeReport);
    await settle(() => {
      if (message === undefined) server.fail('weeklyReport', 'Exception: lost');
      else server.answer('weeklyReport', { ok: false, message });
    });
    expect(screen.getByText(message ?? WORDS.noAnswerRow)).toBeTruthy();
    await page.press(WORDS.makeReport);
    expect(server.sent('weeklyReport')).toHaveLength(2);
  });
});

describe('what came from phones', () => {
  const sweep = async (recorded: number, refused: number): Promise<void> => {
    await openSidebar(server);
    await settle(() => {
      server.answer('sweepEntries', { ok: true, recorded, refused });
    });
  };

  it('is told where something was recorded, or could not be', async () => {
    await sweep(2, 1);
    expect(screen.getByText('Recorded from phones: 2')).toBeTruthy();
    expect(screen.getByText(/^Not recorded from phones: 1\./)).toBeTruthy();
  });

  it('is not worth a word where there was nothing', async () => {
    await sweep(0, 0);
    expect(document.querySelector('.news')).toBeNull();
  });

  it('is not worth a word where the server fails', async () => {
    await openSidebar(server);
    await settle(() => {
      server.fail('sweepEntries', 'Exception: lost');
    });
    expect(document.querySelector('.news')).toBeNull();
  });
});
