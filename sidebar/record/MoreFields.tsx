import type { RefObject } from 'preact';
import type { Desk } from '../../src/rpc';
import { countOf, type Details } from '../entries/details';
import { ChoiceField } from '../fields/ChoiceField';
import { DayField } from '../fields/DayField';
import { QuickPicks } from '../fields/QuickPicks';
import { TextField } from '../fields/TextField';
import { KEYS } from '../keys/keys';

interface MoreFieldsProps {
  readonly desk: Desk;
  readonly details: Details;
  /** The amount and the deal belong to one client alone. */
  readonly isMany: boolean;
  readonly place: RefObject<HTMLDetailsElement | null>;
  readonly onChange: (part: Partial<Details>) => void;
}

/** The optional fields, folded away; they go with the next action. */
export function MoreFields({ desk, details, isMany, place, onChange }: MoreFieldsProps) {
  const { words } = desk;
  const count = countOf(details);
  const fields: FieldsProps = {
    desk,
    details,
    set: (key) => (text) => {
      onChange({ [key]: text });
    },
  };
  return (
    <details class="more" ref={place}>
      <summary title={`${words.moreHint} (${KEYS.more.toUpperCase()})`}>
        {words.more}
        {count > 0 ? ` (${String(count)})` : ''}
      </summary>
      <ContactFields {...fields} />
      <DayField
        id="next-step"
        label={words.nextStep}
        today={desk.today}
        picks={words.nextSteps}
        value={details.nextStep}
        onChange={fields.set('nextStep')}
      />
      {!isMany && <DealFields {...fields} />}
      {desk.managers.length > 0 && (
        <ChoiceField
          id="manager"
          label={words.manager}
          none={words.myself}
          choices={desk.managers}
          value={details.manager}
          onChange={fields.set('manager')}
        />
      )}
    </details>
  );
}

interface FieldsProps {
  readonly desk: Desk;
  readonly details: Details;
  readonly set: (key: keyof Details) => (text: string) => void;
}

function ContactFields({ desk: { words }, details: { contact, note }, set }: FieldsProps) {
  const picks = words.contacts.map((text) => ({ label: text, value: text }));
  return (
    <>
      <QuickPicks
        field="contact"
        label={words.contact}
        value={contact}
        picks={picks}
        onPick={set('contact')}
      />
      <TextField id="contact" most={100} value={contact} onChange={set('contact')} />
      <TextField
        id="note"
        label={words.note}
        kind="lines"
        most={2000}
        value={note}
        onChange={set('note')}
      />
    </>
  );
}

function DealFields({ desk: { words, currency }, details: { amount, deal }, set }: FieldsProps) {
  return (
    <>
      <TextField
        id="amount"
        label={currency === '' ? words.amount : `${words.amount} (${currency})`}
        most={30}
        value={amount}
        onChange={set('amount')}
      />
      <TextField
        id="deal"
        label={words.deal}
        hint={words.dealHint}
        most={100}
        value={deal}
        onChange={set('deal')}
      />
    </>
  );
}
