import fc from 'fast-check';
import { parseRecordRequest } from '../../../src/app/recording/recordRequest';
import { texts } from '../../../src/texts';

const GOOD = { id: 'abcd-1234', client: 'Acme', stage: 2 };

function faultOf(sent: unknown, language: 'en' | 'ru' | 'bg' = 'en'): string | undefined {
  const parsed = parseRecordRequest(sent);
  return 'fault' in parsed ? parsed.fault(texts[language]) : undefined;
}

describe('the shape of a request', () => {
  it('is read as it is, the client trimmed', () => {
    expect(parseRecordRequest({ ...GOOD, client: ' Acme ' })).toEqual({ request: GOOD });
  });

  it.each([
    [
      'every field',
      { deal: 'x', amount: -1.5, reason: 'x', contact: 'x', note: 'x', manager: 'x' },
    ],
    ['blank texts', { deal: '', reason: '', contact: '', nextStep: '', note: '', override: '' }],
    ['a stage by name', { stage: 'Offer sent' }],
    ['no stage', { stage: undefined, outcome: 'refused' }],
    ['texts of the longest length', { note: 'x'.repeat(2000), deal: 'x'.repeat(100) }],
    ['a long ID', { id: 'x'.repeat(64) }],
  ])('takes %s', (_, more) => {
    expect(faultOf({ ...GOOD, ...more })).toBeUndefined();
  });

  it.each([
    ['a formula for an ID', { id: '=1+1=1+1' }],
    ['an ID of 65 characters', { id: 'x'.repeat(65) }],
    ['a number for a client', { client: 12 }],
    ['an amount without bounds', { amount: Infinity }],
    ['a list for a note', { note: ['x'] }],
    ['null for an outcome', { outcome: null }],
    ['a date that is none', { nextStep: '5.11.2026' }],
    ['an unknown field', { role: 'head' }],
    ['a field of every object', { constructor: 'x' }],
  ])('refuses %s', (_, more) => {
    expect(faultOf({ ...GOOD, ...more })).toMatch(/\S/);
  });

  it.each([
    ['client', 200],
    ['deal', 100],
    ['reason', 500],
    ['contact', 100],
    ['note', 2000],
    ['manager', 100],
    ['stage', 120],
    ['override', 500],
  ] as const)('takes a %s of %d characters, and tells the limit to a longer one', (field, most) => {
    const { headings, recording } = texts.en;
    const name = field === 'override' ? recording.overrideReason : headings.actions[field];
    expect(faultOf({ ...GOOD, [field]: 'x'.repeat(most) })).toBeUndefined();
    expect(faultOf({ ...GOOD, [field]: 'x'.repeat(most + 1) })).toBe(recording.tooLong(name, most));
  });

  it('refuses a prototype that is sent along, and takes nothing from it', () => {
    const sent = JSON.parse(
      '{"id":"abcd-1234","client":"A","stage":2,"__proto__":{"note":"x"}}',
    ) as unknown;
    expect(faultOf(sent)).toBe(texts.en.recording.unknownField('__proto__'));
  });

  it('repeats of an unknown field no more than fits into a sentence', () => {
    expect(faultOf({ ...GOOD, ['x'.repeat(50_000)]: 1 })).toBe(
      texts.en.recording.unknownField('x'.repeat(40)),
    );
  });

  it('names the field in the language of the workbook', () => {
    const { headings, recording } = texts.ru;
    expect(faultOf({ ...GOOD, client: '' }, 'ru')).toBe(recording.missing(headings.actions.client));
    expect(faultOf({ ...GOOD, note: 'x'.repeat(2001) }, 'ru')).toBe(
      recording.tooLong(headings.actions.note, 2000),
    );
  });

  it('never throws, whatever a client sends', () => {
    fc.assert(
      fc.property(fc.anything(), (sent) => {
        expect(faultOf(sent)).toMatch(/\S/);
      }),
    );
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom(...Object.keys(GOOD), 'note'), fc.jsonValue()),
        (sent) => {
          const fault = faultOf(sent);
          expect(fault === undefined || fault.length > 0).toBe(true);
        },
      ),
    );
  });
});
