import type { checkLog as english } from '../en/checkLog';
import { counted } from '../language';

/** What the check of the log answers. */
export const checkLog: typeof english = {
  notYourRole: 'Проверить журнал могут только руководитель и администратор.',
  noColumn: (column) => `На листе «Действия» нет столбца «${column}».`,
  clean: (rows) => `Проверено: ${rowsOf(rows)}. Всё так, как было записано.`,
  found: (rows, faulty) => `Проверено: ${rowsOf(rows)}; замечаний: ${String(faulty)}.`,
  cut: (rows) => `В конце не хватает: ${rowsOf(rows)}.`,
  rows: (from, to) => `строки ${from}–${to}`,
  row: (row) => `строка ${row}`,
  faults: {
    edited: 'изменена после записи',
    removedBefore: 'записанная перед ней строка удалена',
    reordered: 'теперь над ней стоит другая строка',
    doubled: 'копия строки выше',
    unreadable: 'хеш не читается',
    withoutHash: 'без хеша, записана не через Tabla',
  },
  more: (rows) => `и другие: ${String(rows)}`,
};

function rowsOf(rows: number): string {
  return counted('ru', rows, { one: 'строка', few: 'строки', many: 'строк', other: 'строки' });
}
