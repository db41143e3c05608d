import fc from 'fast-check';
import { formatCsv, parseCsv } from '../../../preview/headless/csv';

describe('parseCsv, by RFC 4180', () => {
  it.each([
    ['no text', '', []],
    ['a row without a line break at its end', 'a,b', [['a', 'b']]],
    ['a line break at the end, which adds no row', 'a,b\n', [['a', 'b']]],
    ['CRLF, LF and CR', 'a\r\nb\nc\rd', [['a'], ['b'], ['c'], ['d']]],
    [
      'empty fields',
      ',a,\n,',
      [
        ['', 'a', ''],
        ['', ''],
      ],
    ],
    ['a blank line, which stays a row, so that row numbers hold', 'a\n\nb', [['a'], [''], ['b']]],
    ['a byte order mark', '\uFEFFa,b', [['a', 'b']]],
    ['a byte order mark alone', '\uFEFF', []],
    [
      'commas, quotes and line breaks inside quotes',
      '"a,b","c ""d""","e\r\nf"',
      [['a,b', 'c "d"', 'e\r\nf']],
    ],
    ['empty quotes', '"",a\n""', [['', 'a'], ['']]],
    ['a quote inside a bare field', 'a "b" c,d', [['a "b" c', 'd']]],
    ['spaces, which belong to the field', ' a , b ', [[' a ', ' b ']]],
  ])('reads %s', (_, text, rows) => {
    expect(parseCsv(text)).toEqual(rows);
  });

  it('refuses a quote that is not closed', () => {
    expect(() => parseCsv('a\n"b')).toThrow('row 2: a quote is not closed');
  });

  it('refuses text after a closing quote', () => {
    expect(() => parseCsv('"a"b')).toThrow('row 1: a quoted field goes on');
  });
});

it('reads again whatever it wrote', () => {
  const piece = fc.constantFrom('a', ' ', ',', '"', '\n', '\r', 'я', '1', '\uFEFF');
  const field = fc.array(piece, { maxLength: 5 }).map((parts) => parts.join(''));
  const row = fc.array(field, { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(fc.array(row, { maxLength: 4 }), (rows) => {
      // A byte order mark at the very start of a file belongs to the file, not to its text.
      fc.pre(!(rows[0]?.[0] ?? '').startsWith('\uFEFF'));
      expect(parseCsv(formatCsv(rows))).toEqual(rows);
    }),
  );
});
