import type { batch as english } from '../en/batch';
import { counted } from '../language';

/** What the add-on answers when something is done for several clients, or to their names. */
export const batch: typeof english = {
  newName: 'Ново име',
  tooMany: (most) =>
    `Изберете най-много ${counted('bg', most, { one: 'клиент', other: 'клиенти' })} наведнъж; нищо не е записано.`,
  leftOut: (client) => `${client}: записът с останалите не мина. Запишете този клиент отново.`,
  headOnly: 'Само ръководителят прехвърля клиенти; нищо не е променено.',
  notSelling: (name) =>
    `${name}: днес в лист „Екип“ няма такъв търговец или ръководител; нищо не е променено.`,
  unknownClient: (client) => `${client}: няма такъв клиент.`,
  alreadyHis: (client, manager) => `${client}: клиентът вече е на ${manager}.`,
  handedOver: (from, to) => `Клиентът е прехвърлен: ${from} → ${to}`,
  owner: 'Търговец на клиента',
  sameName: (from, to) =>
    `${from} и ${to} са едно и също име: главните букви и интервалите не се броят. Нищо не е променено.`,
  circle: (from, to) =>
    `Вече има такова преименуване: ${to} → ${from}. За да върнете старото име, отменете го; нищо не е променено.`,
  taken: (to) => `${to}: вече има такъв клиент. Можете да обедините двамата.`,
};
