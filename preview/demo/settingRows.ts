import type { CellValue } from '../emulator';
import { dateCell, daysOf, isDayOff, type Day } from './calendar';
import type { Span } from './history';
import { COOLING_DAYS, GENERAL_COOLING } from './refusals';
import type { DemoWords } from './words/words';

const HOLIDAYS_AHEAD = 60;

const COMMISSION_RATE = 0.03;
/** By what the rate is multiplied, and up to which share of the plan. */
const COMMISSION_BANDS = [
  [0.5, '50%'],
  [1, '100%'],
  [1.5, '130%'],
  [2, null],
] as const;

/** The rows of the Settings tab; the first says that everything is invented. */
export function settingRows({ start, today }: Span, words: DemoWords): CellValue[][] {
  const { names, notes, ownName, calendarDays, closingReasons } = words.settings;
  return [
    [names.language, ownName, `${words.invented} · ${notes.language}`],
    [names.currency, words.currency, notes.currency],
    ...words.stages.map((stage, index) => [`${names.stage} ${index + 1}`, stage, null]),
    ...words.stages.slice(1).map((_, index) => limitRow(index, words)),
    [names.coolingDays, GENERAL_COOLING, notes.coolingDays],
    [names.activeDays, 90, notes.activeDays],
    [names.countDays, calendarDays, notes.countDays],
    ...daysOff(start, today + HOLIDAYS_AHEAD).map((day) => [
      names.holiday,
      dateCell(day),
      notes.holiday,
    ]),
    [names.longestPlannedWait, 60, notes.longestPlannedWait],
    [names.refusalLimit, 0.8, notes.refusalLimit],
    [names.commissionRate, COMMISSION_RATE, `${notes.commissionRate}. ${notes.commissionBand}`],
    ...COMMISSION_BANDS.map(([factor, upTo]) => [names.commissionBand, factor, upTo]),
    ...words.settings.refusalReasons.map((reason, index) => reasonRow(reason, index, words)),
    ...closingReasons.map((reason) => [names.closingReason, reason, null]),
  ];
}

/** Limits are blank: they are learned from the log. */
function limitRow(index: number, { settings: { names, notes } }: DemoWords): CellValue[] {
  return [`${names.limit} ${index + 1}`, null, index === 0 ? notes.limit : null];
}

function reasonRow(reason: string, index: number, { settings }: DemoWords): CellValue[] {
  const term = COOLING_DAYS[index];
  const note = term === Infinity ? settings.forGood : (term ?? null);
  return [settings.names.refusalReason, reason, note];
}

function daysOff(from: Day, to: Day): Day[] {
  return daysOf(from, to).filter(isDayOff);
}
