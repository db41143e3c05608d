import type { Board } from '../board/board';

/** The mean amount of all wins with an amount, of all managers, in the unit of the amounts; undefined where there is none. */
export function averageWin({ deals }: Board): number | undefined {
  let wins = 0;
  let sold = 0;
  for (let index = 0; index < deals.length; index++) {
    const deal = deals.at(index);
    const amount = deal.won === undefined ? undefined : deal.amount;
    if (amount === undefined) continue;
    wins++;
    sold += amount;
  }
  return wins === 0 ? undefined : sold / wins;
}
