import type { Desk } from '../../src/rpc';
import { useFocus } from '../keys/useFocus';

interface QuestionFieldProps {
  readonly desk: Desk;
  readonly value: string;
  readonly onChange: (question: string) => void;
  readonly onSend: () => void;
  readonly onClose: () => void;
}

/** Takes the question on which a task has stopped: Enter sends it, Escape closes the field and keeps what was typed. */
export function QuestionField({ desk, value, onChange, onSend, onClose }: QuestionFieldProps) {
  const words = desk.words.views.day;
  const field = useFocus<HTMLInputElement>();
  return (
    <form
      class="task-question"
      onSubmit={(event) => {
        event.preventDefault();
        if (value.trim() !== '') onSend();
      }}
    >
      <input
        ref={field}
        class="view-input"
        type="text"
        maxLength={500}
        aria-label={words.yourQuestion}
        placeholder={words.yourQuestion}
        value={value}
        onInput={(event) => {
          onChange(event.currentTarget.value);
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.preventDefault();
          onClose();
        }}
      />
      <button class="view-button" type="submit">
        {words.send}
      </button>
    </form>
  );
}
