import { matchNames } from '../../../sidebar/client/matchNames';
import { indexOf } from '../../../sidebar/client/nameIndex';
import { companyKey, sameCompanies } from '../../../sidebar/client/sameCompany';
import { timed, untilWithin } from '../../timing/untilWithin';

describe('names of one company have one key, whatever is written around them', () => {
  it.each([
    ['case', 'ACME', 'acme'],
    ['spaces', ' Blue  Sky ', 'BlueSky'],
    ['an English form', 'Acme Ltd', 'Acme, LLC'],
    ['a form with points', 'Acme L.L.C.', 'Acme'],
    ['“& Co.”', 'Smith & Co.', 'Smith'],
    ['a German form', 'Müller GmbH & Co. KG', 'müller'],
    ['French, Italian and Dutch forms', 'Vega S.A.', 'Vega B.V.'],
    ['a Russian form in front', 'ООО «Ромашка»', 'Ромашка'],
    ['a Russian form behind', 'Ромашка, ЗАО', 'ПАО "Ромашка"'],
    ['a sole trader', 'ИП Иванов', 'Иванов'],
    ['"ё"', 'Берёзка', 'БЕРЕЗКА'],
    ['a Bulgarian form', '„Роза“ ЕООД', 'Роза ООД'],
    ['further Bulgarian forms', 'ЕТ Роза', 'Роза АД'],
    ['quotation marks', '“Acme”', '«Acme»'],
    ['letters that look alike in Latin and Cyrillic', 'АВСЕКМНОРТУХ', 'ABCEKMHOPTYX'],
    ['a letter of the other alphabet by mistake', 'ООО «Вектор»', 'Bектор'],
    ['a hyphen', 'Rolls-Royce', 'Rolls Royce'],
    ['an apostrophe', 'O’Neil', "O'Neil Inc."],
  ])('%s', (_, one, other) => {
    expect(companyKey(one)).toBe(companyKey(other));
  });

  it.each([
    ['Acme', 'Acme North'],
    ['Ромашка', 'Ромашка 2'],
    ['Inca', 'Inc'],
    ['Agora', 'AG'],
    ['Роза', 'Поза'],
  ])('%s is not %s', (one, other) => {
    expect(companyKey(one)).not.toBe(companyKey(other));
  });

  it('a name of forms alone keeps them; one of signs alone has none', () => {
    expect([companyKey('Co'), companyKey('АД'), companyKey('«—»')]).toEqual(['co', 'aд', '']);
  });
});

describe('the companies a new name may be', () => {
  const names = ['Acme Trade Ltd', 'ACME', 'Acme, Inc', 'Birch', 'Acme Transport', 'Acme Three'];
  const companies = names.map((name) => ({ name, key: companyKey(name) }));

  it('are its equals first, then those that begin with it, three at most', () => {
    expect(sameCompanies(companies, 'Acme GmbH')).toEqual(['ACME', 'Acme, Inc', 'Acme Trade Ltd']);
    expect(sameCompanies(companies, 'acme tran')).toEqual(['Acme Transport']);
  });

  it('are its equals alone where it is short: three letters begin too many names', () => {
    expect(sameCompanies(companies, 'acm')).toEqual([]);
    expect(sameCompanies([{ name: 'ABC Ltd', key: 'abc' }], 'abc')).toEqual(['ABC Ltd']);
  });

  it('are none where nothing was written', () => {
    expect([sameCompanies(companies, ''), sameCompanies(companies, ' « ')]).toEqual([[], []]);
  });
});

it('a key stroke costs less than 50 ms among 10,000 names; the first one makes their index too', async () => {
  const limits = { first: 250, other: 50 };
  const best = await untilWithin(limits, () => {
    const names = Array.from({ length: 10_000 }, (_, n) => `Общество «Клиент № ${String(n)}», ООО`);
    return timed(() => {
      const [first = NaN, ...others] = TYPED.map((typed) => timeKey(names, typed));
      return { first, other: Math.max(...others) };
    });
  });
  expect(best.first).toBeLessThan(limits.first);
  expect(best.other).toBeLessThan(limits.other);
});

const TYPED = ['к', 'кл', 'клиент 99', 'Клиент 9999, ЗАО', 'никто'];

function timeKey(names: readonly string[], typed: string): number {
  const begun = performance.now();
  matchNames(names, typed);
  sameCompanies(indexOf(names).companies(), typed);
  return performance.now() - begun;
}
