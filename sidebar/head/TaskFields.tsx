import type { Desk } from '../../src/rpc';
import { ChoiceField } from '../fields/ChoiceField';
import { DayField } from '../fields/DayField';
import { TextField } from '../fields/TextField';
import type { TaskDraft } from './taskDraft';

interface TaskFieldsProps {
  readonly desk: Desk;
  readonly draft: TaskDraft;
  /** While the task is on its way nothing can be changed: what was sent would not be what stands there. */
  readonly isBusy: boolean;
  readonly onChange: (part: Partial<TaskDraft>) => void;
}

/** What a task is made of: what, for whom, until when, and when to look at it. */
export function TaskFields({ desk, draft, isBusy, onChange }: TaskFieldsProps) {
  const { views, nextSteps } = desk.words;
  const { choose, task: words } = views.head;
  const field = (key: keyof TaskDraft, label: string) => ({
    ...{ id: `task-${key}`, label, value: draft[key] },
    onChange: (text: string) => {
      onChange({ [key]: text });
    },
  });
  const { today, managers } = desk;
  return (
    <fieldset class="bare" disabled={isBusy}>
      <TextField {...field('task', words.task)} kind="lines" most={500} />
      <ChoiceField {...field('owner', words.owner)} none={choose} choices={managers} />
      <DayField {...field('due', words.due)} today={today} picks={nextSteps} />
      <DayField {...field('checkUp', words.checkUp)} today={today} hint={words.halfWay} />
    </fieldset>
  );
}
