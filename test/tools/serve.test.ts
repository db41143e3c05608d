import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const SERVE = pathToFileURL(join(__dirname, '../../tools/start/serve.mjs')).href;
const SCRIPT = `
  import { serve } from ${JSON.stringify(SERVE)};
  setInterval(() => undefined, 1000);
  serve({ address: 'http://127.0.0.1:1/', open: false, stop: () => console.log('saved') });
`;

/** Serves, ends it by a signal, and tells what was said and with what exit code it ended. */
function endBy(signal: NodeJS.Signals): Promise<{ code: number | null; said: string }> {
  const child = spawn(process.execPath, ['--input-type=module', '--eval', SCRIPT]);
  return new Promise((resolve) => {
    let said = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      const isReady = !said.includes('\nCtrl+C') && `${said}${text}`.includes('\nCtrl+C');
      said += text;
      if (isReady) child.kill(signal);
    });
    child.on('close', (code) => {
      resolve({ code, said });
    });
  });
}

it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
  'the workbench is saved when %s ends it: Ctrl+C, the system, or a closed terminal',
  async (signal) => {
    const { code, said } = await endBy(signal);
    expect(said).toContain('saved');
    expect(code).toBe(0);
  },
);
