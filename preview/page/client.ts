import type {
  Book,
  CellFacts,
  DrawnChart,
  DrawnRows,
  EditedPlace,
  Message,
} from '../server/protocol';
import type { PageFacts } from '../server/pages';

/** What each question of the server's is answered with. */
interface Answers {
  book: Book;
  rows: DrawnRows;
  select: CellFacts;
  copy: string[][];
  edge: { row: number; column: number };
  charts: DrawnChart[];
  undo: EditedPlace | null;
  redo: EditedPlace | null;
}

type Answer<Name extends string> = Name extends keyof Answers ? Answers[Name] : unknown;

interface Reply {
  result?: unknown;
  error?: string;
  /** The server was started anew, and the page belongs to the old one. */
  isOutdated?: boolean;
}

/** The server refused, or a script threw; the message is for the person. */
class ServerError extends Error {}

/** The page's line to its server. */
export class Client {
  /** Settles once all that was asked in turn is answered. */
  private turn: Promise<unknown> = Promise.resolve();
  /** Settles once the sidebar's calls are answered. */
  private lastCall: Promise<unknown> = Promise.resolve();

  constructor(private readonly facts: PageFacts) {}

  /** The same after all that was asked in turn before: requests under way together may overtake each other. */
  askInTurn<Name extends string>(name: Name, body: object): Promise<Answer<Name>> {
    const answer = this.turn.then(() => this.ask(name, body));
    this.turn = answer.catch(() => undefined);
    return answer;
  }

  /**
   * A call of the sidebar: after all that was asked in turn before, and one after another, for the server runs one script
   * at a time and what the page asks between would wait for all of them. Nothing else waits for its answer.
   */
  call(body: object): Promise<unknown> {
    const answer = Promise.all([this.turn, this.lastCall]).then(() => this.ask('call', body));
    this.lastCall = answer.catch(() => undefined);
    return answer;
  }

  /** @throws ServerError with the server's own words, or when it has gone */
  async ask<Name extends string>(name: Name, body: object): Promise<Answer<Name>> {
    const response = await fetch(`/api/${name}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'X-Tabla-Token': this.facts.token },
      body: JSON.stringify(body),
    });
    if (!response.headers.get('Content-Type')?.startsWith('application/json')) {
      throw new ServerError(await response.text());
    }
    const reply = (await response.json()) as Reply;
    if (reply.isOutdated === true) location.reload();
    if (reply.error !== undefined) throw new ServerError(reply.error);
    return reply.result as Answer<Name>;
  }

  /** Hears of every change, also of those made in another window. */
  listen(heard: {
    book: (book: Book) => void;
    message: (message: Message) => void;
    lost: (isLost: boolean) => void;
  }): void {
    const events = new EventSource(`/events?token=${encodeURIComponent(this.facts.token)}`);
    events.addEventListener('book', ({ data }) => {
      heard.book(JSON.parse(data as string) as Book);
    });
    events.addEventListener('message', ({ data }) => {
      heard.message(JSON.parse(data as string) as Message);
    });
    events.addEventListener('open', () => {
      heard.lost(false);
    });
    events.addEventListener('error', () => {
      heard.lost(true);
      // Ended, not merely gone: the server was started anew, and the page belongs to the old one.
      if (events.readyState === EventSource.CLOSED) location.reload();
    });
  }
}
