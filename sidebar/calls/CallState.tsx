import type { SidebarWords } from '../../src/rpc';
import type { Call } from './useCall';

interface CallStateProps {
  readonly call: Call;
  readonly words: SidebarWords;
  /** What came of it, in words; '' for nothing yet. */
  readonly done?: string;
  /** What is wrong with what was typed; '' for nothing. */
  readonly hint?: string;
}

/** Says that the server is at work, what came of it, or why nothing came of it. */
export function CallState({ call, words, done = '', hint = '' }: CallStateProps) {
  const wrong = hint === '' ? (call.refusal?.message ?? '') : hint;
  return (
    <>
      <p class="call-state" role="status">
        {call.isRunning ? words.views.working : done}
      </p>
      <p class="hint" role="alert">
        {call.isRunning ? '' : wrong}
      </p>
    </>
  );
}
