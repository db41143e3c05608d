import { useRef } from 'preact/hooks';
import type { CardAction, Desk } from '../../src/rpc';
import { useFocusCaught } from '../keys/useFocusCaught';
import { fill } from '../wording/fill';
import { shortDay, shownTime } from '../wording/shownDay';
import { shownMoney } from '../wording/shownMoney';
import { shownStage } from '../wording/shownStage';
import { UndoRow } from './UndoRow';

interface CardActionRowProps {
  readonly desk: Desk;
  /** Whose card it is. */
  readonly client: string;
  readonly action: CardAction;
  readonly onUndone: () => void;
}

/** A row of the log; one that was taken back is struck through, and says so in words. */
export function CardActionRow({ desk, client, action, onUndone }: CardActionRowProps) {
  const words = desk.words.views.card;
  const what = whatOf(desk, action);
  const row = useRef<HTMLLIElement>(null);
  useFocusCaught(row);
  return (
    <li class="card-row" tabIndex={-1} ref={row}>
      <div class="quiet">
        {[shownTime(desk.language, action.when), action.manager].filter(isSaid).join(' · ')}
      </div>
      {action.isVoided ? (
        <div>
          <s>{what}</s> <span class="late">({words.voided})</span>
        </div>
      ) : (
        <strong>{what}</strong>
      )}
      {detailsOf(desk, action).map((detail, index) => (
        <div key={index}>{detail}</div>
      ))}
      {action.mayUndo && <UndoRow {...{ desk, client, what, onUndone }} target={action.id} />}
    </li>
  );
}

/** The stage, or what became of it, with the amount. */
function whatOf(desk: Desk, { outcome, stage, amount, reason }: CardAction): string {
  const { outcomes } = desk.words.views.card;
  const at = stage === 0 ? '' : shownStage(desk, stage);
  const said = outcome === 'step' ? '' : fill(outcomes[outcome], reason);
  const money = amount === null ? '' : shownMoney(desk, amount);
  return [said, at, money].filter(isSaid).join(' · ');
}

function detailsOf(desk: Desk, action: CardAction): string[] {
  const { outcome, deal, contact, nextStep, note } = action;
  const { nextStep: next } = desk.words.views.card;
  // The reason of a void is an ID, that of a renaming the new name, which stands above.
  const reason = outcome === 'void' || outcome === 'renamed' ? '' : action.reason;
  const planned = nextStep === '' ? '' : fill(next, shortDay(desk.language, nextStep));
  return [[deal, contact, reason].filter(isSaid).join(' · '), note, planned].filter(isSaid);
}

function isSaid(text: string): boolean {
  return text !== '';
}
