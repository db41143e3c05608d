import { useState } from 'preact/hooks';
import type { Desk } from '../../src/rpc';
import { CallState } from '../calls/CallState';
import { useCall } from '../calls/useCall';
import { focusOnSubmitter } from '../keys/focusOnSubmitter';
import { setTask } from '../services';
import { fill } from '../wording/fill';
import { shownDay } from '../wording/shownDay';
import { Fold } from './Fold';
import { NO_TASK, taskFault, taskRequest, type TaskDraft } from './taskDraft';
import { TaskFields } from './TaskFields';

interface SetTaskProps {
  readonly desk: Desk;
  readonly isOpen?: boolean;
}

/** Sets a task for somebody who sells. */
export function SetTask({ desk, isOpen }: SetTaskProps) {
  const { words, language, today } = desk;
  const { title, save, isSet } = words.views.head.task;
  const [draft, setDraft] = useState(NO_TASK);
  const [hint, setHint] = useState('');
  const [done, setDone] = useState('');
  const call = useCall(desk);
  const change = (part: Partial<TaskDraft>): void => {
    setDraft((now) => ({ ...now, ...part }));
    setHint('');
    setDone('');
    call.clear();
  };
  const submit = (event: Event): void => {
    event.preventDefault();
    const fault = taskFault(draft, today, words);
    setHint(fault);
    if (fault !== '') return;
    focusOnSubmitter(event);
    call.run(
      () => setTask(taskRequest(draft)),
      ({ task }) => {
        setDraft(NO_TASK);
        setDone(fill(isSet, task.owner, shownDay(language, task.due)));
      },
    );
  };
  return (
    <Fold title={title} isOpen={isOpen}>
      <form onSubmit={submit} noValidate>
        <TaskFields desk={desk} draft={draft} isBusy={call.isRunning} onChange={change} />
        <button class="primary" type="submit" aria-disabled={call.isRunning}>
          {save}
        </button>
      </form>
      <CallState call={call} words={words} hint={hint} done={done} />
    </Fold>
  );
}
