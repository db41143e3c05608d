import { compareNames, NameBook, nameKey } from '../../../src/domain/log/name';

describe('names', () => {
  it('are compared trimmed, inner spaces joined, case ignored', () => {
    const forms = ['Acme Ltd', '  acme  ltd ', 'ACME\u00a0LTD', 'Acme\tLtd', 'acme\nltd'];
    expect(new Set(forms.map(nameKey))).toEqual(new Set(['acme ltd']));
    expect(nameKey('ООО «Ромашка»')).toBe(nameKey('ооо «РОМАШКА»'));
  });

  it('stay apart where a letter, a sign or a place of a space differs', () => {
    const forms = ['Acme', 'Acme.', 'Ac me', 'Асме' /* Cyrillic */, 'Acme 2'];
    expect(new Set(forms.map(nameKey)).size).toBe(forms.length);
  });

  it('are one object a name, shown as it was first written', () => {
    const book = new NameBook();
    const first = book.read('Acme Ltd');
    expect(book.read(' ACME  ltd')).toBe(first);
    expect(first.shown).toBe('Acme Ltd');
  });

  it('are texts, also where the cell is a number', () => {
    const book = new NameBook();
    expect(book.read(10138)).toBe(book.read('10138'));
    expect(book.read(10138).shown).toBe('10138');
  });

  it('can be looked up without being entered', () => {
    const book = new NameBook();
    expect(book.find('Acme')).toBeUndefined();
    const acme = book.read('Acme');
    expect(book.find(' acme ')).toBe(acme);
  });

  it('may be blank: a blank label is a label', () => {
    const book = new NameBook();
    expect(book.read('')).toBe(book.read('  '));
    expect(book.read('').key).toBe('');
  });

  it('stand as texts, case ignored, character by character: "10138" before "112"', () => {
    const book = new NameBook();
    const names = [112, 'beta', 10138, 'Alpha', 'alpha 2', 'Gamma', '9'].map((text) =>
      book.read(text),
    );
    const order = [...names].sort(compareNames).map(({ shown }) => shown);
    expect(order).toEqual(['10138', '112', '9', 'Alpha', 'alpha 2', 'beta', 'Gamma']);
    expect(compareNames(book.read('ALPHA'), book.read('alpha'))).toBe(0);
  });
});
