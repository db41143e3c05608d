import type { Desk, Selection } from '../../src/rpc';

/** What of the selected rows is for a person: several are for recording, so a founder, who only reads, gets none of them. */
export function selectionFor({ role }: Pick<Desk, 'role'>, selection: Selection): Selection {
  const isForRecording = selection.clients.length > 1;
  return role === 'founder' && isForRecording
    ? { ...selection, clients: [], isCut: false }
    : selection;
}
