import { readOptions } from '../../../preview/server/options';

describe('the command line of the workbench', () => {
  it('needs nothing', () => {
    expect(readOptions([])).toMatchObject({ language: 'en', port: 8020, reset: false, open: true });
  });

  it('takes all there is', () => {
    const args = ['--lang', 'ru', '--log', 'a.csv', '--zone', 'Europe/Sofia', '--port', '9000'];
    expect(readOptions([...args, '--reset', '--no-open'])).toEqual({
      language: 'ru',
      log: 'a.csv',
      zone: 'Europe/Sofia',
      port: 9000,
      reset: true,
      open: false,
    });
  });

  it('shows help', () => {
    expect(readOptions(['--help'])).toBeUndefined();
  });

  it.each([
    [['--lang', 'fr'], 'Unknown language "fr"'],
    [['--zone', 'Mars'], 'Unknown time zone "Mars"'],
    [['--port', 'x'], '"x" is no port'],
    [['--port', '70000'], '"70000" is no port'],
    [['--nope'], '--help shows what there is'],
  ])('refuses %j in plain words', (args, message) => {
    expect(() => readOptions(args)).toThrow(message);
  });
});
