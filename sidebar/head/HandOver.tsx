import type { Desk } from '../../src/rpc';
import { CallState } from '../calls/CallState';
import { Question } from '../calls/Question';
import { ChoiceField } from '../fields/ChoiceField';
import { useFocusBack } from '../keys/useFocusBack';
import { counted } from '../wording/counted';
import { Chips } from './Chips';
import { ChooseClients } from './ChooseClients';
import { Fold } from './Fold';
import { LeftOutList } from './LeftOutList';
import { useHandOver, type HandOverForm } from './useHandOver';

interface HandOverProps {
  readonly desk: Desk;
  /** The names of all clients; undefined while they are loading. */
  readonly names: readonly string[] | undefined;
}

/** Hands clients over to another manager: which, to whom, one question, and what came of it. */
export function HandOver({ desk, names = [] }: HandOverProps) {
  const { views } = desk.words;
  const words = views.head.handOver;
  const form = useHandOver(desk);
  const { chosen, to, hint, isAsking, call, result } = form;
  const button = useFocusBack(isAsking);
  const done = result ? counted(desk.language, result.clients.length, words.done, result.to) : '';
  return (
    <Fold title={words.title}>
      <Choices desk={desk} names={names} form={form} />
      {!isAsking && (
        <button ref={button} class="primary" type="button" onClick={form.ask}>
          {words.save}
        </button>
      )}
      {isAsking && (
        <Question
          ask={counted(desk.language, chosen.clients.length, words.ask, to)}
          yes={words.yes}
          no={views.cancel}
          isBusy={call.isRunning}
          onYes={form.send}
          onNo={form.cancel}
        />
      )}
      <CallState call={call} words={desk.words} hint={hint} done={done} />
      {result && <LeftOutList title={words.leftOut} leftOut={result.leftOut} />}
    </Fold>
  );
}

interface ChoicesProps {
  readonly desk: Desk;
  readonly names: readonly string[];
  readonly form: HandOverForm;
}

/** Which clients, and to whom; while they are on their way nothing can be changed. */
function Choices({ desk, names, form }: ChoicesProps) {
  const { handOver: words, choose } = desk.words.views.head;
  return (
    <fieldset class="bare" disabled={form.call.isRunning}>
      <ChooseClients desk={desk} names={names} onAdd={form.add} />
      <Chips desk={desk} chosen={form.chosen} onRemove={form.remove} />
      <ChoiceField
        id="hand-over-to"
        label={words.to}
        none={choose}
        choices={desk.managers}
        value={form.to}
        onChange={form.choose}
      />
    </fieldset>
  );
}
