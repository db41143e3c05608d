import type { RecordRequest } from '../../src/rpc';
import { isIsoDate } from '../fields/nextSteps';
import { readAmount, type AmountFault } from './amount';

/** The optional fields as they stand in the form; '' is not given. */
export interface Details {
  readonly contact: string;
  /** As it was typed. */
  readonly amount: string;
  /** ISO date. */
  readonly nextStep: string;
  readonly note: string;
  readonly deal: string;
  readonly manager: string;
}

/** Nothing given. */
export const NO_DETAILS: Details = {
  contact: '',
  amount: '',
  nextStep: '',
  note: '',
  deal: '',
  manager: '',
};

/** Why the fields cannot be sent, as the name of the sentence that says so. */
export type DetailFault = AmountFault | 'badNextStep' | 'pastNextStep';

/** What is wrong with the fields; undefined: nothing. `today` is an ISO date; an amount belongs to one client alone. */
export function faultOf(
  { amount, nextStep }: Details,
  today: string,
  isMany: boolean,
): DetailFault | undefined {
  const read = isMany ? undefined : readAmount(amount);
  if (typeof read === 'string') return read;
  if (nextStep === '') return undefined;
  if (!isIsoDate(nextStep)) return 'badNextStep';
  return nextStep < today ? 'pastNextStep' : undefined;
}

/** The part of a request that the optional fields make: only what is given. */
type Fields = Pick<RecordRequest, 'contact' | 'amount' | 'nextStep' | 'note' | 'deal' | 'manager'>;

/** The given fields as they are sent; the amount and the deal belong to one client alone. */
export function fieldsOf(details: Details, isMany: boolean): Fields {
  const amount = readAmount(details.amount);
  return {
    ...given('contact', details.contact),
    ...given('nextStep', details.nextStep),
    ...given('note', details.note),
    ...given('manager', details.manager),
    ...(isMany ? {} : given('deal', details.deal)),
    ...(typeof amount === 'number' && !isMany ? { amount } : {}),
  };
}

function given(key: keyof Details, typed: string): Fields {
  const text = typed.trim();
  return text === '' ? {} : { [key]: text };
}

/** How many fields are given: the folded part tells it. */
export function countOf(details: Details): number {
  return Object.values(details).filter((text: string) => text.trim() !== '').length;
}
