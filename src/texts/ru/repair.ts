import type { Texts } from '../en';
import { counted } from '../language';

/** What the add-on answers when the derived columns are written anew. */
export const repair: Texts['repair'] = {
  notYourRole: 'Пересчитать лист «Клиенты» могут только руководитель и администратор.',
  busy: 'Сейчас кто-то записывает. Ничего не изменено; попробуйте ещё раз.',
  unsettled:
    'Пока лист «Клиенты» пересчитывался, его строки переставляли. Попробуйте ещё раз, когда лист никто не сортирует.',
  done: (clients) => `Лист «Клиенты» пересчитан по журналу: ${clientsOf(clients)}.`,
};

function clientsOf(clients: number): string {
  return counted('ru', clients, {
    one: 'клиент',
    few: 'клиента',
    many: 'клиентов',
    other: 'клиента',
  });
}
