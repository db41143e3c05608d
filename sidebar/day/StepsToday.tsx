import type { Desk, MyDay } from '../../src/rpc';
import { counted } from '../wording/counted';

interface StepsTodayProps {
  readonly desk: Desk;
  readonly day: MyDay;
}

/** How many steps were made today, and how many are left to the plan. */
export function StepsToday({ desk, day }: StepsTodayProps) {
  const words = desk.words.views.day;
  const { stepsToday } = day;
  return (
    <section class="view-block">
      <h2>{words.stepsTitle}</h2>
      <p>
        {stepsToday === 0
          ? words.noStepsToday
          : counted(desk.language, stepsToday, words.stepsToday)}
      </p>
      <p class="quiet">{stepsLeft(desk, day)}</p>
    </section>
  );
}

function stepsLeft({ language, words }: Desk, { stepsLeft, stepsADay }: MyDay): string {
  const { noPlan, planMet, stepsLeft: forms } = words.views.day;
  if (stepsLeft === null) return noPlan;
  if (stepsLeft === 0) return planMet;
  return counted(language, stepsLeft, forms, stepsADay ?? stepsLeft);
}
