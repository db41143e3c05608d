import type { Day } from '../domain/calendar/calendarDay';
import type { Deals } from '../domain/board/deals';
import type { FunnelStage } from '../domain/stages/funnel';
import { stuckLight } from '../domain/light';
import { stuckStage } from '../domain/stages/stuck';
import { weekName, type IsoWeek } from '../domain/calendar/isoWeek';
import { grouped, longDate } from '../texts/language';
import type { Texts } from '../texts/en';
import type { Settings } from '../domain/settings';
import { FUNNEL_FORMATS, SPEED_FORMATS, STUCK_FORMATS } from './formats';
import { funnelTable } from './funnelTable';
import { messageRow } from './cell';
import { blankRow, section, textRow, type Page, type PageChart, type PageRow } from './page';
import { speedTable, type SpeedFigures } from './speedTable';
import { stuckTable } from './stuckTable';

/** Deals of the stuck list that the page shows; the rest is a formula away. */
const STUCK_SHOWN = 15;
const WIDTH = FUNNEL_FORMATS.length;
/** Rows kept free for the chart. */
const CHART_ROWS = 12;
/** Rows above the board; the same every week, so that the chart keeps its place. */
const HEAD_ROWS = 5;

/** All that the page of a week tells. */
export interface WeekFigures extends SpeedFigures {
  readonly funnel: readonly FunnelStage[];
  readonly week: IsoWeek;
  /** The last day that counts: Sunday, or today while the week runs. */
  readonly asOf: Day;
  readonly deals: Deals;
  readonly rowsRead: number;
  readonly leftOut: number;
  /** What the Settings tab says and nobody understands. */
  readonly settingFaults: readonly string[];
  /** When the page was made, in words. */
  readonly made: string;
}

/** One page for the founder: headline, board, speed, the worst of what is stuck, and what it stands on. */
export function weeklyPage(figures: WeekFigures, settings: Settings, words: Texts): Page {
  const { report } = words;
  const names = settings.stages;
  const shown = figures.stuck.slice(0, STUCK_SHOWN);
  const hidden = figures.stuck.length - shown.length;
  const board = funnelTable(figures.funnel, names, words);
  const rows: PageRow[] = [
    ...headline(figures, settings, words),
    blankRow(WIDTH),
    ...section(report.board, board, FUNNEL_FORMATS, WIDTH),
    ...Array.from({ length: CHART_ROWS }, () => blankRow(WIDTH)),
    ...section(report.speed, speedTable(figures, names, words), SPEED_FORMATS, WIDTH),
    blankRow(WIDTH),
    ...section(report.stuckTitle, stuckTable(shown, names, words), STUCK_FORMATS, WIDTH),
    ...(hidden > 0 ? [textRow('small', report.more(hidden), WIDTH)] : []),
    blankRow(WIDTH),
    ...footer(figures, settings, words),
  ];
  return { width: WIDTH, rows, chart: chartOf(names.length, words) };
}

function chartOf(stages: number, { report }: Texts): PageChart {
  const row = HEAD_ROWS + 2;
  return {
    title: report.chart,
    row,
    rows: stages,
    names: 2,
    figures: 3,
    anchorRow: row + stages + 1,
    anchorColumn: 1,
  };
}

function headline(figures: WeekFigures, settings: Settings, words: Texts): PageRow[] {
  const { week, asOf, stuck, funnel } = figures;
  const { report } = words;
  const day = (value: Day): string => longDate(settings.language, value);
  const title = report.title(weekName(week), day(week.monday), day(week.sunday));
  const unfinished = asOf < week.sunday ? report.unfinished(day(asOf)) : '';
  const inWork = funnel.reduce((sum, stage) => sum + stage.inWork, 0);
  const light = stuckLight(stuck.length, inWork);
  const stuckLine = [words.lights[light], stuckInWords(figures, settings, words)];
  return [
    textRow('title', title, WIDTH),
    textRow('text', weekInWords(figures, settings, words), WIDTH),
    { kind: 'light', light, cells: [...stuckLine, ...messageRow('', WIDTH - stuckLine.length)] },
    textRow('text', unfinished, WIDTH),
  ];
}

function weekInWords(figures: WeekFigures, settings: Settings, { report }: Texts): string {
  const { week, asOf, deals } = figures;
  const isOfWeek = (day: Day | undefined): boolean =>
    day !== undefined && day >= week.monday && day <= asOf;
  const finished = deals.filter((deal) => isOfWeek(deal.finished));
  const won = finished.filter((deal) => deal.won !== undefined);
  const income = won.reduce((sum, { amount }) => sum + (amount ?? 0), 0);
  const money = [grouped(settings.language, income), settings.currency].join(' ').trim();
  const opened = deals.filter((deal) => !deal.repeat && isOfWeek(deal.opened)).length;
  const inWork = deals.filter(({ isOpen }) => isOpen).length;
  const parts = [
    report.inWork(inWork),
    report.wins(won.length, money),
    report.newDeals(opened),
    report.lost(finished.length - won.length),
  ];
  return `${parts.join(' · ')}.`;
}

function stuckInWords({ stuck }: WeekFigures, settings: Settings, { report }: Texts): string {
  const worst = stuckStage(stuck);
  if (!worst) return report.nothingStuck;
  return report.stuck(stuck.length, settings.stages[worst.stage - 1] ?? '');
}

function footer(figures: WeekFigures, settings: Settings, { report }: Texts): PageRow[] {
  const { asOf, rowsRead, leftOut, settingFaults, made } = figures;
  const ignored = settingFaults.length;
  const lines = [
    report.leftOut(leftOut),
    ...(ignored > 0 ? [report.settingsIgnored(ignored), ...settingFaults] : []),
    report.stamp(longDate(settings.language, asOf), report.rowsRead(rowsRead), made),
  ];
  return lines.map((line) => textRow('small', line, WIDTH));
}
