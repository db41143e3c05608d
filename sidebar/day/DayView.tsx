import type { Desk, MyDay } from '../../src/rpc';
import { NotLoaded } from '../calls/NotLoaded';
import { DueSteps } from './DueSteps';
import { StepsToday } from './StepsToday';
import { StuckClients } from './StuckClients';
import { TaskList } from './TaskList';
import type { DayState } from './useMyDay';
import { WhoseDay } from './WhoseDay';

interface DayViewProps {
  readonly desk: Desk;
  readonly state: DayState;
  /** Goes to the recorder with this client and the label of his deal. */
  readonly onPick: (client: string, deal: string) => void;
  /** Opens the card of this client. */
  readonly onCard: (client: string) => void;
}

/** What is due, stuck and asked of a manager today. */
export function DayView({ desk, state, onPick, onCard }: DayViewProps) {
  const { words } = desk;
  const { day, isLoading, problem, reload } = state;
  return (
    <div class="day">
      <WhoseDay desk={desk} state={state} />
      <p class="quiet" role="status">
        {isLoading && !day?.ok ? words.views.day.loading : ''}
      </p>
      {day?.ok && <Blocks desk={desk} day={day} state={state} onPick={onPick} onCard={onCard} />}
      {day && !day.ok && !isLoading && (
        <NotLoaded message={day.message} retry={words.retry} onRetry={reload} />
      )}
      {problem !== '' && !isLoading && (
        <NotLoaded message={problem} retry={words.retry} onRetry={reload} />
      )}
    </div>
  );
}

function Blocks({ desk, day, state, onPick, onCard }: DayViewProps & { readonly day: MyDay }) {
  // Of one's own tasks the owner says how they go; of all others only a head does.
  const mayAnswer = desk.role === 'head' || state.manager === '' || state.manager === desk.name;
  // A founder reads and does not record.
  const pick = desk.role === 'founder' ? onCard : onPick;
  return (
    <>
      <StepsToday desk={desk} day={day} />
      <DueSteps desk={desk} day={day} onPick={pick} onCard={onCard} />
      <StuckClients desk={desk} day={day} onPick={pick} onCard={onCard} />
      <TaskList desk={desk} day={day} mayAnswer={mayAnswer} onAnswered={state.reload} />
    </>
  );
}
