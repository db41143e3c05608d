import type { Desk } from '../../src/rpc';

/** A stage by number and name: 3. Meeting set. A stage that the settings no longer name: its number alone. */
export function shownStage({ stages }: Desk, stage: number): string {
  const name = stages[stage - 1];
  return name === undefined ? String(stage) : `${String(stage)}. ${name}`;
}

/** A deal by its client, and by its label where it has one: Acme / Warehouse 2. */
export function shownDeal({ client, deal }: { client: string; deal: string }): string {
  return deal === '' ? client : `${client} / ${deal}`;
}
