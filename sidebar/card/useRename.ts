import { useState } from 'preact/hooks';
import type { Desk } from '../../src/rpc';
import { useCall, type Call } from '../calls/useCall';
import { useKeptId } from '../calls/useKeptId';
import type { Renaming } from '../client/renaming';
import { renameClient } from '../services';

/** A new name for a client, on its way from the field to the log. */
export interface Rename {
  readonly typed: string;
  /** The name as it is sent. */
  readonly to: string;
  /** What is wrong with it; '' for nothing. */
  readonly hint: string;
  /** Whether the person has to agree that two clients become one. */
  readonly isAsking: boolean;
  readonly call: Call;
  readonly change: (typed: string) => void;
  readonly submit: (event: Event) => void;
  readonly join: () => void;
  readonly cancel: () => void;
}

/** Renames a client; where the name is taken, asks before it joins the two. */
export function useRename(
  client: string,
  desk: Desk,
  onRenamed: (renaming: Renaming) => void,
): Rename {
  const [typed, setTyped] = useState('');
  const [hint, setHint] = useState('');
  const [isAsking, setAsking] = useState(false);
  const { call, send } = useRenameCall(client, desk, onRenamed, setAsking);
  const to = typed.trim();
  const change = (name: string): void => {
    setTyped(name);
    setHint('');
    setAsking(false);
    call.clear();
  };
  const submit = (event: Event): void => {
    event.preventDefault();
    const isNew = to !== '' && to !== client;
    setHint(isNew ? '' : desk.words.views.card.rename.same);
    if (isNew) send(to, isAsking);
  };
  const join = (): void => {
    send(to, true);
  };
  const cancel = (): void => {
    change(typed);
  };
  return { typed, to, hint, isAsking, call, change, submit, join, cancel };
}

/** Sends a new name; a second try of the same wish goes under the same ID. */
function useRenameCall(
  client: string,
  desk: Desk,
  onRenamed: (renaming: Renaming) => void,
  setAsking: (isAsking: boolean) => void,
): { call: Call; send: (to: string, merge: boolean) => void } {
  const call = useCall(desk);
  const id = useKeptId();
  const send = (to: string, merge: boolean): void => {
    const wish = { from: client, to, ...(merge ? { merge } : {}) };
    call.run(
      () => renameClient({ id: id.of(wish), ...wish }),
      ({ id: made, client: name, isMerged }) => {
        id.forget();
        onRenamed({ id: made, from: client, to: name, isMerged });
      },
      ({ offer }) => {
        // Once asked, the question stays until it is answered: a try without an answer is then tried again as agreed.
        if (offer === 'merge') setAsking(true);
      },
    );
  };
  return { call, send };
}
