import type { Desk } from '../../src/rpc';
import { fill } from '../wording/fill';
import { shownDeal, shownStage } from '../wording/shownStage';

interface ClientRowProps {
  readonly desk: Desk;
  readonly row: { readonly client: string; readonly deal: string; readonly stage: number };
  /** What is the matter with him, in words. */
  readonly matter: string;
  /** Whether it should have been done before. */
  readonly isLate: boolean;
  readonly onPick: (client: string, deal: string) => void;
  readonly onCard: (client: string) => void;
}

/** A client of a list: a click takes him to the recorder, the small button opens his card. */
export function ClientRow({ desk, row, matter, isLate, onPick, onCard }: ClientRowProps) {
  const { card, cardOf } = desk.words.views.day;
  return (
    <li class="client-row">
      <button
        class="pick"
        type="button"
        onClick={() => {
          onPick(row.client, row.deal);
        }}
      >
        <strong>{shownDeal(row)}</strong>
        <span class="quiet">{shownStage(desk, row.stage)}</span>
        <span class={isLate ? 'late' : 'quiet'}>{matter}</span>
      </button>
      <button
        class="link"
        type="button"
        aria-label={fill(cardOf, row.client)}
        onClick={() => {
          onCard(row.client);
        }}
      >
        {card}
      </button>
    </li>
  );
}
