import type { RecordManyRequest, RecordRequest } from '../../src/rpc';
import type { SidebarWords } from '../../src/rpc';
import { fill } from '../wording/fill';
import { fieldsOf, type Details } from './details';

/** What is recorded: a stage, or the end of a deal with its reason. */
export type Action =
  | { readonly kind: 'step'; readonly stage: number }
  | { readonly kind: 'refused' | 'closed'; readonly reason: string };

/** All that was typed for one entry, so that it can be sent, sent again, and put back into the form. */
export interface Draft {
  /** One, or the selected ones. */
  readonly clients: readonly string[];
  readonly isMany: boolean;
  readonly action: Action;
  readonly details: Details;
  /** The head's reason for trying a client who is to be left alone; '' for none. */
  readonly override: string;
}

/** One action for one client, as it is sent. */
export function requestOf(draft: Draft, id: string): RecordRequest {
  return { id, client: draft.clients[0] ?? '', ...bodyOf(draft) };
}

/** One action for the selected clients, as it is sent. */
export function manyRequestOf(draft: Draft, id: string): RecordManyRequest {
  return { id, clients: draft.clients, ...bodyOf(draft) };
}

function bodyOf({
  action,
  details,
  isMany,
  override,
}: Draft): Omit<RecordRequest, 'id' | 'client'> {
  return {
    ...(action.kind === 'step' ? { stage: action.stage } : { outcome: action.kind }),
    ...(action.kind !== 'step' && action.reason !== '' ? { reason: action.reason } : {}),
    ...fieldsOf(details, isMany),
    ...(override === '' ? {} : { override }),
  };
}

/** The action in words: "3. Meeting set", "Refused: too expensive". */
export function sayAction(action: Action, words: SidebarWords, stages: readonly string[]): string {
  if (action.kind === 'step') return `${action.stage}. ${stages[action.stage - 1] ?? ''}`;
  const end = action.kind === 'refused' ? words.refuse : words.close;
  return action.reason === '' ? end : `${end}: ${action.reason}`;
}

/** For whom: the client's name, or how many there are. */
export function sayClients({ clients, isMany }: Draft, words: SidebarWords): string {
  return isMany ? fill(words.clients, clients.length) : (clients[0] ?? '');
}
