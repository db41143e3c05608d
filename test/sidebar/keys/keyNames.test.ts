import {
  choiceOfKey,
  keyName,
  keyOfChoice,
  keyOfStage,
  stageOfKey,
} from '../../../sidebar/keys/keys';
import { fill } from '../../../sidebar/wording/fill';

const pressed = (key: string, code = '', shiftKey = false) => keyName({ key, code, shiftKey });

it.each([
  ['a Latin letter by itself, wherever it stands', ['Z', 'KeyY', true], 'z'],
  ['a Cyrillic letter by its place', ['я', 'KeyZ'], 'z'],
  ['a Bulgarian letter by its place', ['ю', 'KeyZ'], 'z'],
  ['a Cyrillic letter beside the letters by itself', ['ж', 'Semicolon'], 'ж'],
  ['a digit', ['3', 'Digit3'], '3'],
  ['a digit of the number block', ['3', 'Numpad3'], '3'],
  ['a French digit without Shift', ['"', 'Digit3'], '3'],
  ['a sign above a digit is no digit', ['"', 'Digit3', true], '"'],
  ['"/" of a German keyboard, above 7', ['/', 'Digit7', true], '/'],
  ['"/" by its place on a Russian one', ['.', 'Slash'], '/'],
  ['"?" by its place on a Russian one', [',', 'Slash', true], '?'],
  ['"/" by its place on a Bulgarian one, where a letter stands', ['б', 'Slash'], '/'],
  ['"?" by its place there', ['Б', 'Slash', true], '?'],
  ['other keys by their name', ['Escape', 'Escape'], 'Escape'],
  ['the number block without Num Lock is no digit', ['ArrowDown', 'Numpad2'], 'ArrowDown'],
] as const)('%s', (_, [key, code, shift], name) => {
  expect(pressed(key, code, shift)).toBe(name);
});

it('the first nine stages have a key', () => {
  expect([1, 9, 10].map(keyOfStage)).toEqual(['1', '9', '']);
  expect(['1', '7', '8', '0', 'a'].map((key) => stageOfKey(key, 7))).toEqual([
    ...[1, 7, undefined, undefined, undefined],
  ]);
});

it('the lines of a list have the digits, then the letters', () => {
  expect([0, 8, 9, 10, 34, 35].map(keyOfChoice)).toEqual(['1', '9', 'a', 'b', 'z', '']);
  expect(['1', 'a', 'b', '0', '', 'Escape', '12'].map((key) => choiceOfKey(key, 10))).toEqual([
    ...[0, 9, undefined, undefined, undefined, undefined, undefined],
  ]);
});

it('a text takes values as they are, also those that look like places or patterns', () => {
  expect(fill('From #1 to #2', 5, 3)).toBe('From 5 to 3');
  expect(fill('“#1” for #2', '$& #2 #1', 2)).toBe('“$& #2 #1” for 2');
  expect(fill('None')).toBe('None');
});
