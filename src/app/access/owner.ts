import type { Client } from '../../domain/board/client';
import { nameKey } from '../../domain/log/name';
import type { Texts } from '../../texts/en';

/**
 * Who owns a client: whom the Clients tab names, else the manager of his latest action. A row without a manager makes
 * nobody his owner.
 *
 * @param tabOwner what the Clients tab says; '' where it names nobody.
 * @param client what the log tells of him; undefined: nothing.
 * @returns '' where nobody owns him.
 */
export function ownerOf(
  tabOwner: string,
  client: Client | undefined,
  { nobody }: Pick<Texts, 'nobody'>,
): string {
  if (tabOwner !== '') return tabOwner;
  const latest = client?.manager;
  return !latest || latest.key === nameKey(nobody) ? '' : latest.shown;
}
