import { NO_DETAILS, type Details } from '../../../sidebar/entries/details';
import type { Action } from '../../../sidebar/entries/draft';
import { decide, decideQuestion } from '../../../sidebar/record/decide';
import { nextForm, openForm, type Form, type FormEvent } from '../../../sidebar/record/form';
import { deskIn } from '../fakeServer';

const DESK = deskIn('en');
const { words } = DESK;
const OPEN: Action = { kind: 'step', stage: 3 };
const WIN: Action = { kind: 'step', stage: 7 };
const REFUSED: Action = { kind: 'refused', reason: 'too expensive' };

function form(clients: readonly string[], details: Partial<Details> = {}): Form {
  const filled: FormEvent = { type: 'detailed', part: details };
  return nextForm(openForm({ ok: true, clients, isCut: false }), filled);
}

/** The form once its question was asked. */
function asked(before: Form, action: Action): Form {
  const decision = decide(before, action, DESK);
  if (decision.kind !== 'ask') throw new Error(`Nothing was asked, but ${decision.kind}.`);
  return nextForm(before, { type: 'asked', question: decision.question });
}

describe('an action for one client', () => {
  it('is sent at once, with what stands in the fields and the name without spare spaces', () => {
    const details = { ...NO_DETAILS, note: 'x' };
    const draft = { clients: ['Acme North'], isMany: false, action: OPEN, details, override: '' };
    expect(decide(form(['  Acme   North '], details), OPEN, DESK)).toEqual({ kind: 'send', draft });
  });

  it.each([[[]], [['  ']]])('is not sent where the name is missing: %j', (clients) => {
    const noClient = { kind: 'noClient', hint: words.nameClient };
    expect(decide(form(clients), OPEN, DESK)).toEqual(noClient);
    expect(decideQuestion(form(clients), 'refusal', DESK)).toEqual(noClient);
  });

  it.each([
    [{ amount: 'a lot' }, words.badAmount],
    [{ nextStep: '2026-11-19' }, words.pastNextStep],
    [{ nextStep: 'Friday' }, words.badNextStep],
  ])('is not sent where a field cannot be read: %j', (details, hint) => {
    expect(decide(form(['Acme'], details), OPEN, DESK)).toEqual({ kind: 'faulty', hint });
  });
});

describe('the last stage asks what the sale is worth', () => {
  it('once: without an amount it is sent all the same', () => {
    const amount = { kind: 'ask', question: { kind: 'amount', action: WIN } };
    expect(decide(form(['Acme']), WIN, DESK)).toEqual(amount);
    expect(decide(asked(form(['Acme']), WIN), WIN, DESK)).toMatchObject({ kind: 'send' });
  });

  it('not where the amount is there, 0 included', () => {
    for (const amount of ['100', '0']) {
      expect(decide(form(['Acme'], { amount }), WIN, DESK)).toMatchObject({ kind: 'send' });
    }
  });

  it('not at an earlier stage, nor for a refusal', () => {
    const before: Action = { kind: 'step', stage: 6 };
    expect(decide(form(['Acme']), before, DESK)).toMatchObject({ kind: 'send' });
    expect(decide(form(['Acme']), REFUSED, DESK)).toMatchObject({ kind: 'send' });
  });
});

describe('an action for several clients', () => {
  const several = form(['Acme', 'Birch']);

  it.each([OPEN, WIN, REFUSED])('is confirmed, and asked nothing more: %j', (action) => {
    expect(decide(several, action, DESK)).toEqual({
      kind: 'ask',
      question: { kind: 'many', action },
    });
    expect(decide(asked(several, action), action, DESK)).toMatchObject({
      kind: 'send',
      draft: { clients: ['Acme', 'Birch'], isMany: true, action },
    });
  });

  it('asks for one reason for all of them', () => {
    const refusal = { kind: 'ask', question: { kind: 'refusal' } };
    expect(decideQuestion(several, 'refusal', DESK)).toEqual(refusal);
  });
});
