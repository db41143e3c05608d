import { useState } from 'preact/hooks';
import type { Desk, HandedOver } from '../../src/rpc';
import { useCall, type Call } from '../calls/useCall';
import { useKeptId } from '../calls/useKeptId';
import { handOver } from '../services';
import { NOBODY, withClients, withoutClients, type Chosen } from './chosenClients';

/** What stands in the form. */
interface Form {
  readonly chosen: Chosen;
  /** To whom; '' for nobody yet. */
  readonly to: string;
  /** What is missing, in words; '' for nothing. */
  readonly hint: string;
  readonly isAsking: boolean;
  readonly result: HandedOver | undefined;
}

/** A hand-over from the choice of the clients to its result. */
export interface HandOverForm extends Form {
  readonly call: Call;
  readonly add: (clients: readonly string[], isCut: boolean) => void;
  readonly remove: (client: string) => void;
  readonly choose: (to: string) => void;
  /** Asks, where nothing is missing. */
  readonly ask: () => void;
  readonly cancel: () => void;
  readonly send: () => void;
}

const EMPTY: Form = { chosen: NOBODY, to: '', hint: '', isAsking: false, result: undefined };

/** Hands the chosen clients over after one question; a second try goes under the same ID. */
export function useHandOver(desk: Desk): HandOverForm {
  const words = desk.words.views.head.handOver;
  const [form, setForm] = useState(EMPTY);
  const call = useCall(desk);
  const id = useKeptId();
  const { chosen, to } = form;
  const change = (next: (now: Form) => Partial<Form>): void => {
    call.clear();
    // What was asked, or said of an earlier choice, is over.
    setForm((now) => ({ ...EMPTY, chosen: now.chosen, to: now.to, ...next(now) }));
  };
  const send = (): void => {
    const wish = { clients: chosen.clients, to };
    call.run(
      () => handOver({ id: id.of(wish), ...wish }),
      (result) => {
        id.forget();
        // Who was left out stays chosen: most often another manager is chosen for them.
        change((now) => ({ chosen: withoutClients(now.chosen, result.clients), result }));
      },
    );
  };
  const add: HandOverForm['add'] = (clients, isCut) => {
    change((now) => ({ chosen: withClients(now.chosen, clients, isCut) }));
  };
  const remove = (client: string): void => {
    change((now) => ({ chosen: withoutClients(now.chosen, [client]) }));
  };
  const choose = (name: string): void => {
    change(() => ({ to: name }));
  };
  const ask = (): void => {
    const hint = chosen.clients.length === 0 ? words.noClients : to === '' ? words.noTo : '';
    change(() => ({ hint, isAsking: hint === '' }));
  };
  const cancel = (): void => {
    change(() => ({}));
  };
  return { ...form, call, add, remove, choose, ask, cancel, send };
}
