import { zoneOf } from '../../src/domain/calendar/timeZone';
import { decodeTeam } from '../../src/sheets/team';
import { teamWords } from '../../src/texts/lexicon';
import { day } from '../domain/logBuilder';

const HEADINGS = ['Manager', 'E-mail', 'Role', 'From', 'Until'];

function decode(...rows: readonly (readonly unknown[])[]): ReturnType<typeof decodeTeam> {
  return decodeTeam([HEADINGS, ...rows], teamWords, zoneOf('Europe/Sofia'));
}

const roleOf = (text: unknown): unknown => decode(['Ann', 'ann@example.com', text])[0]?.role;

describe('the team', () => {
  it('has a person a row: the name as written, the e-mail in lower case, the days of the sheet', () => {
    const from = new Date('2026-11-04T22:00:00Z');
    expect(decode([' Ann ', ' Ann@Example.COM ', 'head', from, '2026-12-31'])).toEqual([
      {
        name: 'Ann',
        email: 'ann@example.com',
        role: 'head',
        from: day('2026-11-05'),
        until: day('2026-12-31'),
      },
    ]);
  });

  it('knows whoever has a name alone, who may record on a phone, or an e-mail alone', () => {
    const rows = decode(['Ann', '', 'manager'], ['', 'bob@example.com', 'manager'], ['', '', '']);
    expect(rows.map(({ name, email }) => [name, email])).toEqual([
      ['Ann', ''],
      ['', 'bob@example.com'],
    ]);
  });

  it.each([
    ['manager', ['manager', 'Менеджер', 'търговец']],
    ['head', [' HEAD ', 'руководитель', 'Ръководител']],
    ['founder', ['Founder', 'основатель', 'основател']],
    ['admin', ['admin', 'Администратор']],
  ])('reads the role %s in each language, whatever its case', (role, words) => {
    expect(words.map(roleOf)).toEqual(words.map(() => role));
  });

  it.each(['', 'boss', 'headless', '#REF!', 7])(
    '“%s” is no role, so no right comes of it',
    (text) => {
      expect(roleOf(text)).toBeUndefined();
    },
  );

  it('finds its columns wherever they stand, and misses what a missing one would say', () => {
    const cells = [
      ['Role', 'Car', 'E-mail'],
      ['admin', 'red', 'ann@example.com'],
    ];
    expect(decodeTeam(cells, teamWords, zoneOf('Europe/Sofia'))).toEqual([
      { name: '', email: 'ann@example.com', role: 'admin', from: undefined, until: undefined },
    ]);
    expect(decodeTeam([], teamWords, zoneOf('Europe/Sofia'))).toEqual([]);
  });

  it('takes a From that is no day for no bound', () => {
    const [ann] = decode(['Ann', '', 'manager', 'soon', '']);
    expect(ann).toMatchObject({ from: undefined, until: undefined, unreadUntil: undefined });
  });

  it.each([
    ['31.10.2026', '31.10.2026'],
    [' 10/31/2026 ', '10/31/2026'],
    ['2026-02-30', '2026-02-30'],
    ['left', 'left'],
    ['#REF!', '#REF!'],
    [46326, '46326'],
    [true, 'true'],
  ])('keeps what Until says where it is no day (%j): he may have left', (until, text) => {
    const [ann] = decode(['Ann', '', 'manager', '', until]);
    expect(ann).toMatchObject({ until: undefined, unreadUntil: text });
  });

  it.each(['', ' ', null, undefined, '-', '–', '—', ' - '])('%j is no bound', (until) => {
    expect(decode(['Ann', '', 'manager', '', until])[0]?.unreadUntil).toBeUndefined();
  });
});
