import type { MyDay, OpenTask } from '../../../src/rpc';

/** A day on which nothing waits, with what a test wants of it. */
export function dayOf(part: Partial<MyDay> = {}): MyDay {
  return {
    ok: true,
    manager: 'Boris',
    dueSteps: [],
    dueTotal: 0,
    stuck: [],
    stuckTotal: 0,
    tasks: [],
    stepsToday: 0,
    stepsLeft: null,
    stepsADay: null,
    ...part,
  };
}

/** A task that nobody has started, with what a test wants of it. */
export function taskOf(part: Partial<OpenTask> = {}): OpenTask {
  return {
    row: 2,
    task: 'Call Acme',
    owner: 'Boris',
    due: '2026-11-27',
    state: 'notStarted',
    question: '',
    isPastDue: false,
    ...part,
  };
}
