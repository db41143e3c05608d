import { plain, rowsOf } from '../workbooks';
import { currentNames, derivedFaults } from './derived';
import { logFaults } from './logFaults';
import { ownerFaults } from './owners';
import { phoneFaults } from './phones';
import type { Played } from './schedule';
import { OWN_CELLS } from './workbook';

/** What a workbook after a schedule holds against the promise that nothing is lost; one line each. */
export function violations(played: Played): string[] {
  const { emulator, sent, hasPhone, unrepaired } = played;
  return [
    ...logFaults(rowsOf(emulator, 'Actions'), sent),
    ...baseFaults(played),
    ...ownerFaults(played),
    ...(hasPhone ? phoneFaults(emulator) : []),
    ...unrepaired,
    ...derivedFaults(emulator),
  ];
}

/** Each name stands in the base once, and beside people’s own cells their client, unless somebody deleted him. */
function baseFaults({ emulator, hands }: Played): string[] {
  const currentOf = currentNames(emulator);
  const base = rowsOf(emulator, 'Clients');
  const names = base.map((row) => plain(row['Client'])).filter((name) => name !== '');
  const twice = names.filter((name, at) => names.indexOf(name) !== at);
  const deleted = new Set([...hands.deleted].map(currentOf));
  const faults = twice.map((name) => `twice in the base: ${name}`);
  for (const [client, , potential] of OWN_CELLS) {
    const key = currentOf(client);
    if (deleted.has(key)) continue;
    const row = base.find((cells) => cells['Potential'] === potential);
    if (currentOf(plain(row?.['Client'])) !== key) faults.push(`own cells changed: ${client}`);
  }
  return faults;
}
