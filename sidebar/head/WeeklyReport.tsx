import { useState } from 'preact/hooks';
import type { Desk } from '../../src/rpc';
import { CallState } from '../calls/CallState';
import { useCall } from '../calls/useCall';
import { weeklyReport } from '../services';
import { Fold } from './Fold';
import { useSchedule, type Schedule } from './useSchedule';

interface WeeklyReportProps {
  readonly desk: Desk;
  readonly isOpen: boolean;
}

/** Makes the report of the last week that is over, and has it made by itself or not. */
export function WeeklyReport({ desk, isOpen }: WeeklyReportProps) {
  const words = desk.words.views.head.report;
  const [done, setDone] = useState('');
  const call = useCall(desk);
  const schedule = useSchedule(desk);
  return (
    <Fold title={words.title} isOpen={isOpen} onOpen={schedule.load}>
      <button
        class="view-button"
        type="button"
        aria-disabled={call.isRunning}
        onClick={() => {
          setDone('');
          call.run(
            () => weeklyReport(''),
            ({ message }) => {
              setDone(message);
            },
          );
        }}
      >
        {words.make}
      </button>
      <CallState call={call} words={desk.words} done={done} />
      <ByItself desk={desk} schedule={schedule} />
    </Fold>
  );
}

interface ByItselfProps {
  readonly desk: Desk;
  readonly schedule: Schedule;
}

/** How the person's own schedule stands, and the one button that changes it; one that tries again while that is not known. */
function ByItself({ desk, schedule: { isOn, said, call, load, change } }: ByItselfProps) {
  const words = desk.words.views.head.report;
  const isLost = isOn === undefined && call.refusal !== undefined;
  return (
    <>
      <div class="by-itself" role="group" aria-label={words.byItself}>
        <span>{words.byItself}</span>
        {isOn !== undefined && (
          <button
            class="view-button"
            type="button"
            aria-disabled={call.isRunning}
            onClick={() => {
              change(!isOn);
            }}
          >
            {isOn ? words.off : words.on}
          </button>
        )}
        {isLost && (
          <button class="view-button" type="button" onClick={load}>
            {desk.words.retry}
          </button>
        )}
      </div>
      <CallState call={call} words={desk.words} done={said} />
    </>
  );
}
