import { useState } from 'preact/hooks';
import type { Desk } from '../../src/rpc';
import { useCall, type Call } from '../calls/useCall';
import { useKeptId } from '../calls/useKeptId';
import type { Renaming } from '../client/renaming';
import { undoAction } from '../services';
import { fill } from '../wording/fill';

/** What became of the client's name on an open card. */
export interface NameChange {
  /** In words; '' for nothing. */
  readonly said: string;
  /** Taking it back. */
  readonly call: Call;
  /** Takes the renaming back; undefined where there is none. */
  readonly undo: (() => void) | undefined;
  /** The client was renamed just now. */
  readonly made: (renaming: Renaming) => void;
}

/** Keeps the last renaming of an open card at hand; a second try to take it back goes under the same ID. */
export function useNameChange(desk: Desk, onTakenBack: (renaming: Renaming) => void): NameChange {
  const [renaming, setRenaming] = useState<Renaming>();
  const [said, setSaid] = useState('');
  const call = useCall(desk);
  const id = useKeptId();
  const words = desk.words.views.card.rename;
  const made = (now: Renaming): void => {
    call.clear();
    setRenaming(now);
    setSaid(fill(now.isMerged ? words.joined : words.renamed, now.to));
  };
  const takeBack = (now: Renaming): void => {
    const wish = { target: now.id, client: now.from };
    call.run(
      () => undoAction({ id: id.of(wish), ...wish }),
      () => {
        id.forget();
        setRenaming(undefined);
        setSaid(fill(now.isMerged ? words.parted : words.restored, now.from, now.to));
        onTakenBack(now);
      },
    );
  };
  const undo =
    renaming &&
    (() => {
      takeBack(renaming);
    });
  return { said, call, undo, made };
}
