import type { Desk } from '../../src/rpc';
import { newId } from '../calls/newId';
import type { Draft } from './draft';
import { isSaved, newEntry, withEntry, type Entry } from './entries';
import { sendEntry, sendUndo } from './sendEntry';

/** Google takes ten calls at once; some are left for what else the sidebar asks. */
const AT_ONCE = 5;

/** What the store tells of. */
interface Listener {
  readonly onChange: (entries: readonly Entry[]) => void;
  /** Something was saved, or taken back. */
  readonly onLog: () => void;
}

/** The entries of this sitting, the newest first; each is sent at once, and changes as the server answers. */
export class EntryStore {
  private entries: readonly Entry[] = [];

  constructor(
    private readonly desk: Desk,
    private readonly listener: Listener,
  ) {}

  save(draft: Draft): void {
    this.add(this.entries, draft);
  }

  /** Sends the same request again, under the same ID. */
  retry({ id }: Entry): void {
    this.update(id, { state: 'waiting', message: '', offer: undefined });
    this.sendNext();
  }

  /** Takes back what is saved, gives up what was never sent; what is on its way is taken back once it is saved. */
  undo(entry: Entry): void {
    const { id, state, wasSent } = entry;
    if (state === 'waiting' && !wasSent) this.update(id, { state: 'undone', message: '' });
    else if (state === 'waiting' || state === 'saving') this.update(id, { isUnwanted: true });
    else void this.takeBack(entry);
  }

  /** Takes a refused entry off the list. */
  drop(entry: Entry): void {
    this.change(this.without(entry));
  }

  /** Sends a changed draft in the place of a refused entry, under a new ID: it is another action. */
  replace(entry: Entry, draft: Draft): void {
    this.add(this.without(entry), draft);
  }

  private add(rest: readonly Entry[], draft: Draft): void {
    this.change(withEntry(rest, newEntry(draft, newId(), newId())));
    this.sendNext();
  }

  /** The oldest goes first; its answer makes room for the next. */
  private sendNext(): void {
    const sending = this.entries.filter(({ state }) => state === 'saving').length;
    const next = this.entries.filter(({ state }) => state === 'waiting').slice(-1)[0];
    if (next && sending < AT_ONCE)
      void this.send(next).then(() => {
        this.sendNext();
      });
  }

  private async send(entry: Entry): Promise<void> {
    this.update(entry.id, { state: 'saving', wasSent: true });
    const answered = await sendEntry(entry, this.desk);
    this.update(entry.id, answered);
    if (isSaved(answered)) this.listener.onLog();
    const now = this.entries.find(({ id }) => id === entry.id);
    if (!now?.isUnwanted) return;
    if (isSaved(now)) await this.takeBack(now);
    else this.update(now.id, { isUnwanted: false });
  }

  private async takeBack(entry: Entry): Promise<void> {
    this.update(entry.id, { state: 'undoing', message: '', isUnwanted: false });
    const answered = await sendUndo(entry, this.desk);
    this.update(entry.id, answered);
    if (answered.state === 'undone') this.listener.onLog();
  }

  private without({ id }: Entry): readonly Entry[] {
    return this.entries.filter((entry) => entry.id !== id);
  }

  private update(id: string, part: Partial<Entry>): void {
    this.change(this.entries.map((entry) => (entry.id === id ? { ...entry, ...part } : entry)));
  }

  private change(entries: readonly Entry[]): void {
    this.entries = entries;
    this.listener.onChange(entries);
  }
}
