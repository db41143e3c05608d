import type { SetTaskRequest, SidebarWords } from '../../src/rpc';

/** A task as it is being written; dates are ISO texts, '' for none yet. */
export interface TaskDraft {
  readonly task: string;
  readonly owner: string;
  readonly due: string;
  readonly checkUp: string;
}

export const NO_TASK: TaskDraft = { task: '', owner: '', due: '', checkUp: '' };

/** What the form lacks, in words, the first thing first; '' for nothing. */
export function taskFault(draft: TaskDraft, today: string, words: SidebarWords): string {
  const { noTask, noOwner, noDue, pastDue, wrongCheckUp } = words.views.head.task;
  const { task, owner, due, checkUp } = draft;
  if (task.trim() === '') return noTask;
  if (owner === '') return noOwner;
  if (due === '') return noDue;
  // ISO texts stand in the order of their dates.
  if (due < today) return pastDue;
  return checkUp !== '' && (checkUp < today || checkUp > due) ? wrongCheckUp : '';
}

/** The request for a task that lacks nothing. */
export function taskRequest({ task, owner, due, checkUp }: TaskDraft): SetTaskRequest {
  return { task: task.trim(), owner, due, ...(checkUp === '' ? {} : { checkUp }) };
}
