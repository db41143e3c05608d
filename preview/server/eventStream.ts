import type { IncomingMessage, ServerResponse } from 'node:http';

const STILL_HERE_MS = 20_000;

/**
 * Server-sent events to every open page.
 * Source: https://html.spec.whatwg.org/multipage/server-sent-events.html
 */
export class EventStream {
  private readonly pages = new Set<ServerResponse>();
  private readonly timer = setInterval(() => {
    this.write(': still here\n\n');
  }, STILL_HERE_MS).unref();

  /** Keeps a response open until its page goes away. @param first told to this page alone */
  add(
    request: IncomingMessage,
    response: ServerResponse,
    first: { event: string; data: unknown },
  ): void {
    response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
    response.write(`: here\n\n${textOf(first.event, first.data)}`);
    this.pages.add(response);
    request.on('close', () => this.pages.delete(response));
  }

  send(event: string, data: unknown): void {
    this.write(textOf(event, data));
  }

  close(): void {
    clearInterval(this.timer);
    for (const response of this.pages) response.end();
  }

  private write(text: string): void {
    for (const response of this.pages) response.write(text);
  }
}

function textOf(event: string, data: unknown): string {
  return `event: ${event}\ndata: ${JSON.stringify(data)}\n\n`;
}
