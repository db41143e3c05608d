import fc from 'fast-check';
import { fromClipboard, toClipboard } from '../../../preview/page/clipboard';

describe('the clipboard', () => {
  it.each([
    ['one', [['one']]],
    [
      'a\tb\nc\td\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['a\r\nb', [['a'], ['b']]],
    ['"x\ny"\t"say ""hi"""', [['x\ny', 'say "hi"']]],
    ['5" pipe\t2', [['5" pipe', '2']]],
    ['\t', [['', '']]],
  ])('reads %j', (text, rows) => {
    expect(fromClipboard(text)).toEqual(rows);
  });

  it('reads back what it wrote', () => {
    const text = fc.string({ unit: fc.constantFrom('a', '"', '\t', '\n', ' ') });
    const rows = fc
      .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
      .chain(([height, width]) =>
        fc.array(fc.array(text, { minLength: width, maxLength: width }), {
          minLength: height,
          maxLength: height,
        }),
      )
      // A last row of one blank cell is the line break that ends a text.
      .filter((cells) => (cells.at(-1)?.join('') ?? '') !== '');
    fc.assert(
      fc.property(rows, (cells) => {
        expect(fromClipboard(toClipboard(cells))).toEqual(cells);
      }),
    );
  });
});
