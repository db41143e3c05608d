import { readRequest } from '../../../preview/headless/request';

it('reads options before and after the command', () => {
  const args = ['--log', 'a.csv', 'report', '2012-W10', '--zone=UTC', '--lang', 'ru', '--json'];
  expect(readRequest(args)).toEqual({
    command: { name: 'report', week: '2012-W10' },
    files: { log: 'a.csv' },
    zone: 'UTC',
    lang: 'ru',
    user: undefined,
    json: true,
  });
});

it('takes the zone of the machine when none is given', () => {
  const zone = new Intl.DateTimeFormat('en').resolvedOptions().timeZone;
  expect(readRequest(['formula', '=1'])?.zone).toBe(zone);
});

it('asks for help with --help alone', () => {
  expect(readRequest(['--help'])).toBeUndefined();
});

it.each([
  ['No command', []],
  ['Unknown command "sum"', ['sum', '1']],
  ["Unknown option '--logs'", ['--logs', 'a', 'formula', '=1']],
  ["Option '--log <value>' argument missing", ['formula', '=1', '--log']],
  ['The command formula needs an argument', ['formula']],
  ['A formula begins with "="', ['formula', 'SUM(1)']],
  ['Too many arguments: "a b"', ['formula', '=1', 'a', 'b']],
  ['The action is no valid JSON', ['record', '{', '--out', 'a']],
  ['The action must be a JSON object', ['record', '[]', '--out', 'a']],
  ['The command record needs --out FILE', ['record', '{}']],
  ['--out belongs to the command record', ['report', '2012-W10', '--out', 'a']],
  ['Unknown time zone "Mars"', ['formula', '=1', '--zone', 'Mars']],
  ['Unknown language "de"', ['formula', '=1', '--lang', 'de']],
])('refuses in one line: %s', (message, args) => {
  expect(() => readRequest(args)).toThrow(message);
});
