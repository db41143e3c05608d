import { join } from 'node:path';
import { loadTypeScript } from '../loadTypeScript.mjs';

/** The day of the pictures: the history of the demo ends with it. */
const TODAY = '2026-11-20';
const NOW = '2026-11-20T15:00:00Z';
const ZONE = 'Europe/Sofia';

const ENTRY = `
  import { makeDemo } from './preview/demo';
  import { CellDate, CellError, createEmulator } from './preview/emulator';
  import { displayText } from './preview/emulator/cells/displayText';
  import { readBundle } from './preview/headless/bundle';
  import { newWorkbook } from './preview/server/newWorkbook';

  export const openDemo = (dist, { today, now, zone }) => {
    const bundle = readBundle(dist);
    const { tabs, people } = makeDemo({ lang: 'en', today, seed: 1 });
    const contents = Object.fromEntries(Object.entries(tabs).map(([name, rows]) => [name, { rows }]));
    const admin = people[0].email;
    const workbook = newWorkbook(bundle, { zone, language: 'en', admin }, contents);
    return createEmulator({ ...bundle, zone, workbook, user: admin, now: () => Date.parse(now) });
  };
  export const evaluate = (emulator, formula) => {
    const rows = emulator.evaluate(formula);
    const first = rows[0][0];
    if (first instanceof CellError) throw new Error(first.code + ' ' + first.message);
    return rows.map((row) => row.map((cell) => ({
      value: cell instanceof CellDate ? undefined : cell,
      show: (format) => displayText(cell, format),
    })));
  };
`;

/**
 * A cell of an answer.
 * @typedef {object} AnswerCell
 * @property {unknown} value null when blank, undefined when a date
 * @property {(format: string) => string} show what it shows under a number format
 */

/**
 * Opens the invented workbook of the demo, always on the same day, with the built script in it.
 * @param {string} root folder of the project
 * @returns {Promise<(formula: string) => AnswerCell[][]>} evaluates a formula; throws what an error's
 *   note says
 */
export async function openDemo(root) {
  const demo = await loadTypeScript(root, 'demo', ENTRY);
  const emulator = demo.openDemo(join(root, 'dist'), { today: TODAY, now: NOW, zone: ZONE });
  return (formula) => demo.evaluate(emulator, formula);
}
