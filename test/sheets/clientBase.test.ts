import { zoneOf } from '../../src/domain/calendar/timeZone';
import { decodeClientBase } from '../../src/sheets/clientBase';
import { clientHeadings } from '../../src/texts/lexicon';
import { day } from '../domain/logBuilder';

const HEADINGS = ['Client', 'Manager', 'Since', 'Potential', 'Status'];

function decode(...rows: readonly (readonly unknown[])[]): ReturnType<typeof decodeClientBase> {
  return decodeClientBase([HEADINGS, ...rows], clientHeadings, zoneOf('Europe/Sofia'));
}

describe('the base', () => {
  it('has a client a row, with what people say about him', () => {
    expect(
      decode(
        ['Acme', 'Ann', new Date('2026-11-04T22:00:00Z'), '12 500 €', 'working'],
        ['Beta', '', '', '', ''],
      ),
    ).toEqual([
      { row: 2, client: 'Acme', owner: 'Ann', since: day('2026-11-05'), potential: 12_500 },
      { row: 3, client: 'Beta', owner: '', since: undefined, potential: undefined },
    ]);
  });

  it('leaves a name that is a number as it is: the log finds it faster so', () => {
    expect(decode([10138, 112, '', 5])).toMatchObject([{ client: 10138, owner: '112' }]);
  });

  it('passes over rows without a client', () => {
    const rows = decode(['', 'Ann', '', 5], ['Acme', 'Ann', '', 1], ['#N/A', 'Bob', '', 2]);
    expect(rows.map(({ row, owner }) => [row, owner])).toEqual([[3, 'Ann']]);
  });

  it('misses a date and an amount that cannot be read, as the log does', () => {
    const [acme] = decode(['Acme', '#REF!', 'long ago', '12,500', '']);
    expect(acme).toEqual({
      row: 2,
      client: 'Acme',
      owner: '',
      since: undefined,
      potential: undefined,
    });
  });

  it('needs the column of clients alone', () => {
    const base = decodeClientBase([['Клиент'], ['Acme']], clientHeadings, zoneOf('UTC'));
    expect(base).toMatchObject([{ client: 'Acme', owner: '' }]);
  });
});
