import type { Desk } from '../../src/rpc';
import { CallState } from '../calls/CallState';
import { Question } from '../calls/Question';
import { isKnown } from '../client/matchNames';
import { NameField } from '../client/NameField';
import type { Renaming } from '../client/renaming';
import { useFocusBack } from '../keys/useFocusBack';
import { fill } from '../wording/fill';
import { useRename } from './useRename';

interface RenameClientProps {
  readonly desk: Desk;
  readonly client: string;
  readonly names: readonly string[] | undefined;
  readonly onRenamed: (renaming: Renaming) => void;
}

/** Gives a client another name, or joins him to another client when the person agrees to it. */
export function RenameClient({ desk, client, names = [], onRenamed }: RenameClientProps) {
  const { views } = desk.words;
  const words = views.card.rename;
  const rename = useRename(client, desk, onRenamed);
  const { typed, to, hint, isAsking, call, change } = rename;
  const button = useFocusBack(isAsking);
  return (
    <details class="view-fold">
      <summary>{words.title}</summary>
      <p class="quiet">{words.explains}</p>
      <form onSubmit={rename.submit}>
        <NameField
          label={words.newName}
          listLabel={views.names}
          value={typed}
          // A name that is written out needs no list, and the list would lie over the button.
          names={isKnown(names, typed) ? [] : names}
          onChange={change}
        />
        {!isAsking && (
          // While it is sent, another press sends nothing: see useCall.
          <button ref={button} class="view-button" type="submit" aria-disabled={call.isRunning}>
            {words.save}
          </button>
        )}
      </form>
      <CallState call={call} words={desk.words} hint={hint} />
      {isAsking && (
        <Question
          ask={fill(words.ask, client, to)}
          yes={words.join}
          no={views.cancel}
          isBusy={call.isRunning}
          onYes={rename.join}
          onNo={rename.cancel}
        />
      )}
    </details>
  );
}
