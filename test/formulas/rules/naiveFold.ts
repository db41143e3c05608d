/**
 * A second reading of the rules, slow and plain, to hold the formulas against: it takes rows whose cells
 * are clean, and keeps a diary of each deal instead of counters.
 */

/** One clean row of a log; `at` is a minute, `day` its date as a number. */
export interface PlainRow {
  readonly at: number;
  readonly day: number;
  readonly manager: string;
  readonly client: string;
  readonly label: string;
  readonly stage: number;
  readonly outcome: '' | 'refused' | 'closed' | 'void' | 'renamed';
  readonly amount: number | undefined;
  readonly reason: string;
  readonly nextStep: number | undefined;
  readonly id: string;
}

/** A stay of a deal in a stage, and how it ended. */
export interface PlainStay {
  readonly stage: number;
  readonly begin: number;
  readonly end: number | undefined;
  readonly how: 'running' | 'up' | 'back' | 'lost';
}

/** A deal as the rows that made it tell. */
export interface PlainDeal {
  readonly client: string;
  readonly label: string;
  readonly repeat: boolean;
  /** Rows of the deal itself, in order. */
  readonly rows: PlainRow[];
  /** Stages it stood at, with the day it came there. */
  readonly path: { readonly stage: number; readonly day: number }[];
  end: { readonly how: 'won' | 'lost'; readonly day: number } | undefined;
}

const FINISH = 7;

/** The rows that are not voided, as of a day. */
function unvoided(rows: readonly PlainRow[], asOf: number): PlainRow[] {
  const isVoided = (index: number): boolean => {
    const target = rows[index];
    return rows.some(
      (row, below) =>
        below > index &&
        row.outcome === 'void' &&
        row.day <= asOf &&
        target !== undefined &&
        aimsAt(row.reason, target.id) &&
        !isVoided(below),
    );
  };
  return rows.filter((row, index) => row.day <= asOf && !isVoided(index));
}

function aimsAt(reason: string, id: string): boolean {
  if (id === '') return false;
  return reason.endsWith('/*') ? id.startsWith(reason.slice(0, -1)) : id === reason;
}

/** The name that a client's rows count for: the last rename of a name counts, circles have no effect. */
function renamer(rows: readonly PlainRow[]): (name: string) => string {
  const to = new Map<string, string>();
  for (const row of rows) if (row.outcome === 'renamed') to.set(row.client, row.reason);
  const walk = (name: string): string[] => {
    const seen: string[] = [];
    for (let at: string | undefined = to.get(name); at !== undefined; at = to.get(at)) {
      if (seen.includes(at)) break;
      seen.push(at);
    }
    return seen;
  };
  const inCircle = (name: string): boolean => walk(name).includes(name);
  return (name) => {
    let at = name;
    while (to.has(at) && !inCircle(at)) at = to.get(at) ?? at;
    return at;
  };
}

/** All deals of a log as of a day. */
export function naiveDeals(rows: readonly PlainRow[], asOf: number): PlainDeal[] {
  const known = unvoided(rows, asOf)
    .map((row, index) => ({ row, index }))
    .sort((a, b) => a.row.at - b.row.at || a.index - b.index)
    .map(({ row }) => row);
  const nameOf = renamer(known);
  const deals: PlainDeal[] = [];
  for (const row of known) {
    if (row.outcome !== 'void' && row.outcome !== 'renamed') play(deals, row, nameOf(row.client));
  }
  return deals;
}

function play(deals: PlainDeal[], row: PlainRow, client: string): void {
  const ofClient = deals.filter((deal) => deal.client === client);
  const open = ofClient.find((deal) => !deal.end && deal.label === row.label);
  if (row.outcome === 'closed') {
    open?.rows.push(row);
    for (const deal of ofClient) deal.end ??= { how: 'lost', day: row.day };
    return;
  }
  const refused = row.outcome === 'refused';
  const begin = refused ? Math.min(Math.max(row.stage, 1), FINISH - 1) : row.stage;
  const wonBefore = ofClient.some((deal) => deal.end?.how === 'won');
  const deal = open ?? {
    client,
    label: row.label,
    repeat: begin === FINISH && wonBefore,
    rows: [],
    path: [{ stage: begin, day: row.day }],
    end: undefined,
  };
  if (!open) deals.push(deal);
  deal.rows.push(row);
  if (refused) deal.end = { how: 'lost', day: row.day };
  else goTo(deal, row);
}

function goTo(deal: PlainDeal, row: PlainRow): void {
  if (row.stage !== stageOf(deal)) deal.path.push({ stage: row.stage, day: row.day });
  if (row.stage === FINISH) deal.end = { how: 'won', day: row.day };
}

/** Where a deal stands, or stood when it ended. */
export function stageOf(deal: PlainDeal): number {
  return deal.path[deal.path.length - 1]?.stage ?? 0;
}

/** The manager of its latest action. */
export function managerOf(deal: PlainDeal): string {
  return deal.rows[deal.rows.length - 1]?.manager ?? '';
}

/** The stays of a deal below the finish. */
export function staysOf(deal: PlainDeal): PlainStay[] {
  return deal.path
    .map(({ stage, day }, index): PlainStay => {
      const next = deal.path[index + 1];
      if (next)
        return { stage, begin: day, end: next.day, how: next.stage > stage ? 'up' : 'back' };
      if (!deal.end) return { stage, begin: day, end: undefined, how: 'running' };
      return { stage, begin: day, end: deal.end.day, how: 'lost' };
    })
    .filter(({ stage }) => stage < FINISH);
}

/** The first time at which the Kaplan–Meier curve is at or below a share; undefined: never. */
export function naiveTime(
  stays: readonly { readonly days: number; readonly up: boolean }[],
  share: number,
): number | undefined {
  let survival = 1;
  for (let t = 0; t <= Math.max(...stays.map(({ days }) => days)); t++) {
    const atRisk = stays.filter(({ days }) => days >= t).length;
    const left = stays.filter(({ days, up }) => up && days === t).length;
    survival *= 1 - left / atRisk;
    if (left > 0 && survival <= share + 1e-9) return t;
  }
  return undefined;
}
