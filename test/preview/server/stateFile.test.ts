import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createEmulator } from '../../../preview/emulator';
import { readState, writeState, type State } from '../../../preview/server/stateFile';

let folder: string;
const path = (): string => join(folder, 'inner', 'state-en.json');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tabla-state-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function someState(): State {
  const workbook = createEmulator({ code: '', zone: 'Europe/Sofia' }).snapshot();
  const about = { title: 'A', invented: true, language: 'en' as const, zone: 'Europe/Sofia' };
  return { version: 1, ...about, people: [], person: '', workbook };
}

describe('the state file', () => {
  it('is read as it was written, and leaves no draft behind', () => {
    const state = someState();
    writeState(path(), state);
    expect(readState(path())).toEqual({ state });
    expect(readdirSync(join(folder, 'inner'))).toEqual(['state-en.json']);
  });

  it('is missing at the first start', () => {
    expect(readState(path())).toBeUndefined();
  });

  it.each(['', '{', '{"version":2}', 'null', '[]'])('is put aside when it is %j', (text) => {
    writeState(path(), someState());
    writeFileSync(path(), text);
    const kept = readState(path());
    const aside = join(folder, 'inner', 'state-en.broken-1.json');
    expect(kept).toEqual({ brokenAside: aside });
    expect(readFileSync(aside, 'utf8')).toBe(text);
    expect(existsSync(path())).toBe(false);
  });

  it('never writes over a file that was put aside before', () => {
    writeState(path(), someState());
    for (const number of [1, 2]) {
      writeFileSync(path(), 'broken');
      expect(readState(path())).toMatchObject({
        brokenAside: expect.stringContaining(`broken-${number}.json`) as string,
      });
    }
  });
});
