import type { ClientCard, Desk } from '../../src/rpc';
import { shownDay } from '../wording/shownDay';
import { shownMoney } from '../wording/shownMoney';

interface CardFactsProps {
  readonly desk: Desk;
  readonly card: ClientCard;
}

/** Who leads the client, where he stands in the base, and what he bought. */
export function CardFacts({ desk, card }: CardFactsProps) {
  return (
    <dl class="facts">
      {factsOf(desk, card).map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function factsOf(desk: Desk, card: ClientCard): readonly (readonly [string, string])[] {
  const words = desk.words.views.card;
  const { coolingUntil, refusedBy, wins } = card;
  const facts: [string, string][] = [
    [words.owner, card.owner === '' ? words.noOwner : card.owner],
    [words.status, card.status],
  ];
  if (coolingUntil !== '') facts.push([words.coolingUntil, shownDay(desk.language, coolingUntil)]);
  if (refusedBy !== '') facts.push([words.refusedBy, refusedBy]);
  facts.push([words.wins, String(wins)]);
  if (wins > 0) facts.push([words.sold, shownMoney(desk, card.sold)]);
  return facts;
}
