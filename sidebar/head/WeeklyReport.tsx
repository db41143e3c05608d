import { useState } from 'preact/hooks';
import type { Desk, Refusal } from '../../src/rpc';
import { CallState } from '../calls/CallState';
import { useCall } from '../calls/useCall';
import { scheduleReport, weeklyReport } from '../services';
import { Fold } from './Fold';

interface WeeklyReportProps {
  readonly desk: Desk;
  readonly isOpen: boolean;
}

/** Makes the report of the last week that is over, and has it made by itself or not. */
export function WeeklyReport({ desk, isOpen }: WeeklyReportProps) {
  const words = desk.words.views.head.report;
  const [done, setDone] = useState('');
  const call = useCall(desk);
  const ask = (
    start: () => Promise<{ readonly ok: true; readonly message: string } | Refusal>,
  ): void => {
    setDone('');
    call.run(start, ({ message }) => {
      setDone(message);
    });
  };
  return (
    <Fold title={words.title} isOpen={isOpen}>
      <button
        class="view-button"
        type="button"
        disabled={call.isRunning}
        onClick={() => {
          ask(() => weeklyReport(''));
        }}
      >
        {words.make}
      </button>
      <ByItself
        desk={desk}
        isBusy={call.isRunning}
        onSwitch={(isOn) => {
          ask(() => scheduleReport({ isOn }));
        }}
      />
      <CallState call={call} words={desk.words} done={done} />
    </Fold>
  );
}

interface ByItselfProps {
  readonly desk: Desk;
  readonly isBusy: boolean;
  readonly onSwitch: (isOn: boolean) => void;
}

/** Two buttons and no tick: whether it is on is known to the one who switched it on alone. */
function ByItself({ desk, isBusy, onSwitch }: ByItselfProps) {
  const words = desk.words.views.head.report;
  return (
    <div class="by-itself" role="group" aria-label={words.byItself}>
      <span>{words.byItself}</span>
      {[true, false].map((isOn) => (
        <button
          key={String(isOn)}
          class="view-button"
          type="button"
          disabled={isBusy}
          onClick={() => {
            onSwitch(isOn);
          }}
        >
          {isOn ? words.on : words.off}
        </button>
      ))}
    </div>
  );
}
