import { screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import type { UndoRequest } from '../../../src/rpc';
import { texts } from '../../../src/texts';
import { saved, type FakeServer } from '../fakeServer';
import { newServer, settle } from '../openSidebar';
import { actionOf, cardOf } from './cardOf';
import { openCard, type Seen } from './openCard';

const WORDS = texts.en.sidebar;
const CARD = cardOf({
  actions: [
    actionOf({ id: 'mine-0001', mayUndo: true }),
    actionOf({ id: 'hers-0001', stage: 2, manager: 'Clara' }),
  ],
  actionsTotal: 2,
});
let server: FakeServer;
let seen: Seen;

beforeEach(async () => {
  server = newServer();
  seen = await openCard(server, CARD);
});

async function press(label: string): Promise<void> {
  await userEvent.click(screen.getByRole('button', { name: `${label}: 3. Meeting set` }));
  await settle(() => undefined);
}

function sent(): UndoRequest[] {
  return server.undone;
}

it('only a row that this person may take back has the button', () => {
  expect(screen.getAllByRole('button', { name: new RegExp(`^${WORDS.undo}`) })).toHaveLength(1);
});

it('takes the row back, and the card comes anew without being lost from sight', async () => {
  await press(WORDS.undo);
  expect(sent()).toEqual([{ id: sent()[0]?.id, target: 'mine-0001', client: 'Acme' }]);
  expect(screen.getByText(WORDS.undoing)).toBeTruthy();
  await settle(() => {
    server.answer('undoAction', saved(undefined));
  });
  expect([screen.getByText(WORDS.undone).tagName, seen.undone]).toEqual(['SPAN', 1]);
  expect(document.activeElement?.textContent).toBe(WORDS.undone);
  expect(server.sent('clientCard')).toHaveLength(2);
  const [first, ...rest] = CARD.actions;
  await settle(() => {
    const voided = { ...actionOf(first), isVoided: true, mayUndo: false };
    server.answer('clientCard', { ...CARD, actions: [voided, ...rest] });
  });
  expect(screen.getByText(`(${WORDS.views.card.voided})`)).toBeTruthy();
  expect(screen.queryByText(WORDS.undone)).toBeNull();
  expect(document.activeElement).toBe(screen.getAllByRole('listitem')[0]);
});

it('says why where the server refuses', async () => {
  await press(WORDS.undo);
  await settle(() => {
    server.answer('undoAction', { ok: false, message: texts.en.undo.tooLate });
  });
  expect(screen.getByText(texts.en.undo.tooLate).getAttribute('role')).toBe('alert');
  expect(seen.undone).toBe(0);
});

it('without an answer is tried again under the same ID', async () => {
  await press(WORDS.undo);
  await settle(() => {
    server.fail('undoAction', 'ScriptError: lost');
  });
  await press(WORDS.retry);
  expect(sent()).toHaveLength(2);
  expect(sent()[1]).toEqual(sent()[0]);
});
