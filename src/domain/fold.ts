import { isCooling, isWorking, newClient, type Client } from './client';
import { runningStay, type Deal, type StayEnd } from './deal';
import type { Action } from './log';
import type { Name } from './name';
import { coolingDaysOf, isForGood } from './refusalTerm';
import { finishOf, type Settings } from './settings';

/** What the fold carries from action to action. */
export interface FoldState {
  readonly deals: Deal[];
  readonly clients: Map<Name, Client>;
  readonly trespasses: Deal[];
  readonly secondWins: number[];
}

/** Adds one action, later than all before it, to the deals and clients. `name` is the client's name after renaming. */
export function foldAction(state: FoldState, action: Action, name: Name, settings: Settings): void {
  const client = meet(state, action, name);
  if (action.outcome === 'closed') close(client, action);
  else if (action.outcome === 'refused') refuse(state, client, action, settings);
  else step(state, client, action, settings);
}

function meet(state: FoldState, action: Action, name: Name): Client {
  let client = state.clients.get(name);
  if (!client) {
    client = newClient(name, action.manager, action.day);
    state.clients.set(name, client);
  }
  client.manager = action.manager;
  client.last = action.day;
  return client;
}

function step(state: FoldState, client: Client, action: Action, settings: Settings): void {
  const finish = finishOf(settings);
  const open = client.open.get(action.label);
  const deal = open ?? openDeal(state, client, action, action.stage, finish);
  touch(client, deal, action);
  if (open) move(deal, action, finish);
  if (action.stage === finish) win(state, client, deal, action);
}

function openDeal(
  state: FoldState,
  client: Client,
  action: Action,
  stage: number,
  finish: number,
): Deal {
  const repeat = stage === finish && client.wins > 0;
  const untouchable = client.closed || client.gone || isCooling(client, action.day);
  const deal: Deal = {
    client: client.name,
    label: action.label,
    manager: action.manager,
    opened: action.day,
    last: action.day,
    stage,
    reached: stage,
    stays: [],
    amount: undefined,
    nextStep: undefined,
    state: 'open',
    finished: undefined,
    repeat,
    trespass: untouchable && !repeat,
  };
  if (stage < finish) beginStay(deal, stage, action);
  state.deals.push(deal);
  if (deal.trespass) state.trespasses.push(deal);
  client.open.set(action.label, deal);
  return deal;
}

function touch(client: Client, deal: Deal, action: Action): void {
  deal.manager = action.manager;
  deal.last = action.day;
  deal.nextStep = action.nextStep;
  if (action.amount !== undefined) deal.amount = action.amount;
  if (client.open.size > 1) {
    client.open.delete(deal.label);
    client.open.set(deal.label, deal);
  }
}

function move(deal: Deal, action: Action, finish: number): void {
  if (action.stage === deal.stage) return;
  endStay(deal, action, action.stage > deal.stage ? 'advanced' : 'went back');
  deal.stage = action.stage;
  deal.reached = Math.max(deal.reached, action.stage);
  if (action.stage < finish) beginStay(deal, action.stage, action);
}

function win(state: FoldState, client: Client, deal: Deal, action: Action): void {
  const before = client.wonOn.get(action.label);
  if (before === action.day) state.secondWins.push(action.row);
  client.wonOn.set(action.label, action.day);
  settle(client, deal, action, 'won');
  client.wins++;
  client.lastWin = action.day;
  client.sold += deal.amount ?? 0;
  client.coolingUntil = undefined;
  client.gone = false;
}

function refuse(state: FoldState, client: Client, action: Action, settings: Settings): void {
  const stage = Math.min(Math.max(action.stage, 1), finishOf(settings) - 1);
  const open = client.open.get(action.label);
  const deal = open ?? openDeal(state, client, action, stage, finishOf(settings));
  touch(client, deal, action);
  endStay(deal, action, 'refused');
  settle(client, deal, action, 'refused');
  client.refusals++;
  if (isForGood(settings, action.reason)) client.gone = true;
  if (!isWorking(client, action.day, settings)) {
    const until = action.day + coolingDaysOf(settings, action.reason);
    client.coolingUntil = Math.max(client.coolingUntil ?? until, until);
  }
}

function close(client: Client, action: Action): void {
  client.closed = true;
  for (const deal of [...client.open.values()]) {
    if (deal.label === action.label) touch(client, deal, action);
    endStay(deal, action, 'closed');
    settle(client, deal, action, 'closed');
  }
}

function settle(
  client: Client,
  deal: Deal,
  action: Action,
  state: 'won' | 'refused' | 'closed',
): void {
  deal.state = state;
  deal.finished = action.day;
  client.open.delete(deal.label);
}

function beginStay(deal: Deal, stage: number, action: Action): void {
  deal.stays.push({ stage, begin: action.day, end: undefined, ending: 'running' });
}

function endStay(deal: Deal, action: Action, ending: StayEnd): void {
  const stay = runningStay(deal);
  if (!stay) return;
  stay.end = action.day;
  stay.ending = ending;
}
