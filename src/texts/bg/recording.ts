import type { recording as english } from '../en/recording';
import { counted, grouped } from '../language';
import { menu } from './menu';
import { sheet } from './sheet';

/** What the add-on answers when an action is recorded, or is not. */
export const recording: typeof english = {
  nobody:
    'Google не съобщава кой сте. Отворете таблицата със служебния си акаунт; дотогава нищо не се записва.',
  stranger: (email) =>
    `Адресът ${email} го няма в лист „Екип“. Помолете ръководителя да Ви добави; дотогава нищо не се записва.`,
  unreadUntil: (text) =>
    `Лист „Екип“, Вашият ред, „${sheet.headings.team.until}“: „${text}“ не е дата; нищо не се записва. Помолете ръководителя да поправи клетката.`,
  notYourRole: (role) =>
    `Записват търговците и ръководителите, а Вашата роля е „${role}“. Нищо не е записано.`,
  busy: 'В момента записва друг човек. Нищо не е записано; опитайте отново.',
  notSetUp: `В тази таблица още няма листове на Tabla. За да ги добавите: Tabla\u00a0› ${menu.setUp}.`,
  brokenLog: (columns) =>
    `В лист „Действия“ липсват колони: ${columns}. Нищо не е записано. За да ги върнете: Tabla\u00a0› ${menu.setUp}.`,
  brokenChanges: (columns) =>
    `В лист „Промени“ липсват колони: ${columns}. Нищо не е записано. За да ги върнете: Tabla\u00a0› ${menu.setUp}.`,
  noChanges: `Лист „Промени“ липсва и нищо не е записано: промяната няма къде да се отбележи. За да го върнете: Tabla\u00a0› ${menu.setUp}.`,
  notARequest: 'Записът не пристигна цял; нищо не е записано. Отворете страничния панел отново.',
  notUnderstood: (field) => `Полето „${field}“ е попълнено грешно; нищо не е записано.`,
  unknownField: (field) => `Няма поле „${field}“; нищо не е записано.`,
  missing: (field) => `Полето „${field}“ не е попълнено; нищо не е записано.`,
  tooLong: (field, limit) =>
    `Полето „${field}“ е над ${counted('bg', limit, { one: 'знак', other: 'знака' })}; нищо не е записано.`,
  unknownStage: (stage, last) =>
    `Няма етап „${stage}“. Изберете от 1 до ${String(last)}; нищо не е записано.`,
  pastNextStep: 'Следващата стъпка е в миналото. Изберете днес или по-късно; нищо не е записано.',
  notYourClient: (client, owner) =>
    `${client}: клиентът е на ${owner}; нищо не е записано. Ръководителят може да го прехвърли.`,
  notYourName: 'Търговецът записва само от свое име; нищо не е записано.',
  unknownManager: (name) => `${name}: това име го няма в лист „Екип“; нищо не е записано.`,
  farNextStep: (years) =>
    `Следващата стъпка е след повече от ${counted('bg', years, { one: 'година', other: 'години' })}. Изберете по-ранен ден; нищо не е записано.`,
  notAnAmount: (field, limit) =>
    `В полето „${field}“ трябва число, не по-голямо от ${grouped('bg', limit)}; нищо не е записано.`,
  notADate: (field) => `В полето „${field}“ трябва дата като 2026-11-20; нищо не е записано.`,
  // A date in words ends in "г.", so no full stop may follow it.
  cooling: (client, deed, until, end) => `${client}: отказ на ${deed}, пауза до ${until}; ${end}.`,
  gone: (client, deed, end) => `${client}: отказ завинаги, ${deed}; ${end}.`,
  closed: (client, deed, end) => `${client}: клиентът е закрит завинаги, ${deed}; ${end}.`,
  headAlone: 'да започне отново може само ръководителят, като посочи причина',
  writeReason: 'за да започнете все пак отново, напишете причината',
  deed: (day, manager) => `${day} (търговец: ${manager})`,
  overridden: (reason) => `Решение на ръководителя: ${reason}`,
  overrideReason: 'Причина да започне отново',
  notAClosingReason: (reasons) =>
    `Клиент се закрива завинаги само ако: ${reasons}. Всичко друго е отказ. Нищо не е записано.`,
  skipped: (from, to) => `Прескочени етапи: от ${from} на ${to}`,
  wentBack: (from, to) => `Назад: от ${from} на ${to}`,
};
