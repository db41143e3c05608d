import type { checkLog as english } from '../en/checkLog';
import { counted } from '../language';

/** What the check of the log answers. */
export const checkLog: typeof english = {
  notYourRole: 'Само ръководителят и администраторът проверяват дневника.',
  noColumn: (column) => `В лист „Действия“ няма колона „${column}“.`,
  clean: (rows) => `Проверени: ${rowsOf(rows)}. Всичко е така, както е записано.`,
  found: (rows, faulty) => `Проверени: ${rowsOf(rows)}; забележки: ${String(faulty)}.`,
  cut: (rows) => `В края липсват: ${rowsOf(rows)}.`,
  rows: (from, to) => `редове ${from}–${to}`,
  row: (row) => `ред ${row}`,
  faults: {
    edited: 'променен след записването',
    removedBefore: 'записаният преди него ред е изтрит',
    reordered: 'сега над него стои друг записан ред',
    doubled: 'копие на ред по-горе',
    unreadable: 'хешът не се чете',
    withoutHash: 'без хеш, не е записан през Tabla',
  },
  more: (rows) => `и други: ${String(rows)}`,
};

function rowsOf(rows: number): string {
  return counted('bg', rows, { one: 'ред', other: 'реда' });
}
