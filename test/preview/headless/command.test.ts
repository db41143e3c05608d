import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(__dirname, '../../..');
const SAMPLE = join(ROOT, 'test/fixtures/bpic2012_sample.csv');
const FULL = join(ROOT, 'test/fixtures/bpic2012_log.csv.gz');
const AMSTERDAM = ['--zone', 'Europe/Amsterdam'];
const FUNNEL = '=SALES_FUNNEL(ACTIONS;SETTINGS;DATE(2012;3;15);DATE(2011;10;1))';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tabla-sheet-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Runs the command in the test's own folder. */
function sheet(args: string[], env: Record<string, string> = {}) {
  const options = { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 28 } as const;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(ROOT, 'tools/sheet.mjs'), ...args],
    { ...options, env: { ...process.env, INIT_CWD: folder, ...env } },
  );
  return { status, stdout, stderr };
}

/** The rows of a command that is to succeed, from its JSON. */
function rowsOf(args: string[]): (string | number)[][] {
  const { status, stdout, stderr } = sheet(['--json', ...args]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return JSON.parse(stdout) as (string | number)[][];
}

/** One column of a table, by its heading. */
function column([headings = [], ...rows]: (string | number)[][], heading: string) {
  const index = headings.indexOf(heading);
  expect(index).toBeGreaterThanOrEqual(0);
  return rows.map((row) => row[index]);
}

function write(name: string, ...lines: string[]): string {
  writeFileSync(join(folder, name), `${lines.join('\n')}\n`);
  return name;
}

/** That a command fails as promised: one line on standard error, code 2, nothing printed. */
function expectRefusal(result: ReturnType<typeof sheet>, line: RegExp): void {
  expect(result).toEqual({ status: 2, stdout: '', stderr: expect.stringMatching(line) as string });
  expect(result.stderr.trimEnd().split('\n')).toHaveLength(1);
}

describe('formula', () => {
  it('counts the sample of the public log', () => {
    const rows = rowsOf(['--log', SAMPLE, ...AMSTERDAM, 'formula', FUNNEL]);
    expect(column(rows, 'Reached')).toEqual([1007, 562, 380, 379, 379, 243, 167]);
  });

  it('counts the whole public log, from a gzipped file', () => {
    const rows = rowsOf(['--log', FULL, ...AMSTERDAM, 'formula', FUNNEL]);
    expect(column(rows, 'Reached')).toEqual([13087, 7367, 5113, 5015, 5015, 3254, 2246]);
    expect(column(rows, 'In work')).toEqual([0, 69, 3, 0, 240, 87, 0]);
  });

  it('prints the table tab-separated, with commas between arguments as well', () => {
    const log = write('log.csv', 'When,Manager,Client,Stage', '2012-03-01,Ann,Acme,3');
    const formula = '=SALES_STUCK(ACTIONS,SETTINGS,DATE(2012,3,31))';
    const { stdout } = sheet(['--log', log, 'formula', formula]);
    const [headings, row] = stdout.split('\n').map((line) => line.split('\t'));
    expect(headings?.slice(0, 3)).toEqual(['Client', 'Deal', 'Manager']);
    expect(row?.slice(0, 7)).toEqual(['Acme', '', 'Ann', '3', 'Meeting set', '30', '14']);
  });

  it('takes the settings of a file, and another language', () => {
    const log = write('log.csv', 'time,manager,client,stage,outcome', '2012-03-01,Ann,Acme,1,won');
    const settings = write('s.csv', 'Setting,Value', 'Stage 1,Call', 'Stage 2,Contract');
    const given = ['--log', log, '--settings', settings];
    const formula = '=SALES_FUNNEL(ACTIONS;SETTINGS;DATE(2012;3;31);DATE(2012;3;1))';
    const english = rowsOf([...given, 'formula', formula]);
    expect(column(english, 'Name')).toEqual(['Call', 'Contract']);
    expect(column(english, 'Reached')).toEqual([1, 1]);
    const russian = rowsOf([...given, '--lang', 'ru', 'formula', formula]);
    expect(russian[0]?.join('')).toMatch(/[а-я]/);
    const figures = (rows: (string | number)[][]) =>
      rows.map((row) => row.filter((cell) => typeof cell === 'number'));
    expect(figures(russian)).toEqual(figures(english));
  });

  it('says what is wrong with a formula', () => {
    expectRefusal(sheet(['formula', '=SALES_NOTHING(ACTIONS)']), /#NAME\?|SALES_NOTHING/);
    expectRefusal(sheet(['formula', '=SALES_FUNNEL(']), /./);
  });
});

describe('report', () => {
  it.each(['en', 'ru', 'bg'])('prints a page in the language %s', (lang) => {
    const args = ['--log', SAMPLE, ...AMSTERDAM, '--lang', lang, 'report', '2012-W10'];
    const { status, stdout, stderr } = sheet(args);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(/[а-я]{4}/.test(stdout)).toBe(lang !== 'en');
    expect(stdout.split('\n').length).toBeGreaterThan(15);
  });

  it('refuses a week that does not exist', () => {
    expectRefusal(sheet(['report', '2012-W60']), /2012-W60|week/i);
    expectRefusal(sheet(['report', 'yesterday']), /yesterday|week/i);
  });
});

describe('record', () => {
  const action = '{"client":"Acme","stage":2,"amount":1200.5,"note":"said \\"yes\\", twice"}';

  it('records into a log that counts the same when it is loaded again', () => {
    expect(sheet(['--zone', 'UTC', 'record', action, '--out', 'one.csv']).status).toBe(0);
    const second = '{"client":"007","stage":5}';
    const again = sheet([
      '--log',
      'one.csv',
      '--zone',
      'UTC',
      'record',
      second,
      '--out',
      'two.csv',
    ]);
    expect(again).toMatchObject({ status: 0, stderr: '' });
    const text = readFileSync(join(folder, 'two.csv'), 'utf8');
    expect(text.split('\n')[0]).toMatch(/^When,Manager,Client,Stage,Deal,Outcome,Amount,Reason/);
    expect(text).toContain('"said ""yes"", twice"');
    expect(text).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?\+00:00,[^,]*,007,/m);
    const rows = rowsOf(['--log', 'two.csv', '--zone', 'UTC', 'formula', '=SALES_FUNNEL(ACTIONS)']);
    expect(column(rows, 'In work')).toEqual([0, 1, 0, 0, 1, 0, 0]);
    expect(readdirSync(folder).sort()).toEqual(['one.csv', 'two.csv']);
  });

  it('keeps the rows of a public log as they count', () => {
    const given = ['--log', SAMPLE, ...AMSTERDAM];
    expect(sheet([...given, 'record', action, '--out', 'out.csv']).status).toBe(0);
    const rows = rowsOf(['--log', 'out.csv', ...AMSTERDAM, 'formula', FUNNEL]);
    expect(column(rows, 'Reached')).toEqual([1007, 562, 380, 379, 379, 243, 167]);
  });

  it('writes nothing when the add-on declines', () => {
    expectRefusal(sheet(['record', '{"stage":2}', '--out', 'out.csv']), /client/i);
    expectRefusal(sheet(['record', action, '--out', 'no/out.csv']), /no\/out\.csv/);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('refuses who has not told his name', () => {
    expectRefusal(sheet(['--as', '', 'record', action, '--out', 'out.csv']), /./);
  });
});

describe('one line on standard error and code 2', () => {
  it.each([
    [/^no\.csv: there is no such file\.$/m, ['--log', 'no.csv']],
    [/^log\.csv: the first row lacks Manager, Stage\.$/m, ['--log', 'log.csv']],
    [/^log\.csv: the first row lacks Setting, Value\.$/m, ['--settings', 'log.csv']],
    [/^open\.csv: row 2: a quote is not closed\.$/m, ['--team', 'open.csv']],
    [/^latin\.csv: the file is not UTF-8/, ['--log', 'latin.csv']],
    [/^log\.csv\.gz: the file is not gzipped/, ['--log', 'log.csv.gz']],
    [/^\.: the file cannot be read/, ['--log', '.']],
    [/^Unknown option '--logs'/, ['--logs', 'log.csv']],
    [/^Unknown time zone "Mars"/, ['--zone', 'Mars']],
    [/^Unknown language "de"/, ['--lang', 'de']],
  ])('%s', (line, args) => {
    write('log.csv', 'When,Client', '2012-03-01,Acme');
    write('log.csv.gz', 'no');
    write('open.csv', 'Manager,E-mail,Role', '"Ann');
    writeFileSync(
      join(folder, 'latin.csv'),
      Buffer.from('When,Manager,Client,Stage\n1,\xe9,a,1\n', 'latin1'),
    );
    expectRefusal(sheet([...args, 'report', '2012-W10']), line);
  });

  it('an unknown command', () => {
    expectRefusal(sheet(['sum']), /^Unknown command "sum"/);
  });
});

describe('it runs what stands in dist', () => {
  const brokenDist = (code: string | undefined) => {
    const dist = join(folder, 'dist');
    cpSync(join(ROOT, 'dist'), dist, { recursive: true });
    if (code === undefined) rmSync(join(dist, 'Code.js'));
    else writeFileSync(join(dist, 'Code.js'), code);
    return { TABLA_DIST: dist };
  };
  const args = ['--log', SAMPLE, 'formula', FUNNEL];

  it.each([
    ['absent', undefined, /^The add-on is not built/],
    ['cut off', 'function SALES_FUNNEL(actions) {', /^dist\/Code\.js does not run: /],
    ['throwing', 'throw new Error("no");', /^dist\/Code\.js does not run: .*no/],
    ['empty', '', /SALES_FUNNEL/],
  ])('and fails when Code.js is %s', (_, code, line) => {
    expectRefusal(sheet(args, brokenDist(code)), line);
  });

  it('also for the report', () => {
    expectRefusal(sheet(['report', '2012-W10'], brokenDist('')), /^dist\/Code\.js has no function/);
  });
});

it('shows how it is used', () => {
  expect(sheet(['--help'])).toMatchObject({ status: 0, stderr: '' });
  expect(sheet(['--help']).stdout).toMatch(/^Usage: npm run -s sheet -- /);
});
