import { NO_DETAILS } from '../../../sidebar/entries/details';
import type { Draft } from '../../../sidebar/entries/draft';
import {
  afterSaving,
  entryToUndo,
  hasUnsent,
  newEntry,
  withEntry,
  type Entry,
  type EntryState,
} from '../../../sidebar/entries/entries';
import { latestClients } from '../../../sidebar/entries/latestClients';
import { deskIn, saved } from '../fakeServer';

const { words } = deskIn('en');
const STATES: readonly EntryState[] = [
  'waiting',
  'saving',
  'saved',
  'repeated',
  'refused',
  'failed',
  'undoing',
  'undone',
];

function draftOf(...clients: string[]): Draft {
  const action = { kind: 'step', stage: 5 } as const;
  return { clients, isMany: clients.length > 1, action, details: NO_DETAILS, override: '' };
}

function entry(state: EntryState, ...clients: string[]): Entry {
  return { ...newEntry(draftOf(...clients), `id-${clients.join()}`, 'undo-0001'), state };
}

describe('the list of entries', () => {
  it('keeps eight of those that are settled, the new one among them', () => {
    const settled = Array.from({ length: 12 }, (_, at) => entry('saved', String(at)));
    const names = withEntry(settled, entry('waiting', 'new')).map(({ draft }) => draft.clients[0]);
    expect(names).toEqual(['new', '0', '1', '2', '3', '4', '5', '6']);
  });

  it('never drops what is not settled, however old', () => {
    const rest = STATES.map((state) => entry(state, state));
    const many = Array.from({ length: 8 }, (_, at) => entry('undone', String(at)));
    const kept = withEntry([...many, ...rest], entry('waiting', 'new')).slice(8);
    expect(kept.map(({ state }) => state)).toEqual([
      ...['waiting', 'saving', 'refused', 'failed', 'undoing'],
    ]);
  });

  it('would lose something if the sidebar were closed while an entry is on its way or failed', () => {
    const unsent = STATES.filter((state) => hasUnsent([entry('saved'), entry(state)]));
    expect(unsent).toEqual(['waiting', 'saving', 'failed', 'undoing']);
  });
});

describe('undo means the newest entry', () => {
  it('that is saved or on its way', () => {
    const undoable = STATES.filter((state) => entryToUndo([entry(state)]) !== undefined);
    expect(undoable).toEqual(['waiting', 'saving', 'saved', 'repeated']);
  });

  it('and not the one that is to be taken back already', () => {
    const [newest, older] = [entry('saving', 'Birch'), entry('saved', 'Acme')];
    expect(entryToUndo([newest, older])).toBe(newest);
    expect(entryToUndo([{ ...newest, isUnwanted: true }, older])).toBe(older);
  });
});

describe('what the server answers', () => {
  const said = (more: Parameters<typeof saved>[1]): string =>
    afterSaving(draftOf('Acme'), saved(undefined, { stage: '5. Offer sent', ...more }), words)
      .message;

  it('is flagged where a stage was skipped, gone back to or won, and else not spoken of', () => {
    expect(said({ move: 'skipped', from: 2 })).toBe('Stages skipped: from 2 to 5');
    expect(said({ move: 'wentBack', from: 6 })).toBe('Back from 6 to 5');
    expect(said({ move: 'won', from: 6 })).toBe(words.won);
    for (const move of ['opened', 'advanced', 'touched', 'none'] as const) {
      expect(said({ move, from: 4 })).toBe('');
    }
  });

  it('tells where a client without an open deal stands now', () => {
    expect(said({ stage: '', status: 'cooling', move: 'refused' })).toBe('Status: cooling');
  });

  it('says whether it was there before, and bears the name that the base has', () => {
    const answer = saved(undefined, { repeated: true, client: 'Acme Ltd' });
    expect(afterSaving(draftOf('acme'), answer, words)).toMatchObject({
      state: 'repeated',
      draft: { clients: ['Acme Ltd'] },
    });
  });

  it('is a refusal only where nothing was written for sure', () => {
    const no = { ok: false, message: 'No.' } as const;
    const after = (more: object): object => afterSaving(draftOf('Acme'), { ...no, ...more }, words);
    expect(after({})).toEqual({ state: 'refused', message: 'No.', offer: undefined });
    expect(after({ offer: 'override' })).toMatchObject({ state: 'refused', offer: 'override' });
    expect(after({ offer: 'retry' })).toEqual({
      ...{ state: 'failed', message: 'No.', offer: undefined },
    });
  });

  it('for several clients goes on with those who were recorded, and names the others', () => {
    const leftOut = [{ client: 'Birch', message: 'No.' }];
    const answer = { ok: true, id: 'x', repeated: false, clients: ['Acme'], leftOut } as const;
    expect(afterSaving(draftOf('Acme', 'Birch'), answer, words)).toMatchObject({
      ...{ state: 'saved', message: '', leftOut, draft: { clients: ['Acme'] } },
    });
  });
});

describe('the clients recorded last', () => {
  it('are five, each once, as they were written last: this sitting before those it opened with', () => {
    const entries = [entry('saved', 'ACME'), entry('repeated', 'Birch'), entry('saved', 'Acme')];
    const opened = ['birch', 'Cedar', 'Dill', 'Elm', 'Fir'];
    expect(latestClients(entries, opened)).toEqual(['ACME', 'Birch', 'Cedar', 'Dill', 'Elm']);
  });

  it('are not those of several at once, nor of what is not saved', () => {
    const others = STATES.filter((state) => state !== 'saved' && state !== 'repeated');
    const entries = [entry('saved', 'A', 'B'), ...others.map((state) => entry(state, state))];
    expect(latestClients(entries, ['Cedar'])).toEqual(['Cedar']);
  });
});
