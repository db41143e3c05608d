import type { Desk, Refusal, Selection } from '../../src/rpc';
import { noAnswer } from '../calls/failures';
import { selectedClients } from '../services';
import { isFree, nextForm, type Form, type FormEvent } from './form';
import { selectionFor } from './selectionFor';

type SelectedEvent = Extract<FormEvent, { type: 'selected' }>;

/** What a person did, to be done with the form as it stands once the selected rows are known. */
type Held = (form: Form) => void;

/** The form that follows the selection. */
export interface FollowingForm {
  readonly form: () => Form;
  readonly dispatch: (event: FormEvent) => void;
  /** Is told which day it is, as an ISO date: the sidebar may have been open overnight. */
  readonly onToday: (today: string) => void;
  /** Is told whether an action waits for the sheet. */
  readonly onWait: (isWaiting: boolean) => void;
}

/**
 * Asks the sheet for its selected rows, and keeps the form with them. Coming back to the sidebar and pressing a stage
 * is one click, and the sheet answers later: until then the form shows the row before, so what is done waits.
 */
export class SelectionReader {
  private isReading = false;
  /** Whether the person was in the sheet once more since the sheet was asked. */
  private isStale = false;
  /** Whether the person asked for the rows, which then count whatever stands in the form. */
  private isAsked = false;
  private held: Held | undefined;

  constructor(
    private readonly desk: Desk,
    private readonly following: FollowingForm,
  ) {}

  /** The person is back from the sheet. He asked for nothing: what cannot be read is not worth a word. */
  look(): void {
    this.isStale = true;
    if (!this.isReading) void this.read();
  }

  /** The person asked for the rows: says why where there is nothing to take. */
  take(): void {
    this.isAsked = true;
    if (!this.isReading) this.look();
  }

  /** Does something for the client who is meant: at once, unless his row is still being read. */
  whenKnown(act: Held): void {
    const form = this.following.form();
    if (this.isReading && (this.isAsked || isFree(form))) this.hold(act);
    else act(form);
  }

  private async read(): Promise<void> {
    this.isReading = true;
    let answer: Selection | Refusal = NOTHING;
    while (this.isStale) {
      this.isStale = false;
      answer = await readSelection(this.desk);
    }
    const { isAsked, held } = this;
    this.isReading = false;
    this.isAsked = false;
    this.hold(undefined);
    const problem = problemOf(answer, this.desk, isAsked);
    if (answer.ok && answer.today !== undefined) this.following.onToday(answer.today);
    if (answer.ok && problem === '')
      this.follow({ type: 'selected', selection: answer, isAsked }, held);
    else if (isAsked || held) this.following.dispatch({ type: 'hinted', hint: problem });
  }

  private follow(event: SelectedEvent, held: Held | undefined): void {
    const form = this.following.form();
    this.following.dispatch(event);
    // Whoever has typed something meanwhile means that, and not what he pressed before.
    if (event.isAsked || isFree(form)) held?.(nextForm(form, event));
  }

  private hold(held: Held | undefined): void {
    this.held = held;
    this.following.onWait(held !== undefined);
  }
}

const NOTHING: Selection = { ok: true, clients: [], isCut: false };

/** Never throws. */
async function readSelection(desk: Desk): Promise<Selection | Refusal> {
  const answer = await selectedClients().catch((error: unknown): Refusal =>
    noAnswer(error, desk, desk.words.noAnswerRow),
  );
  return answer.ok ? selectionFor(desk, answer) : answer;
}

/** Why there is nothing to follow, in words; '' where there is something, or where nobody asked for it. */
function problemOf(answer: Selection | Refusal, { words }: Desk, isAsked: boolean): string {
  if (!answer.ok) return answer.message;
  return isAsked && answer.clients.length === 0 ? words.noActiveRow : '';
}
