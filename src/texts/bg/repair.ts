import type { Texts } from '../en';
import { counted } from '../language';

/** What the add-on answers when the derived columns are written anew. */
export const repair: Texts['repair'] = {
  notYourRole: 'Само ръководителят и администраторът преизчисляват лист „Клиенти“.',
  busy: 'В момента някой записва. Нищо не е променено; опитайте отново.',
  unsettled:
    'Докато лист „Клиенти“ се преизчисляваше, редовете му бяха размествани. Опитайте отново, когато никой не го подрежда.',
  done: (clients) =>
    `Лист „Клиенти“ е преизчислен по дневника: ${counted('bg', clients, { one: 'клиент', other: 'клиенти' })}.`,
};
