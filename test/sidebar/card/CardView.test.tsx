import { screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import type { CardAction } from '../../../src/rpc';
import { texts } from '../../../src/texts';
import { deskIn, type FakeServer } from '../fakeServer';
import { newServer, settle } from '../openSidebar';
import { actionOf, cardOf } from './cardOf';
import { openCard } from './openCard';

const WORDS = texts.en.sidebar;
const { card: SAID } = WORDS.views;
let server: FakeServer;

beforeEach(() => {
  server = newServer();
});

async function press(name: string | RegExp): Promise<void> {
  await userEvent.click(screen.getByRole('button', { name }));
}

/** Each fact of the card as "name: value". */
function facts(): string[] {
  return screen
    .getAllByRole('term')
    .map((term) => `${term.textContent}: ${term.nextElementSibling?.textContent ?? ''}`);
}

function rowsOf(title: string): HTMLElement[] {
  const section = screen.getByRole('heading', { name: title }).closest('section');
  if (!section) throw new Error(`${title} stands in no block`);
  return within(section).queryAllByRole('listitem');
}

function textsOf(title: string): string[] {
  return rowsOf(title).map(({ textContent }) => textContent);
}

async function openActions(...actions: readonly CardAction[]): Promise<string[]> {
  await openCard(server, cardOf({ actions, actionsTotal: actions.length }));
  return textsOf(SAID.actionsTitle);
}

describe('opening', () => {
  it('names the client at once, puts the focus there, and says that the rest is coming', async () => {
    await openCard(server);
    expect(server.sent('clientCard')).toEqual([{ client: 'Acme' }]);
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Acme' }));
    expect(screen.getByRole('status').textContent).toBe(SAID.loading);
  });

  it('shows the server’s sentence where it refuses, and tries again', async () => {
    await openCard(server);
    const message = texts.en.recording.notYourClient('Acme', 'Clara');
    await settle(() => {
      server.answer('clientCard', { ok: false, message });
    });
    expect(screen.getByRole('alert').textContent).toContain(message);
    await press(WORDS.retry);
    await settle(() => {
      server.answer('clientCard', cardOf());
    });
    expect(screen.queryByText(message)).toBeNull();
    expect(facts()).toContain('Manager: Boris');
  });

  it('that fails never shows the raw exception', async () => {
    await openCard(server);
    await settle(() => {
      server.fail('clientCard', 'Exception: Service error');
    });
    expect(screen.getByRole('alert').textContent).toContain(WORDS.failed);
    expect(document.body.textContent).not.toContain('Exception');
  });
});

describe('the facts', () => {
  it('are who leads the client, his segment in words, and his wins', async () => {
    await openCard(server, cardOf());
    expect(facts()).toEqual(['Manager: Boris', 'Status: in work', 'Wins: 0']);
  });

  it('say in words that nobody leads him', async () => {
    await openCard(server, cardOf({ owner: '' }));
    expect(facts()).toContain(`Manager: ${SAID.noOwner}`);
  });

  it('name the day until which he is left alone, and who recorded the refusal', async () => {
    await openCard(server, cardOf({ coolingUntil: '2027-05-19', refusedBy: 'Clara' }));
    expect(facts()).toContain('Left alone until: 19\u00a0May\u00a02027');
    expect(facts()).toContain('Recorded by: Clara');
  });

  it('name what he bought, in the currency of the workbook', async () => {
    const desk = { ...deskIn('en'), currency: '€' };
    await openCard(server, cardOf({ wins: 2, sold: 12500.5 }), desk);
    expect(facts()).toContain('Sold in total: 12,500.5 €');
  });
});

describe('open deals', () => {
  it('have their stage, days, amount and next step', async () => {
    const first = { deal: '', stage: 3, days: 12, amount: 4000, nextStep: '2026-11-25' };
    const second = { deal: 'Roof', stage: 5, days: 1, amount: null, nextStep: '' };
    await openCard(server, cardOf({ open: [first, second] }));
    expect(textsOf(SAID.openTitle)).toEqual([
      '3. Meeting set12 days at this stage · 4,000 · next step: 25\u00a0Nov\u00a02026',
      'Roof5. Offer sent1 day at this stage',
    ]);
  });

  it('are said to be none in words', async () => {
    await openCard(server, cardOf());
    expect(screen.getByText(SAID.noneOpen)).toBeTruthy();
    expect(screen.getByText(SAID.noActions)).toBeTruthy();
  });
});

describe('an action', () => {
  it('has its time, manager, stage, amount, label, kind of contact, note and next step', async () => {
    const rows = await openActions(
      actionOf({
        amount: 4000,
        deal: 'Roof',
        contact: 'call',
        note: 'Ask Ann',
        nextStep: '2026-11-25',
      }),
    );
    expect(rows).toEqual([
      '19\u00a0Nov\u00a02026, 10:30 · Boris3. Meeting set · 4,000Roof · callAsk Annnext step: 25\u00a0Nov\u00a02026',
    ]);
  });

  it.each<[Partial<CardAction>, string]>([
    [{ outcome: 'refused', reason: 'too expensive' }, 'Refused · 3. Meeting settoo expensive'],
    [{ outcome: 'closed', stage: 0, reason: 'business closed' }, 'Closed for goodbusiness closed'],
    [{ outcome: 'renamed', stage: 0, reason: 'Acme Ltd' }, 'Renamed to “Acme Ltd”'],
    [{ outcome: 'void', stage: 0, reason: 'f00d' }, 'Another row was taken back'],
  ])('that is no step says in words what it was: %j', async (part, said) => {
    expect(await openActions(actionOf(part))).toEqual([
      `19\u00a0Nov\u00a02026, 10:30 · Boris${said}`,
    ]);
  });

  it('that was taken back is struck through, and says so in words', async () => {
    const rows = await openActions(actionOf({ isVoided: true }), actionOf({ id: 'a2' }));
    expect(rows.map((row) => row.includes(SAID.voided))).toEqual([true, false]);
    expect(document.querySelector('s')?.textContent).toBe('3. Meeting set');
  });

  it('comes back as it was written, whatever stands in it', async () => {
    const note = '<img src=x onerror=alert(1)> #1 $& {{x}}';
    const rows = await openActions(actionOf({ outcome: 'renamed', reason: note, note }));
    expect(rows[0]).toContain(`Renamed to “${note}”`);
    expect(document.querySelector('img')).toBeNull();
  });
});

describe('a long history', () => {
  const actions = Array.from({ length: 45 }, (_, n) =>
    actionOf({ id: `a${String(n)}`, note: `row ${String(n)}.` }),
  );

  it('is shown 20 rows at a time, the newest first', async () => {
    await openCard(server, cardOf({ actions, actionsTotal: 45 }));
    expect(rowsOf(SAID.actionsTitle)).toHaveLength(20);
    expect(textsOf(SAID.actionsTitle)[0]).toContain('row 0.');
    await press(SAID.showMore);
    expect(rowsOf(SAID.actionsTitle)).toHaveLength(40);
    await press(SAID.showMore);
    expect(rowsOf(SAID.actionsTitle)).toHaveLength(45);
    expect(screen.queryByRole('button', { name: SAID.showMore })).toBeNull();
  });

  it('goes on with the focus at the first of the rows that came', async () => {
    await openCard(server, cardOf({ actions, actionsTotal: 45 }));
    await press(SAID.showMore);
    expect(document.activeElement?.textContent).toContain('row 20.');
  });

  it('says how many older rows the sheet has beyond those that came', async () => {
    await openCard(server, cardOf({ actions: actions.slice(0, 3), actionsTotal: 240 }));
    expect(screen.getByText('237 older rows stand on the Actions tab.')).toBeTruthy();
  });
});

describe('the ways out', () => {
  it('are a button and Escape back, and a button to the recorder', async () => {
    const seen = await openCard(server, cardOf());
    await press(/Back$/);
    await userEvent.keyboard('{Escape}');
    expect(seen.backs).toBe(2);
    await press(SAID.record);
    expect(seen.picked).toEqual(['Acme']);
  });

  it('do not lead a founder to the recorder: he reads', async () => {
    await openCard(server, cardOf(), { ...deskIn('en'), role: 'founder' });
    expect(screen.queryByRole('button', { name: SAID.record })).toBeNull();
  });
});

describe('renaming', () => {
  it.each([true, false])('has its fold where the person may: %s', async (mayRename) => {
    await openCard(server, cardOf({ mayRename }));
    expect(screen.queryByText(SAID.rename.title) !== null).toBe(mayRename);
  });
});
