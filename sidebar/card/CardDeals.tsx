import type { CardDeal, ClientCard, Desk } from '../../src/rpc';
import { counted } from '../wording/counted';
import { fill } from '../wording/fill';
import { shortDay } from '../wording/shownDay';
import { shownMoney } from '../wording/shownMoney';
import { shownStage } from '../wording/shownStage';

interface CardDealsProps {
  readonly desk: Desk;
  readonly card: ClientCard;
}

/** The open deals of a client. */
export function CardDeals({ desk, card }: CardDealsProps) {
  const words = desk.words.views.card;
  return (
    <section class="view-block">
      <h3>{words.openTitle}</h3>
      {card.open.length === 0 && <p class="quiet">{words.noneOpen}</p>}
      <ul class="rows">
        {card.open.map((deal) => (
          <li key={deal.deal} class="card-row">
            {deal.deal !== '' && <div class="quiet">{deal.deal}</div>}
            <strong>{shownStage(desk, deal.stage)}</strong>
            <div class="quiet">{standing(desk, deal)}</div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function standing(desk: Desk, { days, amount, nextStep }: CardDeal): string {
  const { daysAtStage, nextStep: next } = desk.words.views.card;
  return [
    counted(desk.language, days, daysAtStage),
    ...(amount === null ? [] : [shownMoney(desk, amount)]),
    ...(nextStep === '' ? [] : [fill(next, shortDay(desk.language, nextStep))]),
  ].join(' · ');
}
