import * as v from 'valibot';
import type { ChangeLimitsRequest, LimitsChanged, Refusal } from '../../rpc';
import type { Cell, Cells } from '../../sheets/cell';
import { findColumns, type ColumnPlaces } from '../../sheets/headings';
import { limitRows, type LimitRow } from '../../sheets/limitRows';
import { rowOf } from '../../sheets/row';
import type { SettingsColumn } from '../../sheets/settingsWords';
import { stageText } from '../../sheets/stage';
import { settingsHeadings, settingsLexicon } from '../../texts/lexicon';
import { refuse } from '../access/refusal';
import { parseRequest } from '../access/requestFault';
import { underLock, type TeamDesk } from '../access/teamDesk';
import { openJournal, type Change, type Journal } from '../journal';
import type { Ports, Workbook } from '../ports';
import { writeBeside } from './writeBeside';

/** The longest limit, in days: ten years. */
const MOST_DAYS = 3650;

const SCHEMA: v.GenericSchema<unknown, ChangeLimitsRequest> = v.strictObject({
  limits: v.pipe(v.array(v.nullable(v.number())), v.maxLength(50)),
});

/** A limit that is to be another. */
interface NewLimit {
  readonly stage: number;
  /** '': learned from the log. */
  readonly days: number | '';
}

/** The Settings tab as it stands. */
interface SettingsTab {
  readonly cells: Cells;
  readonly places: ColumnPlaces<SettingsColumn>;
  readonly rows: readonly LimitRow[];
}

/**
 * Writes the limits of the stages into the Settings tab, for the head alone: those that change, and nothing else of the
 * tab. Each change goes into the Changes tab first, so that none is ever made unseen.
 */
export function changeLimits(ports: Ports, sent: unknown): LimitsChanged | Refusal {
  return underLock(ports, (desk) => {
    const { words, person, settings } = desk;
    if (person.role !== 'head') return refuse(words.steering.headOnlyLimits);
    const parsed = parseRequest(SCHEMA, sent, ({ settings }) => ({ limits: settings.names.limit }));
    if ('fault' in parsed) return refuse(parsed.fault(words));
    if (!ports.book.has('settings')) return refuse(words.recording.notSetUp);
    const { limits } = parsed.request;
    if (limits.length !== settings.stages.length - 1) {
      return refuse(words.steering.limitCount(settings.stages.length - 1));
    }
    const changed = changedLimits(limits, desk);
    const odd = changed.find(({ days }) => days !== '' && !isLimit(days));
    if (odd) return refuse(words.steering.limitRange(stageText(odd.stage, settings.stages)));
    if (changed.length === 0) return { ok: true, limits };
    const journal = openJournal(ports.book, words);
    if ('refusal' in journal) return refuse(journal.refusal);
    writeLimits(ports.book, changed, desk, journal);
    return { ok: true, limits };
  });
}

function changedLimits(limits: readonly (number | null)[], { settings }: TeamDesk): NewLimit[] {
  return limits
    .map((days, index): NewLimit => ({ stage: index + 1, days: days ?? '' }))
    .filter(({ stage, days }) => days !== (settings.limits[stage - 1] ?? ''));
}

function isLimit(days: number): boolean {
  return Number.isInteger(days) && days >= 1 && days <= MOST_DAYS;
}

function writeLimits(
  book: Workbook,
  changed: readonly NewLimit[],
  desk: TeamDesk,
  journal: Journal,
): void {
  const tab = settingsTab(book);
  journal.note(limitChanges(changed, tab, desk), { email: desk.person.email, now: desk.now });
  const column = (tab.places.value ?? 0) + 1;
  const stretches = stretchesOf(changed.flatMap((limit) => cellsOf(limit, tab)));
  const blocks = stretches.map(({ row, values }) => {
    return { row, column, cells: values.map((value) => [value]) };
  });
  if (blocks.length > 0) writeBeside(book, { tab: 'settings', ...tab }, blocks);
  const missing = changed.filter(({ stage }) => rowsOf(stage, tab).length === 0);
  const added = missing.map(({ stage, days }) => {
    const setting = `${desk.words.settings.names.limit} ${String(stage)}`;
    return rowOf<SettingsColumn>({ setting, value: days }, tab.places);
  });
  // One by one: each goes below the last in one step, which nobody's hands can come between.
  for (const row of added) book.append('settings', row);
  book.flush();
}

function settingsTab(book: Workbook): SettingsTab {
  const cells = book.read('settings');
  const places = findColumns(cells[0] ?? [], settingsHeadings);
  return { cells, places, rows: limitRows(cells, places, Object.values(settingsLexicon)) };
}

function rowsOf(stage: number, { rows }: SettingsTab): readonly LimitRow[] {
  return rows.filter((row) => row.stage === stage);
}

/** The row that holds: of several, the first that says something. */
function rowInForce(stage: number, tab: SettingsTab): LimitRow | undefined {
  const rows = rowsOf(stage, tab);
  return rows.find(({ value }) => value !== '') ?? rows[0];
}

/** The cells to write: the one that holds; where the limit is to be learned, every one that says something. */
function cellsOf({ stage, days }: NewLimit, tab: SettingsTab): { row: number; value: Cell }[] {
  const holding = rowInForce(stage, tab);
  if (days !== '') return holding ? [{ row: holding.row, value: days }] : [];
  const saying = rowsOf(stage, tab).filter(({ value }) => value !== '');
  return saying.map(({ row }) => ({ row, value: '' }));
}

/** Cells below each other, to be written in one call. */
interface Stretch {
  readonly row: number;
  readonly values: readonly Cell[];
}

/** The cells as stretches without gaps: limits usually stand below each other. */
function stretchesOf(cells: readonly { row: number; value: Cell }[]): Stretch[] {
  const stretches: { row: number; values: Cell[] }[] = [];
  for (const { row, value } of [...cells].sort((a, b) => a.row - b.row)) {
    const last = stretches[stretches.length - 1];
    if (last && last.row + last.values.length === row) last.values.push(value);
    else stretches.push({ row, values: [value] });
  }
  return stretches;
}

function limitChanges(
  changed: readonly NewLimit[],
  tab: SettingsTab,
  { words, settings }: TeamDesk,
): Change[] {
  return changed.map(({ stage, days }) => ({
    what: words.settings.names.limit,
    subject: stageText(stage, settings.stages),
    before: rowInForce(stage, tab)?.value ?? '',
    after: days,
  }));
}
