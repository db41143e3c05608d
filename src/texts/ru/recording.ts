import type { recording as english } from '../en/recording';
import { counted, grouped } from '../language';
import { menu } from './menu';
import { sheet } from './sheet';

/** What the add-on answers when an action is recorded, or is not. */
export const recording: typeof english = {
  nobody:
    'Google не сообщает, кто вы. Откройте таблицу под рабочим аккаунтом: до этого ничего не записывается.',
  stranger: (email) =>
    `Адреса ${email} нет на листе «Команда». Попросите руководителя добавить вас: до этого ничего не записывается.`,
  unreadUntil: (text) =>
    `Лист «Команда», ваша строка, «${sheet.headings.team.until}»: «${text}» — не дата; ничего не записывается. Попросите руководителя исправить ячейку.`,
  notYourRole: (role) =>
    `Записывают менеджеры и руководители, а ваша роль — «${role}». Ничего не записано.`,
  busy: 'Сейчас записывает кто-то другой. Ничего не записано; попробуйте ещё раз.',
  notSetUp: `В этой таблице ещё нет листов Tabla. Добавить их: Tabla\u00a0› ${menu.setUp}.`,
  brokenLog: (columns) =>
    `На листе «Действия» не хватает столбцов: ${columns}. Ничего не записано. Вернуть их: Tabla\u00a0› ${menu.setUp}.`,
  brokenChanges: (columns) =>
    `На листе «Изменения» не хватает столбцов: ${columns}. Ничего не записано. Вернуть их: Tabla\u00a0› ${menu.setUp}.`,
  noChanges: `Листа «Изменения» нет, и ничего не записано: изменение было бы негде отметить. Вернуть лист: Tabla\u00a0› ${menu.setUp}.`,
  notARequest: 'Запись дошла не полностью, ничего не записано. Откройте боковую панель заново.',
  notUnderstood: (field) => `Поле «${field}» заполнено неверно; ничего не записано.`,
  unknownField: (field) => `Поля «${field}» нет; ничего не записано.`,
  missing: (field) => `Не заполнено поле «${field}»; ничего не записано.`,
  tooLong: (field, limit) =>
    `Поле «${field}» длиннее ${counted('ru', limit, { one: 'знака', other: 'знаков' })}; ничего не записано.`,
  unknownStage: (stage, last) =>
    `Этапа «${stage}» нет. Выберите от 1 до ${String(last)}; ничего не записано.`,
  pastNextStep: 'Следующий шаг — в прошлом. Выберите сегодня или позже; ничего не записано.',
  notYourClient: (client, owner) =>
    `${client}: клиента ведёт ${owner}; ничего не записано. Передать его может руководитель.`,
  notYourName: 'Менеджер записывает только от своего имени; ничего не записано.',
  unknownManager: (name) => `${name}: этого имени нет на листе «Команда»; ничего не записано.`,
  farNextStep: (years) =>
    `Следующий шаг — больше чем через ${counted('ru', years, { one: 'год', few: 'года', other: 'лет' })}. Выберите день раньше; ничего не записано.`,
  notAnAmount: (field, limit) =>
    `В поле «${field}» нужно число не больше ${grouped('ru', limit)}; ничего не записано.`,
  notADate: (field) => `В поле «${field}» нужна дата вида 2026-11-20; ничего не записано.`,
  // A date in words ends in "г.", so no full stop may follow it.
  cooling: (client, deed, until, end) => `${client}: отказ ${deed}, пауза до ${until}; ${end}.`,
  gone: (client, deed, end) => `${client}: отказ навсегда, ${deed}; ${end}.`,
  closed: (client, deed, end) => `${client}: клиент закрыт навсегда, ${deed}; ${end}.`,
  headAlone: 'снова начать может только руководитель, указав причину',
  writeReason: 'чтобы всё же начать снова, напишите причину',
  deed: (day, manager) => `${day} (менеджер: ${manager})`,
  overridden: (reason) => `Решение руководителя: ${reason}`,
  overrideReason: 'Причина решения начать снова',
  notAClosingReason: (reasons) =>
    `Закрыть клиента навсегда можно, только если: ${reasons}. Остальное — отказ. Ничего не записано.`,
  skipped: (from, to) => `Пропущены этапы: с ${from} на ${to}`,
  wentBack: (from, to) => `Назад: с ${from} на ${to}`,
};
