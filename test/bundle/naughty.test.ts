import type { CellValue, Emulator } from '../../preview/emulator';
import type { Refusal } from '../../src/rpc';
import { nameKey } from '../../src/domain/log/name';
import { stageReader } from '../../src/sheets/stage';
import { texts } from '../../src/texts';
import { NAUGHTY } from './naughtyStrings';
import { plain, rowsOf, salesWorkbook } from './workbooks';

const WORDS = texts.en.recording;
const FIELDS = texts.en.headings.actions;
const BYSTANDERS = [
  { When: '2026-11-10', Manager: 'Clara', Client: 'Bystander', Stage: 6, ID: 'bystander-1' },
  { When: '2026-11-10', Manager: 'Clara', Client: 'By the way', Stage: 3, ID: 'bystander-2' },
];
/** Characters that each text of a request may have. */
const LIMITS = { client: 200, deal: 100, reason: 500, contact: 100, note: 2000, override: 500 };
type Field = keyof typeof LIMITS;

const isName = (text: string): boolean => text.trim() !== '' && text.trim().length <= 200;
const idOf = (index: number, round = 1): string => `naughty-${String(round)}-${String(index)}`;

/** A request that says the text in every field that has room for it. */
function requestFor(text: string, index: number, round = 1): Record<string, unknown> {
  const client = isName(text) ? text : `Client ${String(index)}`;
  const fits = (Object.keys(LIMITS) as Field[]).filter((field) => text.length <= LIMITS[field]);
  const said = Object.fromEntries(fits.map((field) => [field, text]));
  return { ...said, id: idOf(index, round), client, stage: 1 };
}

/** What must stand in the row: names without the spaces around them, all else to the letter. */
function cellsOf(request: Record<string, unknown>): Record<string, string> {
  const said = (field: Field): string => (request[field] ?? '') as string;
  return {
    Client: said('client').trim(),
    Deal: said('deal').trim(),
    Reason: said('reason'),
    Contact: said('contact'),
    // Nobody is to be left alone here, so the reason for an override has nothing to override.
    Note: said('note'),
  };
}

function recordAll(emulator: Emulator, round = 1): void {
  for (const [index, text] of NAUGHTY.entries()) {
    const answer = emulator.call('recordAction', requestFor(text, index, round));
    expect([text, answer]).toEqual([text, expect.objectContaining({ ok: true, repeated: false })]);
  }
}

const others = (emulator: Emulator): unknown =>
  ['Team', 'Plan', 'Costs', 'Tasks', 'Settings', 'Entry', 'Changes'].map((tab) =>
    emulator.values(tab),
  );

describe(`${String(NAUGHTY.length)} naughty strings in every text of a recording`, () => {
  const emulator = salesWorkbook(BYSTANDERS, { user: 'vera@example.com' });
  const before = { others: others(emulator), log: rowsOf(emulator, 'Actions') };
  recordAll(emulator);
  const log = rowsOf(emulator, 'Actions');
  const clients = rowsOf(emulator, 'Clients');
  const names = new Set(
    NAUGHTY.map((text, index) => nameKey(requestFor(text, index)['client'] as string)),
  );

  it('come back to the letter from the log, names without the spaces around them', () => {
    const byId = new Map(log.map((row) => [plain(row['ID']), row]));
    for (const [index, text] of NAUGHTY.entries()) {
      const row = byId.get(idOf(index)) ?? {};
      const cells = cellsOf(requestFor(text, index));
      const found = Object.keys(cells).map((heading) => [heading, row[heading] ?? '']);
      expect(Object.fromEntries(found)).toEqual(cells);
    }
  });

  it('make one line each in the base, under the name as it was written', () => {
    const written = clients.map((row): CellValue => row['Client'] ?? null);
    expect(written.filter((name) => typeof name !== 'string')).toEqual([]);
    expect(new Set(written.map((name) => nameKey(plain(name))))).toEqual(names);
    expect(written).toHaveLength(names.size);
  });

  it('are never formulas', () => {
    const shown = emulator
      .snapshot()
      .tabs.filter(({ name, hidden }) => !hidden && name !== 'Dashboard');
    expect(shown.flatMap(({ formulas }) => formulas)).toEqual([]);
  });

  it('change no other cell', () => {
    expect(others(emulator)).toEqual(before.others);
    expect(log.slice(0, BYSTANDERS.length)).toEqual(before.log);
    expect(log).toHaveLength(BYSTANDERS.length + NAUGHTY.length);
  });

  it('leave the chain of the log whole', () => {
    emulator.run('menuCheckLog');
    const alert = emulator.alerts().at(-1) ?? '';
    expect(alert).not.toContain(texts.en.checkLog.faults.edited);
    expect(alert).not.toContain(texts.en.checkLog.faults.unreadable);
  });

  it('are found again: each client and each deal is the same one the next time', () => {
    recordAll(emulator, 2);
    expect(rowsOf(emulator, 'Clients')).toHaveLength(names.size);
    emulator.call('recordAction', { id: 'naughty-end', client: 'Acme', stage: 1 });
    const { recent } = emulator.call('openDesk') as { recent: string[] };
    expect(recent[0]).toBe('Acme');
    const answer = emulator.call('clientNames') as { names: string[] };
    expect(new Set(answer.names.map(nameKey))).toEqual(new Set([...names, 'acme']));
  });
});

it('naughty strings as the reason of an override come back to the letter from the note', () => {
  const reasons = NAUGHTY.filter((text) => text.trim() !== '' && text.length <= LIMITS.override);
  const cold = reasons.map((_, index) => ({
    When: '2026-11-10',
    Manager: 'Vera',
    Client: `Cold ${String(index)}`,
    Outcome: 'refused',
    ID: `cold-${String(index)}`,
  }));
  const emulator = salesWorkbook(cold, { user: 'vera@example.com' });
  for (const [index, override] of reasons.entries()) {
    const request = { id: idOf(index), client: `Cold ${String(index)}`, stage: 1, override };
    expect(emulator.call('recordAction', request)).toMatchObject({ ok: true });
  }
  const notes = rowsOf(emulator, 'Actions')
    .slice(cold.length)
    .map((row) => row['Note']);
  expect(notes).toEqual(reasons.map((reason) => WORDS.overridden(reason.trim())));
});

const stageOf = stageReader(texts.en.stages, [texts.en.stages]);

/** Some are no nonsense: "1 000.00" begins with the number of a stage, and "undefined" could be an ID. */
function isSense(field: string, text: string): boolean {
  if (field === 'id') return /^[\w-]{8,64}$/.test(text);
  return field === 'stage' && (stageOf(text) ?? 0) > 0;
}

describe('naughty strings where a word of ours is expected', () => {
  const emulator = salesWorkbook(BYSTANDERS, { user: 'vera@example.com' });
  const before = rowsOf(emulator, 'Actions');
  const request = { id: 'naughty-0001', client: 'Acme', stage: 1 };
  const said = NAUGHTY.filter((text) => text.trim() !== '');

  it.each(['manager', 'stage', 'outcome', 'nextStep', 'id', 'amount'])(
    'are refused as %s in a sentence, and nothing is written',
    (field) => {
      for (const text of said) {
        if (isSense(field, text)) continue;
        const answer = emulator.call('recordAction', { ...request, [field]: text }) as Refusal;
        expect([text, answer.ok]).toEqual([text, false]);
        expect(answer.message).toMatch(/nothing was saved\.$/);
      }
      expect(rowsOf(emulator, 'Actions')).toEqual(before);
    },
  );

  it('are refused as the name of a field', () => {
    for (const text of said.filter((name) => !(name in request))) {
      const answer = emulator.call('recordAction', { ...request, [text]: 'x' }) as Refusal;
      expect([text, answer.ok]).toEqual([text, false]);
      expect(answer.message.length).toBeLessThan(170);
    }
    expect(rowsOf(emulator, 'Actions')).toEqual(before);
  });
});

describe('what is too long is refused with its limit', () => {
  it.each(Object.entries(LIMITS))('%s: %d characters', (field, limit) => {
    const emulator = salesWorkbook([], { user: 'vera@example.com' });
    const request = { id: 'naughty-long', client: 'Acme', stage: 1 };
    const long = { ...request, [field]: '='.repeat(limit + 1) };
    const name =
      field === 'override' ? WORDS.overrideReason : FIELDS[field as Exclude<Field, 'override'>];
    expect(emulator.call('recordAction', long)).toEqual({
      ok: false,
      message: WORDS.tooLong(name, limit),
    });
    const whole = { ...request, [field]: '='.repeat(limit) };
    expect(emulator.call('recordAction', whole)).toMatchObject({ ok: true });
  });
});

it.each(['#N/A', '#REF!', '#NAME?'])(
  'a text that reads as the error of a formula (%s) is refused, for it would be shown to nobody again',
  (text) => {
    const emulator = salesWorkbook();
    for (const field of ['client', 'deal', 'reason', 'contact', 'note'] as const) {
      const request = { id: 'naughty-error', client: 'Acme', stage: 1, [field]: ` ${text}` };
      expect(emulator.call('recordAction', request)).toEqual({
        ok: false,
        message: WORDS.notUnderstood(FIELDS[field]),
      });
    }
  },
);
