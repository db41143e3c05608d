import type { Selection } from '../../src/rpc';
import { NO_DETAILS, type Details } from '../entries/details';
import type { Action, Draft } from '../entries/draft';

/** What the form asks before it records. */
export type Question =
  | { readonly kind: 'refusal' | 'closing' }
  /** What the sale is worth, at the last stage. */
  | { readonly kind: 'amount'; readonly action: Action }
  /** Whether to record for all the selected clients. */
  | { readonly kind: 'many'; readonly action: Action };

/** What stands in the form. */
export interface Form {
  readonly client: string;
  /** Whether somebody typed or chose the client: the selection of the sheet then leaves him alone. */
  readonly isChosen: boolean;
  /** The selected clients where there are several; else []. */
  readonly many: readonly string[];
  readonly isCut: boolean;
  readonly details: Details;
  /** The label that came with the client from a list of deals: it goes with him. */
  readonly takenDeal: string;
  readonly question: Question | undefined;
  /** What is wrong, in words; '' for nothing. */
  readonly hint: string;
}

/** What happens to the form. */
export type FormEvent =
  /** Typed by hand, or taken from a list; a list of deals tells the label too. */
  | { readonly type: 'named'; readonly client: string; readonly deal?: string }
  /** The sheet told its selection. *Asked for*: by the button, so it counts whatever was typed. */
  | { readonly type: 'selected'; readonly selection: Selection; readonly isAsked: boolean }
  | { readonly type: 'onlyOne' }
  | { readonly type: 'detailed'; readonly part: Partial<Details> }
  | { readonly type: 'asked'; readonly question: Question }
  | { readonly type: 'hinted'; readonly hint: string }
  | { readonly type: 'cancelled' }
  | { readonly type: 'sent' }
  | { readonly type: 'restored'; readonly draft: Draft };

const EMPTY: Form = {
  client: '',
  isChosen: false,
  many: [],
  isCut: false,
  details: NO_DETAILS,
  takenDeal: '',
  question: undefined,
  hint: '',
};

/** The form as the sidebar opens with it: the selected client, or the selected clients. */
export function openForm(selection: Selection): Form {
  return withSelection(EMPTY, selection);
}

/** The form after something happened to it. */
export function nextForm(form: Form, event: FormEvent): Form {
  switch (event.type) {
    case 'named':
      return named(form, event.client, event.deal);
    case 'selected':
      return event.isAsked || isFree(form) ? withSelection(form, event.selection) : form;
    case 'onlyOne':
      return { ...named(form, ''), isChosen: false };
    case 'detailed':
      return { ...form, details: { ...form.details, ...event.part }, hint: '' };
    case 'asked':
      return { ...form, question: event.question, hint: '' };
    case 'hinted':
      return { ...form, hint: event.hint };
    case 'cancelled':
      return { ...form, question: undefined, hint: '' };
    case 'sent':
      return EMPTY;
    case 'restored':
      return restored(event.draft);
  }
}

function named(form: Form, client: string, deal = ''): Form {
  const isChosen = client.trim() !== '';
  const details = { ...form.details, deal: dealOf(form, deal) };
  const named = { client, isChosen, details, takenDeal: deal, many: [], isCut: false };
  return { ...form, ...named, question: undefined, hint: '' };
}

/** The label beside another client: the one that comes with him, else the one that was typed. */
function dealOf({ details, takenDeal }: Form, deal: string): string {
  if (deal !== '') return deal;
  return details.deal === takenDeal ? '' : details.deal;
}

/** Whether the selection may still go into the form by itself. */
export function isFree({ isChosen, question, details }: Form): boolean {
  return !isChosen && question === undefined && Object.values(details).every((text) => text === '');
}

/** Nothing selected leaves the form as it is. */
function withSelection(form: Form, { clients, isCut }: Selection): Form {
  const [client = ''] = clients;
  if (client === '') return form;
  if (clients.length === 1) return { ...named(form, client), isChosen: false };
  return { ...named(form, ''), many: clients, isCut };
}

function restored({ clients, isMany, details }: Draft): Form {
  return isMany
    ? { ...EMPTY, many: clients, details }
    : { ...EMPTY, client: clients[0] ?? '', isChosen: true, details };
}
