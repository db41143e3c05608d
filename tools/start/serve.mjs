import { openBrowser } from './openBrowser.mjs';

/** Ctrl+C, an end from outside, and the closing of the terminal. */
const ENDINGS = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);

/**
 * Says where the workbench is, opens it, and saves it when the process ends.
 * @param {{ address: string, open: boolean, stop: () => void }} running
 */
export function serve({ address, open, stop }) {
  for (const signal of ENDINGS) {
    process.once(signal, () => {
      stop();
      process.exit(0);
    });
  }
  console.log(`\nThe workbench is ready: ${address}\nCtrl+C ends it; the workbook is kept.`);
  if (open) openBrowser(address);
}
