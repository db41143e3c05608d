import { namesAfter, type Renaming } from '../../../sidebar/client/renaming';

const NAMES = ['Acme', 'Birch', 'Zenith'];

function renaming(from: string, to: string): Renaming {
  return { id: `${from}-${to}`, from, to, isMerged: NAMES.includes(to) };
}

it('a new name stands in the place of the old one, first of all', () => {
  expect(namesAfter(NAMES, [renaming('Birch', 'Oak')], [])).toEqual(['Oak', 'Acme', 'Zenith']);
});

it('of two that were joined the one that stays is there once', () => {
  expect(namesAfter(NAMES, [renaming('Acme', 'Zenith')], [])).toEqual(['Zenith', 'Birch']);
});

it('names are the same whatever their case and spaces', () => {
  expect(namesAfter(NAMES, [renaming(' ACME', 'zenith')], [])).toEqual(['zenith', 'Birch']);
});

it('a client who is renamed twice goes by the last name alone', () => {
  const twice = [renaming('Acme', 'Oak'), renaming('Oak', 'Elm')];
  expect(namesAfter(NAMES, twice, [])).toEqual(['Elm', 'Birch', 'Zenith']);
});

it('a renaming that was taken back leaves the base as it was', () => {
  expect(namesAfter(NAMES, [], [renaming('Acme', 'Oak')])).toEqual(NAMES);
});

it('two that were joined and parted are there both', () => {
  expect(namesAfter(NAMES, [], [renaming('Acme', 'Zenith')])).toEqual(NAMES);
});

it('the old name is there again where the base was read while the new one held', () => {
  const read = ['Birch', 'Zenith'];
  expect(namesAfter(read, [], [renaming('Acme', 'Zenith')])).toEqual(['Acme', ...read]);
});

it('a name that was taken back can be changed again', () => {
  const after = namesAfter(NAMES, [renaming('Acme', 'Elm')], [renaming('Acme', 'Oak')]);
  expect(after).toEqual(['Elm', 'Birch', 'Zenith']);
});

it('without any renaming the list stays the same one: what is known of it is kept', () => {
  expect(namesAfter(NAMES, [], [])).toBe(NAMES);
});
