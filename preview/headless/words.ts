import type { CellValue } from '../emulator/cells/cellValue';

/**
 * The words of the tabs that the command itself looks for, in English, Russian and Bulgarian. The
 * add-on has its own; a test holds these to them.
 */
export const WORDS = {
  When: ['When', 'Когда', 'Кога'],
  Manager: ['Manager', 'Менеджер', 'Търговец'],
  Client: ['Client', 'Клиент', 'Клиент'],
  Stage: ['Stage', 'Этап', 'Етап'],
  Setting: ['Setting', 'Настройка', 'Настройка'],
  Value: ['Value', 'Значение', 'Стойност'],
  'E-mail': ['E-mail', 'Эл. почта', 'Имейл'],
  Role: ['Role', 'Роль', 'Роля'],
  Month: ['Month', 'Месяц', 'Месец'],
  Plan: ['Plan', 'План', 'План'],
  Article: ['Article', 'Статья', 'Перо'],
  Task: ['Task', 'Задача', 'Задача'],
  Owner: ['Owner', 'Исполнитель', 'Отговорник'],
  Language: ['Language', 'Язык', 'Език'],
  admin: ['admin', 'администратор', 'администратор'],
  head: ['head', 'руководитель', 'ръководител'],
} as const;

export type Word = keyof typeof WORDS;

/** Whether a cell says a word in any of the languages; case, and spaces at the ends, do not matter. */
export function says(cell: CellValue | undefined, word: Word): boolean {
  if (typeof cell !== 'string') return false;
  const text = cell.trim().toLowerCase();
  return WORDS[word].some((each) => each.toLowerCase() === text);
}

/** Where a column stands in a heading row, counted from 0, or -1. */
export function findColumn(headings: readonly CellValue[], heading: Word): number {
  return headings.findIndex((cell) => says(cell, heading));
}
