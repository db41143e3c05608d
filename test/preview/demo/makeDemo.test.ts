import { makeDemo, type DemoLanguage, type DemoTab } from '../../../preview/demo';
import { CellDate, cellDateOfIso, isoDay, type CellValue } from '../../../preview/emulator';

const LANGUAGES: readonly DemoLanguage[] = ['en', 'ru', 'bg'];
const TODAY = '2026-11-20';
const demos = {
  en: makeDemo({ lang: 'en', today: TODAY }),
  ru: makeDemo({ lang: 'ru', today: TODAY }),
  bg: makeDemo({ lang: 'bg', today: TODAY }),
};

const dated = (rows: CellValue[][]): CellDate[] =>
  rows.map(([when]) => when).filter((when) => when instanceof CellDate);
const column = (rows: CellValue[][], place: number): string[] =>
  rows.map((row) => row[place]).filter((cell) => typeof cell === 'string');

describe('the same options', () => {
  it('give equal data', () => {
    expect(makeDemo({ lang: 'en', today: TODAY })).toEqual(demos.en);
    expect(makeDemo({ lang: 'en', today: TODAY, seed: 1 })).toEqual(demos.en);
  });

  it('with another seed give another history', () => {
    const other = makeDemo({ lang: 'en', today: TODAY, seed: 2 });
    expect(other.tabs.actions).not.toEqual(demos.en.tabs.actions);
    expect(other.tabs.clients.map(([name]) => name)).not.toEqual(column(demos.en.tabs.clients, 0));
  });

  it('refuse a day that is none', () => {
    expect(() => makeDemo({ lang: 'en', today: 'soon' })).toThrow('soon');
  });
});

describe.each(['2026-11-20', '2026-11-22', '2026-12-01', '2027-01-01', '2028-02-29'])(
  'a history up to %s',
  (today) => {
    const { actions, clients } = makeDemo({ lang: 'en', today }).tabs;
    const times = dated(actions);

    it('ends that day, at a time of the day at which people work', () => {
      const last = times[times.length - 1];
      expect(last && isoDay(last)).toBe(today);
      const hours = times.map(({ serial }) => (serial % 1) * 24);
      expect(Math.min(...hours)).toBeGreaterThan(8.5);
      expect(Math.max(...hours)).toBeLessThanOrEqual(18.01);
    });

    it('stands in order of time, over nine months, on working days', () => {
      const serials = times.map(({ serial }) => serial);
      expect(serials).toEqual([...serials].sort((a, b) => a - b));
      expect((serials[serials.length - 1] ?? 0) - (serials[0] ?? 0)).toBeGreaterThan(265);
      const weekend = times.filter((time) => isoDay(time) !== today && time.serial % 7 < 2);
      expect(weekend).toEqual([]);
    });

    it('promises next steps after the action', () => {
      for (const [when, , , , , , , , , next] of actions) {
        if (!(when instanceof CellDate) || !(next instanceof CellDate)) continue;
        expect(next.serial).toBeGreaterThan(Math.floor(when.serial));
        expect(next.serial - when.serial).toBeLessThanOrEqual(60);
      }
    });

    it('has a base of about 600 with all segments in plausible shares', () => {
      expect(clients.length).toBeGreaterThan(590);
      expect(clients.length).toBeLessThan(620);
      const share = (segment: string): number =>
        clients.filter(([, , , , status]) => status === segment).length / clients.length;
      expect(share('untouched')).toBeGreaterThan(0.22);
      expect(share('untouched')).toBeLessThan(0.42);
      for (const segment of ['cooling', 'working', 'in work', 'lapsed', 'rested']) {
        expect(share(segment)).toBeGreaterThan(0.02);
        expect(share(segment)).toBeLessThan(0.45);
      }
      expect(share('gone')).toBeGreaterThan(0);
    });
  },
);

it('nothing is later than the time of day that is given', () => {
  const { actions } = makeDemo({ lang: 'en', today: '2026-11-20T11:30' }).tabs;
  const last = Math.max(...dated(actions).map(({ serial }) => serial));
  expect(last).toBeLessThanOrEqual(cellDateOfIso('2026-11-20T11:30').serial);
  expect(last).toBeGreaterThan(cellDateOfIso('2026-11-20').serial);
});

it('before the working day begins the history ends the day before', () => {
  const { actions } = makeDemo({ lang: 'en', today: '2026-11-20T07:30' }).tabs;
  expect(dated(actions).map(isoDay).pop()).toBe('2026-11-19');
});

describe.each(LANGUAGES)('the demo in %s', (lang) => {
  const { tabs, people } = demos[lang];

  it('has the columns of the contract', () => {
    const widths: Readonly<Record<DemoTab, number>> = {
      actions: 14,
      clients: 11,
      team: 5,
      plan: 5,
      costs: 4,
      tasks: 8,
      settings: 3,
    };
    for (const [tab, width] of Object.entries(widths)) {
      expect(new Set(tabs[tab as DemoTab].map((row) => row.length))).toEqual(new Set([width]));
    }
  });

  it('names companies and people once', () => {
    const names = column(tabs.clients, 0).map((name) => name.toLowerCase());
    expect(new Set(names).size).toBe(names.length);
    expect(new Set(people.map(({ name }) => name)).size).toBe(people.length);
    expect(people.map(({ role }) => role).sort()).toEqual([
      'admin',
      'founder',
      'head',
      ...Array<string>(5).fill('manager'),
    ]);
  });

  it('gives every row an ID of its own, but for the row that was copied and those typed by hand', () => {
    const ids = column(tabs.actions, 11);
    expect(ids.every((id) => /^[\w-]{8,64}$/.test(id))).toBe(true);
    expect(ids.length - new Set(ids).size).toBe(1);
    expect(tabs.actions.length - ids.length).toBe(3);
  });

  it('writes to nobody: every mailbox is at example.com', () => {
    const mailboxes = JSON.stringify(demos[lang]).match(/[^"\s]*@[^"\s]*/g) ?? [];
    expect(mailboxes.length).toBeGreaterThan(1000);
    expect(mailboxes.filter((mailbox) => !/^[a-z]+@example\.com$/.test(mailbox))).toEqual([]);
  });

  it('says that it is invented', () => {
    const word = { en: 'invented demo data', ru: 'вымышленные данные', bg: 'измислени данни' }[
      lang
    ];
    expect(tabs.settings[0]?.[2]).toContain(word);
    expect(tabs.team[0]?.[0]).toContain(word);
  });

  it('has tasks of every state, some past due, and questions where one stopped', () => {
    expect(new Set(column(tabs.tasks, 5)).size).toBe(5);
    expect(column(tabs.tasks, 6).length).toBeGreaterThanOrEqual(1);
    const today = cellDateOfIso(TODAY).serial;
    expect(
      tabs.tasks.filter(([, , , due]) => (due as CellDate).serial < today).length,
    ).toBeGreaterThan(1);
  });

  it('plans past months, this one and the next', () => {
    const months = new Set(tabs.plan.map(([month]) => isoDay(month as CellDate)));
    expect([...months]).toEqual(expect.arrayContaining(['2026-03-01', '2026-11-01', '2026-12-01']));
    expect(tabs.plan.every(([, , plan]) => Number(plan) > 0)).toBe(true);
    const later = tabs.costs.filter(([month]) => isoDay(month as CellDate) === '2026-12-01');
    expect(later.map(([, , , fact]) => fact)).toEqual(later.map(() => null));
  });
});

it('has the same structure in the three languages', () => {
  const shape = (cell: CellValue): unknown =>
    typeof cell === 'string' || typeof cell === 'number' ? typeof cell : cell;
  const shapeOf = (lang: DemoLanguage): unknown =>
    Object.values(demos[lang].tabs).map((rows) => rows.map((row) => row.map(shape)));
  expect(shapeOf('ru')).toEqual(shapeOf('en'));
  expect(shapeOf('bg')).toEqual(shapeOf('en'));
});
