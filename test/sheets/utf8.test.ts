import fc from 'fast-check';
import { utf8 } from '../../src/sheets/utf8';

const same = (text: string): void => {
  expect(Buffer.from(utf8(text)).toString('hex')).toBe(Buffer.from(text, 'utf8').toString('hex'));
};

it.each([
  ['nothing', ''],
  ['ASCII', 'Acme Ltd. 2026'],
  ['Cyrillic', 'Щёлк, Ъгъл'],
  ['the ends of two and three bytes', '\u007f\u0080\u07ff\u0800\uffff'],
  ['emoji of several code points', '👩‍👩‍👧‍👦 🇧🇬 🙂'],
  ['the ends of four bytes', '\u{10000}\u{10ffff}'],
  ['a lone high surrogate', 'a\ud83d'],
  ['a lone low surrogate', '\ude42b'],
  ['surrogates the wrong way round', '\ude42\ud83d'],
  ['two high surrogates and a low one', '\ud83d\ud83d\ude42'],
])('%s is encoded as everywhere', (_, text) => {
  same(text);
});

it('so is any text, halves of pairs included', () => {
  const unit = fc.nat(0xffff).map((code) => String.fromCharCode(code));
  const surrogate = fc.integer({ min: 0xd7f0, max: 0xe00f }).map((c) => String.fromCharCode(c));
  fc.assert(fc.property(fc.string({ unit: fc.oneof(unit, surrogate) }), same));
});
