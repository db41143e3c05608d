import { useState } from 'preact/hooks';
import type { Desk } from '../../src/rpc';
import { useCall, type Call } from '../calls/useCall';
import { knownName } from '../client/matchNames';
import { selectedClients } from '../services';

/** What adds clients to those that are chosen. */
export interface AddClients {
  readonly typed: string;
  readonly hint: string;
  readonly call: Call;
  readonly change: (name: string) => void;
  /** Adds the client whose name was typed, where the base has one. */
  readonly addTyped: (event: Event) => void;
  readonly addName: (name: string) => void;
  readonly takeRows: () => void;
}

/** Adds clients by name, or those of the rows that are selected in the sheet. */
export function useAddClients(
  names: readonly string[],
  desk: Desk,
  onAdd: (clients: readonly string[], isCut: boolean) => void,
): AddClients {
  const [typed, setTyped] = useState('');
  const [hint, setHint] = useState('');
  const { words } = desk;
  const call = useCall(desk, words.noAnswerRow);
  const change = (name: string): void => {
    setTyped(name);
    setHint('');
    call.clear();
  };
  const addName = (name: string): void => {
    onAdd([name], false);
    change('');
  };
  const addTyped = (event: Event): void => {
    event.preventDefault();
    const name = knownName(names, typed);
    if (name === undefined) setHint(words.views.head.handOver.unknown);
    else addName(name);
  };
  const takeRows = (): void => {
    setHint('');
    call.run(selectedClients, ({ clients, isCut }) => {
      if (clients.length === 0) setHint(words.noActiveRow);
      else onAdd(clients, isCut);
    });
  };
  return { typed, hint, call, change, addTyped, addName, takeRows };
}
