import { fork } from 'node:child_process';
import { join } from 'node:path';

const CHILD = join(import.meta.dirname, 'serve.mjs');

/**
 * A workbench of one's own, in a process of its own and with a state that ends with it.
 * @typedef {object} Workbench
 * @property {string} address
 * @property {string[]} printed
 * @property {() => Promise<number>} memory resident memory in bytes
 * @property {() => Promise<void>} stop
 */

/**
 * Starts a workbench on a temporary state; the people's own workbook is left alone.
 * @param {string[]} args as for `npm start`
 * @param {number} [now] moment at which its clock starts, milliseconds; the real one without it
 * @param {object} [state] a kept workbook to open, as the workbench writes it; a new one without it
 * @returns {Promise<Workbench>}
 */
export async function startWorkbench(args, now, state) {
  const child = fork(CHILD, [JSON.stringify({ args, now, state })], {
    execArgv: [],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  /** @returns {Promise<any>} */
  const answer = () =>
    new Promise((resolve, reject) => {
      child.once('message', resolve);
      void ended.then(() => {
        reject(new Error('The workbench ended.'));
      });
    });
  const { error, address, printed } = await answer();
  if (error !== undefined) throw new Error(error);
  return {
    address,
    printed,
    memory: async () => {
      const said = answer();
      child.send('memory');
      return (await said).memory;
    },
    stop: async () => {
      if (child.connected) child.disconnect();
      await ended;
    },
  };
}
