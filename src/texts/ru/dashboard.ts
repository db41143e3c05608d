import type { Texts } from '../en';

/** The words of the Dashboard. */
export const dashboard: Texts['dashboard'] = {
  title: 'Панель',
  asOf: 'На дату',
  manager: 'Менеджер',
  everybody: 'Пусто: все',
  problems: 'Строк с замечаниями',
  board: 'Доска: где стоят сделки',
  speed: 'Скорость: как быстро идут сделки',
  stuck: 'Застряли: сначала худшие',
  asOfNote: 'Последний день, который учитывается. При открытии таблицы здесь становится сегодня.',
  managerNote: 'Выберите менеджера, чтобы видеть только его сделки.',
};
