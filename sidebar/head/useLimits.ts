import { useState } from 'preact/hooks';
import type { Desk } from '../../src/rpc';
import { useCall, type Call } from '../calls/useCall';
import { focusOnSubmitter } from '../keys/focusOnSubmitter';
import { changeLimits } from '../services';
import { limitTexts, readLimits } from './limitTexts';

/** The limits as they are typed, and what saves them. */
export interface LimitsForm {
  readonly typed: readonly string[];
  /** What is wrong with them; '' for nothing. */
  readonly hint: string;
  readonly done: string;
  readonly call: Call;
  readonly change: (index: number, text: string) => void;
  readonly submit: (event: Event) => void;
}

/** Checks the limits before they are sent, and sends them only where one of them has changed. */
export function useLimits(desk: Desk): LimitsForm {
  const words = desk.words.views.head.limits;
  const [stand, setStand] = useState(desk.limits);
  const [typed, setTyped] = useState(limitTexts(stand));
  const [hint, setHint] = useState('');
  const [done, setDone] = useState('');
  const call = useCall(desk);
  const change = (index: number, text: string): void => {
    setTyped((now) => now.map((old, at) => (at === index ? text : old)));
    setHint('');
    setDone('');
    call.clear();
  };
  const send = (limits: readonly (number | null)[]): void => {
    call.run(
      () => changeLimits({ limits }),
      (answer) => {
        setStand(answer.limits);
        setTyped(limitTexts(answer.limits));
        setDone(words.saved);
      },
    );
  };
  const submit = (event: Event): void => {
    event.preventDefault();
    const limits = readLimits(typed);
    const isNew = limits?.some((limit, index) => limit !== stand[index]) ?? false;
    setHint(limits ? '' : words.wrong);
    setDone(limits && !isNew ? words.unchanged : '');
    if (!limits || !isNew) return;
    focusOnSubmitter(event);
    send(limits);
  };
  return { typed, hint, done, call, change, submit };
}
