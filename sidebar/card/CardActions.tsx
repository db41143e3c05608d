import { useEffect, useRef, useState } from 'preact/hooks';
import type { ClientCard, Desk } from '../../src/rpc';
import { counted } from '../wording/counted';
import { CardActionRow } from './CardActionRow';

interface CardActionsProps {
  readonly desk: Desk;
  readonly card: ClientCard;
  /** A row was taken back. */
  readonly onUndone: () => void;
}

/** Rows that are shown at first, and more with each click. */
const STEP = 20;

/** What was done with a client, the newest first. */
export function CardActions({ desk, card, onUndone }: CardActionsProps) {
  const words = desk.words.views.card;
  const { actions } = card;
  const [most, setMost] = useState(STEP);
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    // The button goes away at the end, and reading goes on with the rows that came.
    const first = most > STEP ? list.current?.children[most - STEP] : undefined;
    if (first instanceof HTMLElement) first.focus();
  }, [most]);
  const older = card.actionsTotal - actions.length;
  return (
    <section class="view-block">
      <h3>{words.actionsTitle}</h3>
      {actions.length === 0 && <p class="quiet">{words.noActions}</p>}
      <ul class="rows" ref={list}>
        {actions.slice(0, most).map((action) => (
          <CardActionRow key={action.id} {...{ desk, action, onUndone }} client={card.client} />
        ))}
      </ul>
      {actions.length > most && (
        <button
          class="view-button"
          type="button"
          onClick={() => {
            setMost(most + STEP);
          }}
        >
          {words.showMore}
        </button>
      )}
      {actions.length <= most && older > 0 && (
        <p class="quiet">{counted(desk.language, older, words.older)}</p>
      )}
    </section>
  );
}
