import type { Desk } from '../../src/rpc';
import { readAmount } from '../entries/amount';
import { faultOf } from '../entries/details';
import type { Action, Draft } from '../entries/draft';
import type { Form, Question } from './form';

/** What comes of an action that somebody chose: it is sent, or something is asked or missing first. */
export type Decision =
  | { readonly kind: 'send'; readonly draft: Draft }
  | { readonly kind: 'ask'; readonly question: Question }
  | { readonly kind: 'noClient' | 'faulty' | 'inUse'; readonly hint: string };

/**
 * Decides on an action: a client must be named and the optional fields must be readable; several clients are confirmed
 * once; the last stage asks for the amount. What was asked already (`form.question`) is not asked again.
 */
export function decide(form: Form, action: Action, desk: Desk): Decision {
  const { words, stages, today } = desk;
  const isMany = form.many.length > 0;
  if (hasNoClient(form)) return { kind: 'noClient', hint: words.nameClient };
  const fault = faultOf(form.details, today, isMany);
  if (fault) return { kind: 'faulty', hint: words[fault] };
  const asked = form.question?.kind;
  if (isMany && asked !== 'many') return { kind: 'ask', question: { kind: 'many', action } };
  const isWin = action.kind === 'step' && action.stage === stages.length;
  const hasAmount = readAmount(form.details.amount) !== undefined;
  if (isWin && !isMany && !hasAmount && asked !== 'amount')
    return { kind: 'ask', question: { kind: 'amount', action } };
  const clients = isMany ? form.many : [form.client.trim().replace(/\s+/g, ' ')];
  return { kind: 'send', draft: { clients, isMany, action, details: form.details, override: '' } };
}

/** Asks for the reason of a refusal or a closing; a client must be named first. */
export function decideQuestion(form: Form, kind: 'refusal' | 'closing', { words }: Desk): Decision {
  return hasNoClient(form)
    ? { kind: 'noClient', hint: words.nameClient }
    : { kind: 'ask', question: { kind } };
}

function hasNoClient({ client, many }: Form): boolean {
  return many.length === 0 && client.trim() === '';
}
