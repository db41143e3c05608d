import fc from 'fast-check';
import * as v from 'valibot';
import { parseRequest } from '../../../src/app/access/requestFault';
import { texts } from '../../../src/texts';

const SCHEMA = v.strictObject({
  task: v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(5)),
  limits: v.optional(v.pipe(v.array(v.number()), v.maxLength(2))),
});
const { recording, headings } = texts.en;

function faultOf(sent: unknown): string | undefined {
  const parsed = parseRequest(SCHEMA, sent, (words) => words.headings.tasks);
  return 'fault' in parsed ? parsed.fault(texts.en) : undefined;
}

it('a request of the right shape is read, its texts trimmed', () => {
  const sent = { task: ' Call ' };
  expect(parseRequest(SCHEMA, sent, () => ({}))).toEqual({ request: { task: 'Call' } });
});

it.each([
  ['no object at all', 'x', recording.notARequest],
  ['nothing', undefined, recording.notARequest],
  ['null', null, recording.notARequest],
  ['a list', [], recording.notARequest],
  ['a field that is missing', {}, recording.missing(headings.tasks.task)],
  ['a field that is blank', { task: ' ' }, recording.missing(headings.tasks.task)],
  ['a text too long', { task: '123456' }, recording.tooLong(headings.tasks.task, 5)],
  ['a number for a text', { task: 5 }, recording.notUnderstood(headings.tasks.task)],
  ['an unknown field', { task: 'x', role: 'head' }, recording.unknownField('role')],
  ['a field of every object', { task: 'x', toString: 1 }, recording.unknownField('toString')],
  ['a list too long', { task: 'x', limits: [1, 2, 3] }, recording.notUnderstood('limits')],
  ['a list of something else', { task: 'x', limits: ['1'] }, recording.notUnderstood('limits')],
])('%s is told in one sentence', (_, sent, sentence) => {
  expect(faultOf(sent)).toBe(sentence);
});

it('the sentence is in the language of the workbook', () => {
  const parsed = parseRequest(SCHEMA, {}, (words) => words.headings.tasks);
  const { ru } = texts;
  const said = 'fault' in parsed ? parsed.fault(ru) : '';
  expect(said).toBe(ru.recording.missing(ru.headings.tasks.task));
});

it('a request that would reach into every object is refused, and reaches nothing', () => {
  const sent: unknown = JSON.parse('{"task":"x","__proto__":{"role":"head"}}');
  expect(faultOf(sent)).toMatch(/\S/);
  expect(({} as { role?: string }).role).toBeUndefined();
});

it('whatever a client sends, it is read or told in a sentence', () => {
  fc.assert(
    fc.property(fc.anything(), (sent) => {
      const fault = faultOf(sent);
      expect(fault === undefined || /\S/.test(fault)).toBe(true);
    }),
  );
});
