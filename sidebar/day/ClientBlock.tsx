import type { ComponentChildren } from 'preact';
import type { Desk } from '../../src/rpc';
import { fill } from '../wording/fill';

interface ClientBlockProps {
  readonly desk: Desk;
  readonly title: string;
  /** What is said where the list is empty. */
  readonly none: string;
  /** How many there are; the rows may be fewer. */
  readonly total: number;
  readonly shown: number;
  readonly children: ComponentChildren;
}

/** A list with its number in the headline, and with how many more there are where it is cut. */
export function ClientBlock({ desk, title, none, total, shown, children }: ClientBlockProps) {
  return (
    <section class="view-block">
      <h2>
        {title}
        {total > 0 && <span class="number"> {total}</span>}
      </h2>
      {total === 0 ? <p class="quiet">{none}</p> : <ul class="rows">{children}</ul>}
      {total > shown && <p class="quiet">{fill(desk.words.views.more, total - shown)}</p>}
    </section>
  );
}
