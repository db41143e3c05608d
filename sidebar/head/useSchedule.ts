import { useState } from 'preact/hooks';
import type { Desk, ScheduleRequest } from '../../src/rpc';
import { useCall, type Call } from '../calls/useCall';
import { scheduleReport } from '../services';

/** The person's own schedule of the weekly report. */
export interface Schedule {
  /** Whether it is on; undefined: not known yet. */
  readonly isOn: boolean | undefined;
  /** How it stands, in words; '' while nothing is known. */
  readonly said: string;
  readonly call: Call;
  /** Asks how it stands, because it may have been deleted elsewhere. */
  readonly load: () => void;
  readonly change: (isOn: boolean) => void;
}

/** Asks for the schedule and changes it. It is asked for when somebody looks at it: the opening of the sidebar need not wait. */
export function useSchedule(desk: Desk): Schedule {
  const [isOn, setOn] = useState<boolean>();
  const [said, setSaid] = useState('');
  const call = useCall(desk);
  const send = (request: ScheduleRequest): void => {
    call.run(
      () => scheduleReport(request),
      (answer) => {
        setOn(answer.isOn);
        setSaid(answer.message);
      },
    );
  };
  const load = (): void => {
    send({});
  };
  const change = (wish: boolean): void => {
    send({ isOn: wish });
  };
  return { isOn, said, call, load, change };
}
