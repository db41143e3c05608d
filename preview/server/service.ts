import { randomBytes } from 'node:crypto';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { lineOf } from '../headless/failure';
import { readAssets, type Assets } from './assets';
import { EventStream } from './eventStream';
import { isOwnHost, isToken, rightsOf } from './guard';
import { listen } from './listen';
import { sidebarPage, sidebarPolicy, workbenchPage, workbenchPolicy } from './pages';
import { readJson, send, sendJson } from './reply';
import { ROUTES } from './routes';
import type { Workbench } from './workbench';

/** The page and its sidebar over HTTP, each on a port of its own. */
export class Service {
  private readonly token = randomBytes(24).toString('base64url');
  private readonly events = new EventStream();
  private readonly assets: Assets;
  private servers: Server[] = [];
  private port = 0;
  private sidebarPort = 0;

  /** @param onChange called after whatever may have changed the workbook */
  constructor(
    private readonly workbench: Workbench,
    assetsFolder: string,
    private readonly onChange: () => void,
  ) {
    this.assets = readAssets(assetsFolder);
  }

  /** Begins to serve. @returns the port of the page: the wanted one, or the next that is free */
  async start(wantedPort: number): Promise<number> {
    const page = await listen((request, response) => {
      void this.answer(request, response);
    }, wantedPort);
    const sidebar = await listen((request, response) => {
      this.answerSidebar(request, response);
    }, page.port + 1);
    this.servers = [page.server, sidebar.server];
    this.port = page.port;
    this.sidebarPort = sidebar.port;
    return page.port;
  }

  stop(): void {
    this.events.close();
    for (const server of this.servers) {
      server.close();
      server.closeAllConnections();
    }
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (!isOwnHost(request.headers.host, this.port)) {
      send(response, 403, 'text/plain', 'This page is served to this machine alone.');
      return;
    }
    const url = new URL(request.url ?? '/', `http://127.0.0.1:${this.port}`);
    if (request.method === 'POST') await this.answerQuestion(request, response, url.pathname);
    else if (request.method !== 'GET') send(response, 405, 'text/plain', 'GET or POST.');
    else if (url.pathname === '/') this.sendPage(request, response);
    else if (url.pathname === '/events') this.openEvents(request, response, url);
    else this.sendAsset(response, url.pathname);
  }

  private sendPage(request: IncomingMessage, response: ServerResponse): void {
    const { title, language } = this.workbench.book();
    // The page under "localhost" takes its sidebar from there as well.
    const host = request.headers.host?.replace(/:\d+$/, '') ?? '127.0.0.1';
    const sidebarOrigin = `http://${host}:${this.sidebarPort}`;
    const page = workbenchPage({ title, language, token: this.token, sidebarOrigin });
    const policy = { 'Content-Security-Policy': workbenchPolicy(sidebarOrigin) };
    send(response, 200, 'text/html', page, policy);
  }

  private openEvents(request: IncomingMessage, response: ServerResponse, url: URL): void {
    if (!isToken(url.searchParams.get('token'), this.token)) {
      // No content: the page of an earlier start is not to ask again, and its console stays empty.
      send(response, 204, 'text/plain', '');
      return;
    }
    // What changed before the page began to listen, or while its line was down, it has not heard.
    this.events.add(request, response, { event: 'book', data: this.workbench.book() });
  }

  private sendAsset(response: ServerResponse, path: string): void {
    const asset = this.assets.get(path);
    if (asset === undefined) send(response, 404, 'text/plain', 'There is nothing here.');
    else send(response, 200, asset.type, asset.bytes);
  }

  private async answerQuestion(
    request: IncomingMessage,
    response: ServerResponse,
    path: string,
  ): Promise<void> {
    const rights = rightsOf(request.headers, this.port, this.token);
    if (rights === 'none') {
      send(response, 403, 'text/plain', 'This is answered to the workbench alone.');
      return;
    }
    if (rights === 'outdated') {
      sendJson(response, 200, { isOutdated: true });
      return;
    }
    const name = path.replace(/^\/api\//, '');
    const route = Object.hasOwn(ROUTES, name) ? ROUTES[name] : undefined;
    if (route === undefined) {
      send(response, 404, 'text/plain', 'There is nothing here.');
      return;
    }
    try {
      const result: unknown = route.answer(this.workbench, await readJson(request));
      sendJson(response, 200, { result: result ?? null });
    } catch (error) {
      sendJson(response, 200, { error: lineOf(error) });
    }
    if (route.changes) this.tellChange();
  }

  private tellChange(): void {
    this.workbench.revision += 1;
    this.events.send('book', this.workbench.book());
    for (const message of this.workbench.newMessages()) this.events.send('message', message);
    this.onChange();
  }

  private answerSidebar(request: IncomingMessage, response: ServerResponse): void {
    const { host } = request.headers;
    const html = this.workbench.sidebarPage();
    const shim = this.assets.get('/assets/sidebarShim.js');
    const path = new URL(request.url ?? '/', `http://127.0.0.1:${this.sidebarPort}`).pathname;
    if (!isOwnHost(host, this.sidebarPort) || request.method !== 'GET' || path !== '/') {
      send(response, 403, 'text/plain', 'There is nothing here.');
    } else if (html === undefined || shim === undefined) {
      send(response, 404, 'text/plain', 'No sidebar is open.');
    } else {
      const origin = `http://${host?.replace(/:\d+$/, '') ?? '127.0.0.1'}:${this.port}`;
      const page = sidebarPage(html, shim.bytes.toString('utf8'), origin);
      const policy = { 'Content-Security-Policy': sidebarPolicy(origin) };
      send(response, 200, 'text/html', page, policy);
    }
  }
}
