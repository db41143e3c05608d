import type { Day } from '../calendar/calendarDay';
import { Client, ClientColumn, Clients, isWorking } from './client';
import { DealColumn, NONE, Trait, type DealState } from './deal';
import { Deals } from './deals';
import { Effect } from './effect';
import { NO_DAY, RowKind, type Log, kindAt } from '../log/log';
import type { Name } from '../log/name';
import { refusalTerms, type RefusalTerm } from './refusalTerm';
import { finishOf, type Settings } from '../settings';
import { StayEnd, Stays } from './stays';

/** A row that closed a client for good. */
export interface Closing {
  /** Index of the client's name. */
  readonly client: number;
  readonly day: Day;
  readonly reason: Name;
  /** Whether he was closed by it, and not before. */
  readonly first: boolean;
}

/** Adds actions one by one, each later than all before it, to deals and clients; both are known by their index. */
export class Fold {
  readonly deals: Deals;
  readonly clients: Clients;
  readonly stays: Stays;
  /** Deals that were opened on a client who was to be left alone. */
  readonly trespasses: number[] = [];
  readonly secondWins: number[] = [];
  readonly closings: Closing[] = [];
  /** What each entry of the log did, in flags of `Effect`; 0 for entries that do not count. */
  readonly effect: Uint8Array;
  /** By how many stages each entry of the log moved its deal forward. */
  readonly steps: Uint8Array;
  /** From which stage each entry of the log moved its deal, forward or back; 0 where it did not. */
  readonly movedFrom: Uint8Array;
  private readonly finish: number;
  /** By the index of a reason. */
  private readonly terms: readonly RefusalTerm[];
  // The action at hand; the rules below ask for it many times.
  private entry = 0;
  private day: Day = 0;
  private label = 0;
  private client = 0;

  /**
   * An empty board.
   *
   * @param current by the index of a name: the index of the name its rows count for.
   */
  constructor(
    private readonly log: Log,
    private readonly settings: Settings,
    private readonly current: Int32Array,
  ) {
    this.deals = new Deals(log);
    this.clients = new Clients(this.deals);
    this.stays = new Stays(log.length);
    this.effect = new Uint8Array(log.length);
    this.steps = new Uint8Array(log.length);
    this.movedFrom = new Uint8Array(log.length);
    this.finish = finishOf(settings);
    this.terms = refusalTerms(settings, log.reasons.names);
  }

  /** Adds the action that stands at an entry of the log. */
  add(entry: number): void {
    const { log } = this;
    this.entry = entry;
    this.day = log.day[entry] ?? 0;
    this.label = log.label[entry] ?? 0;
    this.client = this.current[log.client[entry] ?? 0] ?? 0;
    this.effect[entry] = Effect.Acted;
    this.setClient(ClientColumn.Manager, log.manager[entry] ?? 0);
    this.setClient(ClientColumn.Last, this.day);
    const kind = kindAt(log, entry);
    if (kind === RowKind.Step) this.step(log.stage[entry] ?? 0);
    else if (kind === RowKind.Refused) this.refuse(log.stage[entry] ?? 0);
    else this.close();
  }

  private step(stage: number): void {
    let deal = this.openDeal();
    if (deal === NONE) deal = this.open(stage);
    else if (stage !== this.deals.get(deal, DealColumn.Stage)) this.move(deal, stage);
    this.touch(deal);
    if (stage === this.finish) this.win(deal);
  }

  /** The client's open deal with the label of the action. */
  private openDeal(): number {
    let deal = this.getClient(ClientColumn.LatestOpen);
    while (deal !== NONE && this.deals.get(deal, DealColumn.Label) !== this.label) {
      deal = this.deals.get(deal, DealColumn.OpenBefore);
    }
    return deal;
  }

  private open(stage: number): number {
    const latest = this.getClient(ClientColumn.LatestOpen);
    const repeat = stage === this.finish && this.getClient(ClientColumn.Wins) > 0;
    let traits = repeat ? Trait.Repeat : 0;
    if (!repeat && latest === NONE) traits |= Trait.Start;
    if (!repeat && this.isLeftAlone()) traits |= Trait.Trespass;
    const { client, label, day } = this;
    const deal = this.deals.open({ client, label, stage, day, traits });
    if ((traits & Trait.Trespass) !== 0) this.trespasses.push(deal);
    if (!repeat) this.mark(Effect.Opened);
    // A refusal at the first call opens a deal, but is no step forward.
    if (!repeat && this.log.kind[this.entry] === RowKind.Step) this.steps[this.entry] = stage;
    if (stage < this.finish) this.beginStay(deal, stage);
    this.deals.set(deal, DealColumn.OpenBefore, latest);
    this.setClient(ClientColumn.LatestOpen, deal);
    return deal;
  }

  private isLeftAlone(): boolean {
    return (
      this.getClient(ClientColumn.ClosedBy) !== NONE ||
      this.getClient(ClientColumn.GoneBy) !== NONE ||
      this.day < this.getClient(ClientColumn.CoolingUntil)
    );
  }

  private touch(deal: number): void {
    const { deals, log, entry } = this;
    deals.set(deal, DealColumn.Manager, log.manager[entry] ?? 0);
    deals.set(deal, DealColumn.Last, this.day);
    deals.set(deal, DealColumn.NextStep, log.nextStep[entry] ?? NO_DAY);
    if (log.hasAmount[entry] === 1) deals.set(deal, DealColumn.Amount, entry);
    const latest = this.getClient(ClientColumn.LatestOpen);
    if (latest === deal) return;
    this.takeOut(deal);
    deals.set(deal, DealColumn.OpenBefore, latest);
    this.setClient(ClientColumn.LatestOpen, deal);
  }

  private move(deal: number, stage: number): void {
    const { deals } = this;
    const before = deals.get(deal, DealColumn.Stage);
    this.movedFrom[this.entry] = before;
    if (stage > before) this.steps[this.entry] = stage - before;
    else this.mark(Effect.WentBack);
    this.endStay(deal, stage > before ? StayEnd.Advanced : StayEnd.WentBack);
    deals.set(deal, DealColumn.Stage, stage);
    deals.set(deal, DealColumn.Since, this.day);
    if (stage > deals.get(deal, DealColumn.Reached)) deals.set(deal, DealColumn.Reached, stage);
    if (stage < this.finish) this.beginStay(deal, stage);
  }

  private win(deal: number): void {
    this.mark(Effect.Won);
    if (this.hasWonToday()) this.secondWins.push(this.log.row[this.entry] ?? 0);
    this.settle(deal, 'won');
    this.deals.set(deal, DealColumn.WonBefore, this.getClient(ClientColumn.LastWon));
    this.setClient(ClientColumn.LastWon, deal);
    this.setClient(ClientColumn.Wins, this.getClient(ClientColumn.Wins) + 1);
    this.setClient(ClientColumn.CoolingUntil, NO_DAY);
    this.setClient(ClientColumn.CooledBy, NONE);
    this.setClient(ClientColumn.GoneBy, NONE);
  }

  /** A second win of one client and label on one date looks like one win typed twice. */
  private hasWonToday(): boolean {
    const { deals, day, label } = this;
    let deal = this.getClient(ClientColumn.LastWon);
    while (deal !== NONE && deals.get(deal, DealColumn.Finished) === day) {
      if (deals.get(deal, DealColumn.Label) === label) return true;
      deal = deals.get(deal, DealColumn.WonBefore);
    }
    return false;
  }

  private refuse(stage: number): void {
    this.mark(Effect.Refused);
    let deal = this.openDeal();
    // Only a step reaches the finish.
    if (deal === NONE) deal = this.open(Math.min(Math.max(stage, 1), this.finish - 1));
    this.touch(deal);
    this.endStay(deal, StayEnd.Refused);
    this.settle(deal, 'refused');
    this.setClient(ClientColumn.Refusals, this.getClient(ClientColumn.Refusals) + 1);
    const term = this.terms[this.log.reason[this.entry] ?? 0];
    if (!term) return;
    if (term.forGood) this.setClient(ClientColumn.GoneBy, this.entry);
    if (isWorking(new Client(this.clients, this.client), this.day, this.settings)) return;
    const until = this.day + term.coolingDays;
    if (until < this.getClient(ClientColumn.CoolingUntil)) return;
    this.setClient(ClientColumn.CoolingUntil, until);
    this.setClient(ClientColumn.CooledBy, this.entry);
  }

  private close(): void {
    this.mark(Effect.Closed);
    const { client, day } = this;
    const reason = this.log.reasons.at(this.log.reason[this.entry] ?? 0);
    const first = this.getClient(ClientColumn.ClosedBy) === NONE;
    if (first) this.setClient(ClientColumn.ClosedBy, this.entry);
    this.closings.push({ client, day, reason, first });
    const named = this.openDeal();
    if (named !== NONE) this.touch(named);
    for (;;) {
      const deal = this.getClient(ClientColumn.LatestOpen);
      if (deal === NONE) return;
      this.endStay(deal, StayEnd.Closed);
      this.settle(deal, 'closed');
    }
  }

  private settle(deal: number, state: DealState): void {
    this.takeOut(deal);
    this.deals.settle(deal, state, this.day);
  }

  /** Takes a deal out of the client's open ones. */
  private takeOut(deal: number): void {
    const { deals } = this;
    const before = deals.get(deal, DealColumn.OpenBefore);
    let after = this.getClient(ClientColumn.LatestOpen);
    if (after === deal) {
      this.setClient(ClientColumn.LatestOpen, before);
      return;
    }
    while (deals.get(after, DealColumn.OpenBefore) !== deal) {
      after = deals.get(after, DealColumn.OpenBefore);
    }
    deals.set(after, DealColumn.OpenBefore, before);
  }

  private beginStay(deal: number, stage: number): void {
    this.deals.set(deal, DealColumn.Stay, this.stays.start(deal, stage, this.day));
  }

  private endStay(deal: number, ending: StayEnd): void {
    const stay = this.deals.get(deal, DealColumn.Stay);
    if (stay !== NONE) this.stays.finish(stay, this.day, ending);
  }

  private mark(effect: Effect): void {
    this.effect[this.entry] = (this.effect[this.entry] ?? 0) | effect;
  }

  private getClient(column: ClientColumn): number {
    return this.clients.get(this.client, column);
  }

  private setClient(column: ClientColumn, value: number): void {
    this.clients.set(this.client, column, value);
  }
}
