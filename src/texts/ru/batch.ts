import type { batch as english } from '../en/batch';
import { counted } from '../language';

/** What the add-on answers when something is done for several clients, or to their names. */
export const batch: typeof english = {
  newName: 'Новое название',
  tooMany: (most) =>
    `За один раз можно выбрать не больше ${counted('ru', most, { one: 'клиента', other: 'клиентов' })}; ничего не записано.`,
  leftOut: (client) => `${client}: запись с остальными не прошла. Запишите этого клиента ещё раз.`,
  headOnly: 'Передавать клиентов может только руководитель; ничего не изменено.',
  notSelling: (name) =>
    `${name}: на листе «Команда» сегодня нет такого менеджера или руководителя; ничего не изменено.`,
  unknownClient: (client) => `${client}: такого клиента нет.`,
  alreadyHis: (client, manager) => `${client}: клиента уже ведёт ${manager}.`,
  handedOver: (from, to) => `Клиент передан: ${from} → ${to}`,
  owner: 'Менеджер клиента',
  sameName: (from, to) =>
    `${from} и ${to} — одно и то же название: регистр букв и пробелы не в счёт. Ничего не изменено.`,
  circle: (from, to) =>
    `Такое переименование уже было: ${to} → ${from}. Чтобы вернуть прежнее название, отмените его; ничего не изменено.`,
  taken: (to) => `${to}: такой клиент уже есть. Двух клиентов можно объединить.`,
};
