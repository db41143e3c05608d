import { NO_DETAILS } from '../../../sidebar/entries/details';
import { nextForm, openForm, type Form, type FormEvent } from '../../../sidebar/record/form';

const ONE = { ok: true, clients: ['Acme'], isCut: false } as const;
const TWO = { ok: true, clients: ['Acme', 'Zenith'], isCut: true } as const;
const NONE = { ok: true, clients: [], isCut: false } as const;

function after(...events: readonly FormEvent[]): Form {
  return events.reduce(nextForm, openForm(NONE));
}

it('opens with the selected client, with the selected clients, or empty', () => {
  expect(openForm(ONE)).toMatchObject({ client: 'Acme', many: [], isChosen: false });
  expect(openForm(TWO)).toMatchObject({ client: '', many: TWO.clients, isCut: true });
  expect(openForm(NONE)).toMatchObject({ client: '', many: [], isCut: false });
});

it('a name takes the selection, the question and the hint away, and keeps the fields', () => {
  const form = after(
    { type: 'selected', selection: TWO, isAsked: true },
    { type: 'detailed', part: { note: 'x' } },
    { type: 'asked', question: { kind: 'refusal' } },
    { type: 'hinted', hint: 'h' },
    { type: 'named', client: 'Birch' },
  );
  expect(form).toMatchObject({ client: 'Birch', many: [], isCut: false, hint: '' });
  expect([form.question, form.details.note]).toEqual([undefined, 'x']);
});

it.each<[string, FormEvent]>([
  ['a typed name', { type: 'named', client: 'Birch' }],
  ['a filled field', { type: 'detailed', part: { note: 'x' } }],
  ['an open question', { type: 'asked', question: { kind: 'closing' } }],
])('%s keeps the selection of the sheet out, unless it is asked for', (_, event) => {
  const form = after(event);
  const came = { type: 'selected', selection: ONE } as const;
  expect(nextForm(form, { ...came, isAsked: false })).toEqual(form);
  expect(nextForm(form, { ...came, isAsked: true })).toMatchObject({ client: 'Acme' });
});

it('a name that was emptied again lets it in', () => {
  const form = after(
    { type: 'named', client: 'B' },
    { type: 'named', client: '' },
    { type: 'selected', selection: ONE, isAsked: false },
  );
  expect(form.client).toBe('Acme');
});

it('nothing is left after a save; a cancelled question leaves all the rest', () => {
  const filled = after({ type: 'named', client: 'B' }, { type: 'detailed', part: { note: 'x' } });
  const asked = nextForm(filled, { type: 'asked', question: { kind: 'refusal' } });
  expect(nextForm(asked, { type: 'cancelled' })).toEqual(filled);
  expect(nextForm(asked, { type: 'sent' })).toEqual(openForm(NONE));
});

it('a draft comes back whole, for one client and for several', () => {
  const draft = {
    clients: ['Acme', 'Zenith'],
    action: { kind: 'step', stage: 3 },
    details: { ...NO_DETAILS, note: 'x' },
    override: '',
  } as const;
  expect(after({ type: 'restored', draft: { ...draft, isMany: true } })).toMatchObject({
    ...{ client: '', many: draft.clients, details: draft.details },
  });
  expect(
    after({ type: 'restored', draft: { ...draft, clients: ['Acme'], isMany: false } }),
  ).toMatchObject({ client: 'Acme', isChosen: true, many: [], details: draft.details });
});

it('the label of a picked deal goes with its client, and leaves with him: another client has other deals', () => {
  const picked = after({ type: 'named', client: 'Acme', deal: 'Warehouse 2' });
  expect(picked.details.deal).toBe('Warehouse 2');
  expect(nextForm(picked, { type: 'named', client: 'Birch' }).details.deal).toBe('');
});

it('a label that was typed stays beside whatever client is named after it', () => {
  const typed = after({ type: 'detailed', part: { deal: 'Cartons' } });
  expect(nextForm(typed, { type: 'named', client: 'Birch' }).details.deal).toBe('Cartons');
  const changed = after(
    { type: 'named', client: 'Acme', deal: 'Warehouse 2' },
    { type: 'detailed', part: { deal: 'Warehouse 3' } },
  );
  expect(nextForm(changed, { type: 'named', client: 'Birch' }).details.deal).toBe('Warehouse 3');
});
