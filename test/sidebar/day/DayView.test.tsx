import { screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import type { MyDay } from '../../../src/rpc';
import { texts } from '../../../src/texts';
import { deskIn, type FakeServer } from '../fakeServer';
import { newServer, settle } from '../openSidebar';
import { dayOf } from './dayOf';
import { openDay, waitForReload } from './openDay';

const WORDS = texts.en.sidebar;
const { day: SAID } = WORDS.views;
const LATE = { client: 'Acme', deal: '', stage: 3, due: '2026-11-17', daysLate: 3 };
const TODAY = { client: 'Birch', deal: 'Roof', stage: 5, due: '2026-11-20', daysLate: 0 };
const STUCK = {
  ...{ client: 'Zenith', deal: '', stage: 5, days: 31, limit: 21, over: 10 },
  amount: null,
};
let server: FakeServer;

beforeEach(() => {
  server = newServer();
});

/** The text of the block under a headline. */
function block(title: string): HTMLElement {
  const section = screen.getByRole('heading', { name: new RegExp(`^${title}`) }).closest('section');
  if (!section) throw new Error(`${title} stands in no block`);
  return section;
}

function rowsOf(title: string): string[] {
  return within(block(title))
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);
}

async function press(name: string): Promise<void> {
  await userEvent.click(screen.getByRole('button', { name }));
}

describe('steps', () => {
  it.each<[Partial<MyDay>, string]>([
    [{ stepsToday: 0 }, 'No step forward yet today.There is no plan for this month.'],
    [
      { stepsToday: 1, stepsLeft: 0, stepsADay: 0 },
      '1 step forward today.This month’s plan is met.',
    ],
    [
      { stepsToday: 3, stepsLeft: 22, stepsADay: 3 },
      '3 steps forward today.At least 22 steps left to this month’s plan: 3 each working day.',
    ],
  ])('made today and left to the plan are said in sentences: %j', async (part, said) => {
    await openDay(server, dayOf(part));
    expect(block(SAID.stepsTitle).textContent).toBe(`${SAID.stepsTitle}${said}`);
  });
});

describe('clients of the day', () => {
  it('with a step due are named with stage and days late, and with "today" where it is today', async () => {
    await openDay(server, dayOf({ dueSteps: [LATE, TODAY], dueTotal: 2 }));
    expect(rowsOf(SAID.dueTitle)).toEqual([
      'Acme3. Meeting set3 days lateCard',
      'Birch / Roof5. Offer sentdue todayCard',
    ]);
  });

  it('that are stuck are named with stage, days and limit', async () => {
    await openDay(server, dayOf({ stuck: [STUCK], stuckTotal: 1 }));
    expect(rowsOf(SAID.stuckTitle)).toEqual(['Zenith5. Offer sent31 days, limit 21Card']);
  });

  it('that do not fit the list are counted', async () => {
    await openDay(server, dayOf({ stuck: [STUCK], stuckTotal: 13 }));
    expect(block(SAID.stuckTitle).textContent).toContain('and 12 more');
  });

  it('go to the recorder at a click, and open their card at the small button', async () => {
    const gone = await openDay(server, dayOf({ dueSteps: [TODAY], dueTotal: 1 }));
    await press('Birch / Roof 5. Offer sent due today');
    await press('Card of Birch');
    expect(gone).toEqual({ picked: ['Birch'], cards: ['Birch'] });
  });

  it('open their card at a click of a founder, who does not record', async () => {
    const desk = { ...deskIn('en'), role: 'founder' as const };
    const gone = await openDay(server, dayOf({ stuck: [STUCK], stuckTotal: 1 }), desk);
    await press('Zenith 5. Offer sent 31 days, limit 21');
    expect(gone).toEqual({ picked: [], cards: ['Zenith'] });
  });
});

describe.each(['en', 'ru', 'bg'] as const)('an empty day in %s', (language) => {
  const said = texts[language].sidebar.views.day;

  it('says in words that nothing is due, stuck or asked', async () => {
    await openDay(server, dayOf(), deskIn(language));
    for (const sentence of [said.nothingDue, said.nothingStuck, said.noTasks, said.noPlan]) {
      expect(screen.getByText(sentence)).toBeTruthy();
    }
    expect(screen.queryAllByRole('listitem')).toEqual([]);
  });
});

describe('loading', () => {
  it('is said until the day has come', async () => {
    await openDay(server);
    expect(screen.getByRole('status').textContent).toBe(SAID.loading);
    await settle(() => {
      server.answer('myDay', dayOf());
    });
    expect(screen.queryByText(SAID.loading)).toBeNull();
  });

  it('anew leaves the day to be read, and is said on the button, which keeps the focus', async () => {
    await openDay(server, dayOf());
    await press(SAID.refresh);
    await waitForReload();
    expect(screen.getByText(SAID.nothingStuck)).toBeTruthy();
    const button = screen.getByRole('button', { name: WORDS.views.working });
    expect([button.getAttribute('aria-disabled'), document.activeElement]).toEqual([
      'true',
      button,
    ]);
    await press(WORDS.views.working);
    await waitForReload();
    expect(server.pending).toEqual(['myDay']);
  });

  it('that is refused shows the server’s sentence and can be tried again', async () => {
    await openDay(server);
    await settle(() => {
      server.answer('myDay', { ok: false, message: texts.en.recording.busy });
    });
    expect(screen.getByRole('alert').textContent).toContain(texts.en.recording.busy);
    await press(WORDS.retry);
    await waitForReload();
    expect(server.sent('myDay')).toHaveLength(2);
    await settle(() => {
      server.answer('myDay', dayOf());
    });
    expect(screen.queryByRole('alert')).toBeNull();
    expect(screen.getByText(SAID.nothingStuck)).toBeTruthy();
  });

  it('that fails never shows the raw exception', async () => {
    await openDay(server);
    await settle(() => {
      server.fail('myDay', 'Exception: Service Spreadsheets timed out');
    });
    expect(screen.getByRole('alert').textContent).toContain(WORDS.failed);
    expect(document.body.textContent).not.toContain('Exception');
  });
});

describe('whose day it is', () => {
  const head = { ...deskIn('en'), role: 'head' as const, managers: ['Anna', 'Boris', 'Clara'] };

  it('is a manager’s own alone', async () => {
    await openDay(server, dayOf());
    expect(screen.queryByRole('combobox')).toBeNull();
  });

  it('is chosen by a head, his own first', async () => {
    await openDay(server, dayOf(), head);
    const select = screen.getByRole('combobox', { name: SAID.whose });
    const options = within(select).getAllByRole('option');
    expect(options.map(({ textContent }) => textContent)).toEqual([SAID.own, 'Anna', 'Clara']);
    await userEvent.selectOptions(select, 'Clara');
    await settle(() => undefined);
    expect(server.sent('myDay')).toEqual([{}, { manager: 'Clara' }]);
  });
});
