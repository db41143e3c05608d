import type { Desk } from '../../src/rpc';
import { KeyButton } from '../keys/KeyButton';
import { useFocus } from '../keys/useFocus';

interface AmountFormProps {
  readonly desk: Desk;
  readonly value: string;
  readonly onChange: (amount: string) => void;
  readonly onRecord: () => void;
  readonly onWithout: () => void;
  readonly onCancel: () => void;
}

/** Asks what a sale is worth: Enter records it, and it may be left out. */
export function AmountForm(props: AmountFormProps) {
  const { desk, value, onChange, onRecord, onWithout, onCancel } = props;
  const { words } = desk;
  return (
    <form
      class="field question"
      onSubmit={(event) => {
        event.preventDefault();
        if (value.trim() === '') onWithout();
        else onRecord();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
      }}
    >
      <AmountField desk={desk} value={value} onChange={onChange} />
      <div class="buttons">
        <button class="primary" type="submit" title={`${words.record} (Enter)`}>
          {words.record}
        </button>
        <button class="plain" type="button" onClick={onWithout}>
          {words.withoutAmount}
        </button>
        <KeyButton class="link" label={words.cancel} shortcut="Esc" onClick={onCancel} />
      </div>
    </form>
  );
}

function AmountField({
  desk: { words, currency },
  value,
  onChange,
}: Pick<AmountFormProps, 'desk' | 'value' | 'onChange'>) {
  const field = useFocus<HTMLInputElement>();
  return (
    <>
      <label class="label" for="amount-asked">
        {words.amountAsked}
        {currency === '' ? '' : ` (${currency})`}
      </label>
      <input
        id="amount-asked"
        class="text"
        ref={field}
        inputMode="decimal"
        autocomplete="off"
        maxLength={30}
        value={value}
        onInput={(event) => {
          onChange(event.currentTarget.value);
        }}
      />
    </>
  );
}
