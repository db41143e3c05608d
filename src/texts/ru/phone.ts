import type { Texts } from '../en';
import { menu } from './menu';

/** What the add-on answers on the Entry tab, and what it says of its triggers. */
export const phone: Texts['phone'] = {
  recordedBy: 'телефон',
  recorded: (when, what) => `Записано ${when}: ${what}`,
  refused: (when, sentence) => `Не записано ${when}: ${sentence}`,
  changed: (recorded) =>
    `${recorded}. Строку тем временем изменили: поставьте галочку ещё раз, чтобы записать новое.`,
  notAtOnce:
    'Строки с листа «Ввод» записываются, когда кто-нибудь открывает боковую панель; сразу — только с разрешением, с которым Tabla работает сама.',
  scheduledOn:
    'Теперь недельный отчёт готовится каждый понедельник утром, даже если таблицу никто не открывает.',
  scheduledOff:
    'Ваше расписание выключено. Недельный отчёт готовится по запросу или по расписанию коллеги.',
  isScheduled: 'Ваше расписание включено: отчёт готовится каждый понедельник утром.',
  isNotScheduled: 'Ваше расписание выключено.',
  lastByItself: (week) => `Последний отчёт по расписанию: неделя ${week}.`,
  neverByItself: 'По расписанию отчёт ещё не готовился.',
  notAllowed: `Google не дал Tabla разрешения работать самой, ничего не изменено. Чтобы его дать, выберите Tabla\u00a0› ${menu.setUp}.`,
  scheduleRole:
    'Включать недельный отчёт по понедельникам могут только руководитель, основатель и администратор.',
};
