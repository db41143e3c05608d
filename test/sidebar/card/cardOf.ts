import type { CardAction, ClientCard } from '../../../src/rpc';

/** The card of a client with whom nothing was done, with what a test wants of it. */
export function cardOf(part: Partial<ClientCard> = {}): ClientCard {
  return {
    ok: true,
    client: 'Acme',
    owner: 'Boris',
    status: 'in work',
    coolingUntil: '',
    refusedBy: '',
    wins: 0,
    sold: 0,
    open: [],
    actions: [],
    actionsTotal: 0,
    mayRename: true,
    ...part,
  };
}

/** A step at stage 3, with what a test wants of it. */
export function actionOf(part: Partial<CardAction> = {}): CardAction {
  return {
    id: 'a1',
    when: '2026-11-19 10:30',
    manager: 'Boris',
    stage: 3,
    deal: '',
    outcome: 'step',
    amount: null,
    reason: '',
    contact: '',
    nextStep: '',
    note: '',
    recordedBy: 'boris@example.com',
    isVoided: false,
    mayUndo: false,
    ...part,
  };
}
