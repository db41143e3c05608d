import type { Base } from './base';
import type { Board } from '../board/board';
import { NONE } from '../board/deal';
import { compareNames, type Name } from '../log/name';
import { AVAILABLE, SegmentSizes } from './segmentSizes';

/** How far a base is covered. */
export interface Coverage {
  readonly segments: SegmentSizes;
  /** All but the closed: who is gone stays, so that coverage does not rise by burning clients. */
  readonly base: number;
  /** working ÷ base, 0 … 1; undefined where the base is nobody. */
  readonly coverage: number | undefined;
  /** Mean of all wins with an amount of these clients, in the unit of the amounts; undefined where there is none. */
  readonly averageSale: number | undefined;
  /** Sum of the potential of the clients who are untouched, rested or lapsed. */
  readonly potentialLeft: number;
}

/** The clients of one manager. */
export interface OwnedCoverage extends Coverage {
  readonly owner: Name;
}

/** Everybody's clients. */
export interface BaseCoverage {
  /** Everybody who owns a client, in the order of the names. */
  readonly owners: readonly OwnedCoverage[];
  /** Counted over all clients. */
  readonly team: Coverage;
}

/** How far the base is covered, by owner and in all. */
export function coverageOf(base: Base, board: Board): BaseCoverage {
  const { managers } = board.log;
  const team = new CoverageCount();
  const owned: (CoverageCount | undefined)[] = [];
  for (let line = 0; line < base.length; line++) {
    const owner = base.owner[line] ?? 0;
    const own = (owned[owner] ??= new CoverageCount());
    own.addClient(base, line);
    team.addClient(base, line);
    addSales(own, team, base.client[line] ?? NONE, board);
  }
  const owners = owned.flatMap((own, index) =>
    own ? [{ owner: managers.at(index), ...own.summary() }] : [],
  );
  owners.sort((a, b) => compareNames(a.owner, b.owner));
  return { owners, team: team.summary() };
}

function addSales(own: CoverageCount, team: CoverageCount, client: number, board: Board): void {
  if (client === NONE) return;
  let deal = board.clients.at(client)?.lastWon;
  for (; deal; deal = deal.wonBefore) {
    const { amount } = deal;
    if (amount === undefined) continue;
    own.addSale(amount);
    team.addSale(amount);
  }
}

/** Counts the clients of one owner, or of all. */
class CoverageCount {
  private readonly segments = new SegmentSizes();
  private potentialLeft = 0;
  private sales = 0;
  private sold = 0;

  addClient(base: Base, line: number): void {
    this.segments.add(base.segment[line] ?? 0);
    if (AVAILABLE.includes(base.segmentAt(line))) this.potentialLeft += base.potential[line] ?? 0;
  }

  addSale(amount: number): void {
    this.sales++;
    this.sold += amount;
  }

  summary(): Coverage {
    const { segments, potentialLeft, sales, sold } = this;
    const base = segments.except('closed');
    return {
      segments,
      base,
      coverage: base === 0 ? undefined : segments.of('working') / base,
      averageSale: sales === 0 ? undefined : sold / sales,
      potentialLeft,
    };
  }
}
