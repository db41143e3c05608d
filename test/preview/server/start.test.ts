import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { start, type Running } from '../../../preview/server/main';

const CODE = 'function setUp() { return { ok: true }; } function onOpen() {}';
const LOG = 'Time,Manager,Client,Stage\n';
let root: string;
let printed: string[];
const open: Running[] = [];
const others: Server[] = [];

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'tabla-start-'));
  printed = [];
  for (const folder of ['dist', 'page', '.tabla']) mkdirSync(join(root, folder));
  writeFileSync(join(root, 'dist/Code.js'), CODE);
  writeFileSync(join(root, 'page/main.js'), '');
});
afterEach(() => {
  for (const running of open.splice(0)) running.stop();
  for (const server of others.splice(0)) server.close();
  rmSync(root, { recursive: true });
});

const STATE = {
  version: 1,
  title: 'Kept',
  invented: true,
  language: 'en',
  zone: 'Europe/Sofia',
  people: [],
  person: '',
  workbook: {
    version: 1,
    tabs: [],
    names: [],
    metadata: [],
    protections: [],
    conditionalFormats: [],
    properties: { document: {}, script: {}, user: {} },
  },
};

async function run(...args: string[]): Promise<Running> {
  const surroundings = { root, folder: root, assets: join(root, 'page') };
  const running = await start(args, { ...surroundings, print: (line) => printed.push(line) });
  if (running === undefined) throw new Error('Nothing is served.');
  open.push(running);
  return running;
}

function get(address: string, host?: string): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    const headers = host === undefined ? {} : { Host: host };
    request(address, { headers }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (chunk: string) => (body += chunk));
      response.on('end', () => {
        resolve({ status: response.statusCode ?? 0, body });
      });
    })
      .on('error', reject)
      .end();
  });
}

/** What a stream of events begins with. */
function firstEvent(address: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const asked = request(address, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk: string) => {
        text += chunk;
        if (!text.endsWith('\n\n') || text === ': here\n\n') return;
        asked.destroy();
        resolve(text);
      });
    });
    asked.on('error', reject).end();
  });
}

/** Somebody else's server. @returns its port */
function takePort(): Promise<number> {
  const server = createServer();
  others.push(server);
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      resolve((server.address() as AddressInfo).port);
    });
  });
}

const keep = (text: string): void => {
  writeFileSync(join(root, '.tabla/state-en.json'), text);
};

describe('starting the workbench', () => {
  it('opens the kept workbook, and serves it to this machine alone', async () => {
    keep(JSON.stringify(STATE));
    const { address } = await run('--port', '18420');
    expect((await get(address)).body).toContain('<title>Kept</title>');
    expect((await get(address, 'evil.example')).status).toBe(403);
    expect((await get(`${address}assets/../../dist/Code.js`)).status).toBe(404);
    expect((await get(`${address}events?token=guess`)).status).toBe(204);
  });

  it('tells a page that begins to listen how the workbook is: what changed before, it has not heard', async () => {
    keep(JSON.stringify(STATE));
    const { address } = await run('--port', '18500');
    const token = /"token":"([^"]+)"/.exec((await get(address)).body)?.[1] ?? '';
    const first = await firstEvent(`${address}events?token=${token}`);
    expect(first).toMatch(/^event: book\ndata: \{"revision":1,/m);
  });

  it('takes the next free port, and says so', async () => {
    keep(JSON.stringify(STATE));
    const taken = await takePort();
    const { port } = new URL((await run('--port', String(taken))).address);
    expect(Number(port)).toBeGreaterThan(taken);
    expect(printed).toContain(`Port ${String(taken)} is taken; this is port ${port}.`);
  });

  it('keeps a broken state aside and says so, before it starts over', async () => {
    keep('{"half');
    // The stand-in for the add-on makes no tabs, so that starting over ends here.
    await expect(run('--port', '18460')).rejects.toThrow();
    expect(printed[0]).toContain('cannot be read. It is kept as state-en.broken-1.json');
    expect(readFileSync(join(root, '.tabla/state-en.broken-1.json'), 'utf8')).toBe('{"half');
  });

  it('says in one line what is wrong with a log', async () => {
    writeFileSync(join(root, 'log.csv'), LOG);
    await expect(run('--log', 'log.csv')).rejects.toThrow('log.csv: the first row lacks When.');
    await expect(run('--log', 'none.csv')).rejects.toThrow('none.csv: there is no such file.');
  });

  it('saves when it ends', async () => {
    keep(JSON.stringify(STATE));
    const { stop } = await run('--port', '18480');
    rmSync(join(root, '.tabla/state-en.json'));
    stop();
    expect(existsSync(join(root, '.tabla/state-en.json'))).toBe(true);
  });
});
