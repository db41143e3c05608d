import fc from 'fast-check';
import { isKnown, matchNames } from '../../../sidebar/client/matchNames';
import { nameKey } from '../../../src/domain/log/name';
import { timed, untilWithin } from '../../timing/untilWithin';

/** As many as the sidebar offers. */
const MOST = 7;

describe('the names that fit', () => {
  it('are those that begin with it, then those with a word that does, then the rest', () => {
    const names = ['Macmedia', 'Old Acme', 'ACME North', 'acme', 'Birch'];
    expect(matchNames(names, 'Acme')).toEqual(['ACME North', 'acme', 'Old Acme', 'Macmedia']);
  });

  it.each([
    ['ООО «Ромашка»', 'ромашка'],
    ['Birch (North)', 'north'],
    ['Rolls-Royce', 'royce'],
    ['„Роза“ ЕООД', 'роза'],
  ])('a word of %s begins where %s does', (name, typed) => {
    const inside = `x${typed}`;
    expect(matchNames([inside, name], typed)).toEqual([name, inside]);
  });

  it('a word that begins with it counts wherever it stands in the name', () => {
    const names = ['Banana', 'Banana Ana'];
    expect(matchNames(names, 'ana')).toEqual(['Banana Ana', 'Banana']);
  });

  it('are found with “е” for “ё”, and the other way round', () => {
    expect(matchNames(['ИП Семёнов', 'Еж'], 'семен')).toEqual(['ИП Семёнов']);
    expect(matchNames(['ИП Семёнов', 'Еж'], 'ёж')).toEqual(['Еж']);
  });

  it('are none where nothing, or only spaces, was typed', () => {
    expect([matchNames(['a'], ''), matchNames(['a'], '  ')]).toEqual([[], []]);
  });

  it.each(['.*', '(', '[a', '\\', '$&', '*'])('%s means itself', (typed) => {
    expect(matchNames(['Acme', `Acme ${typed} Ltd`], typed)).toEqual([`Acme ${typed} Ltd`]);
  });

  it('are found among 10,000 within the time of one key stroke', async () => {
    const names = Array.from({ length: 10_000 }, (_, n) => `Client number ${String(n)} of many`);
    const four = ['c', 'number 99', 'many', 'nobody'];
    const round = () =>
      timed(() => {
        const begun = performance.now();
        for (const typed of four) matchNames(names, typed);
        return { key: (performance.now() - begun) / four.length };
      });
    expect((await untilWithin({ key: 50 }, round)).key).toBeLessThan(50);
    expect(matchNames(names, 'number 999')).toHaveLength(MOST);
    expect(matchNames(names, 'Client number 9999')).toEqual(['Client number 9999 of many']);
    expect(matchNames(names, 'nobody')).toEqual([]);
  });
});

describe('of any names', () => {
  const text = fc.string({
    unit: fc.constantFrom('a', 'B', 'n', ' ', '-', 'я', '«'),
    maxLength: 9,
  });
  const names = fc.uniqueArray(text, { maxLength: 40 });

  it('what is offered holds what was typed, once each, seven at most, and all of them where few fit', () => {
    fc.assert(
      fc.property(names, text, (all, typed) => {
        const wanted = typed.trim().toLowerCase();
        const fitting = all.filter((name) => wanted !== '' && name.toLowerCase().includes(wanted));
        const found = matchNames(all, typed);
        expect(found).toHaveLength(Math.min(MOST, fitting.length));
        expect(new Set(found).size).toBe(found.length);
        expect(fitting).toEqual(expect.arrayContaining([...found]));
      }),
    );
  });

  it('those that begin with it come before all others, in the order of the base', () => {
    fc.assert(
      fc.property(names, text, (all, typed) => {
        const wanted = typed.trim().toLowerCase();
        fc.pre(wanted !== '');
        const begin = all.filter((name) => name.toLowerCase().startsWith(wanted)).slice(0, MOST);
        expect(matchNames(all, typed).slice(0, begin.length)).toEqual(begin);
      }),
    );
  });

  it('a name is known exactly when the server would take it for one of the base', () => {
    fc.assert(
      fc.property(names, text, (all, typed) => {
        const isOfBase = all.some((name) => nameKey(name) === nameKey(typed));
        expect(isKnown(all, typed)).toBe(isOfBase);
      }),
    );
  });
});
