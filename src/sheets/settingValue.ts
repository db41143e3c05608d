import type { Day } from '../domain/calendar/calendarDay';
import { nameKey } from '../domain/log/name';
import type { Language, RefusalReason, Settings } from '../domain/settings';
import type { Zone } from '../domain/calendar/timeZone';
import { dayOfCell, isBlank, textOf } from './cell';
import type { SettingName, SettingsLexicon, SettingsWords } from './settingsWords';

/** One row of the Settings tab. */
export interface SettingRow {
  readonly row: number;
  readonly key: string;
  readonly value: unknown;
  readonly note: string;
}

/** What a setting must be. */
export type SettingExpectation =
  | 'language'
  | 'text'
  | 'days'
  | 'share'
  | 'date'
  | 'calendar or working'
  | 'days or for good'
  | 'at least two stages in a row'
  | 'factor'
  | 'end of a band'
  | 'one open band';

/** A row of the Settings tab that was not understood. */
export interface SettingFault {
  readonly row: number;
  readonly value: unknown;
  readonly expected: SettingExpectation;
}

/** Reads the values of settings by name, in any language; keeps the rows that are no sense. */
export class SettingReader {
  readonly faults: SettingFault[] = [];

  constructor(
    private readonly rows: readonly SettingRow[],
    private readonly languages: readonly SettingsWords[],
    private readonly zone: Zone,
  ) {}

  language(lexicon: SettingsLexicon): Language | undefined {
    return this.one('language', 'language', (value) => {
      const key = nameKey(textOf(value));
      const languages = Object.keys(lexicon) as Language[];
      return languages.find((code) => key === code || key === nameKey(lexicon[code].ownName));
    });
  }

  /** The stage names in order; the defaults where the tab has none, or too few, or leaves one out. */
  stages(defaults: readonly string[]): readonly string[] {
    const rows = this.rows.filter(({ key }) => this.numberOf('stage', key) !== undefined);
    const names: string[] = [];
    for (const row of rows) {
      const name = textOf(row.value);
      if (name === '') this.blame(row, 'text');
      else names[(this.numberOf('stage', row.key) ?? 1) - 1] ??= name;
    }
    const complete = names.length >= 2 && !Array.from(names).includes(undefined as never);
    const last = rows[rows.length - 1];
    if (last && !complete) this.blame(last, 'at least two stages in a row');
    return complete ? names : defaults;
  }

  /** The days of `Limit k`; undefined where there is no such row or its value is blank. */
  numbered(name: SettingName, number: number): number | undefined {
    return this.first((key) => this.numberOf(name, key) === number, 'days', asDays);
  }

  wholeNumber(name: SettingName): number | undefined {
    return this.one(name, 'days', asDays);
  }

  share(name: SettingName): number | undefined {
    return this.one(name, 'share', (value) =>
      typeof value === 'number' && value >= 0 && value <= 1 ? value : undefined,
    );
  }

  countDays(): Settings['countDays'] | undefined {
    return this.one('countDays', 'calendar or working', (value) => {
      const key = nameKey(textOf(value));
      if (this.languages.some((words) => nameKey(words.workingDays) === key)) return 'working';
      return this.languages.some((words) => nameKey(words.calendarDays) === key)
        ? 'calendar'
        : undefined;
    });
  }

  texts(name: SettingName): readonly string[] {
    return this.named(name)
      .map(({ value }) => textOf(value))
      .filter((text) => text !== '');
  }

  holidays(): readonly Day[] {
    const days = new Set<Day>();
    for (const row of this.named('holiday')) {
      if (isBlank(row.value)) continue;
      const day = dayOfCell(row.value, this.zone);
      if (day === undefined) this.blame(row, 'date');
      else days.add(day);
    }
    return [...days].sort((a, b) => a - b);
  }

  refusalReasons(): readonly RefusalReason[] {
    return this.named('refusalReason')
      .filter(({ value }) => textOf(value) !== '')
      .map((row) => this.refusalReason(row));
  }

  private refusalReason(row: SettingRow): RefusalReason {
    const text = textOf(row.value);
    const note = nameKey(row.note);
    if (note === '') return { text, forGood: false };
    if (this.languages.some((words) => nameKey(words.forGood) === note)) {
      return { text, forGood: true };
    }
    const coolingDays = asDays(Number(note));
    if (coolingDays !== undefined) return { text, coolingDays, forGood: false };
    this.blame(row, 'days or for good');
    return { text, forGood: false };
  }

  /** The rows of a setting that may stand in any number of rows, from the top. */
  named(name: SettingName): readonly SettingRow[] {
    return this.rows.filter(({ key }) => this.isNamed(name, key));
  }

  private one<T>(
    name: SettingName,
    expected: SettingExpectation,
    read: (value: unknown) => T | undefined,
  ): T | undefined {
    return this.first((key) => this.isNamed(name, key), expected, read);
  }

  private first<T>(
    matches: (key: string) => boolean,
    expected: SettingExpectation,
    read: (value: unknown) => T | undefined,
  ): T | undefined {
    const row = this.rows.find(({ key, value }) => matches(key) && !isBlank(value));
    if (!row) return undefined;
    const value = read(row.value);
    if (value === undefined) this.blame(row, expected);
    return value;
  }

  private isNamed(name: SettingName, key: string): boolean {
    return this.languages.some(({ names }) => nameKey(names[name]) === key);
  }

  private numberOf(name: SettingName, key: string): number | undefined {
    for (const { names } of this.languages) {
      const word = nameKey(names[name]);
      if (!key.startsWith(`${word} `)) continue;
      const number = Number(key.slice(word.length + 1));
      if (Number.isInteger(number) && number >= 1 && number <= 50) return number;
    }
    return undefined;
  }

  /** Keeps a row that is no sense. */
  blame(row: SettingRow, expected: SettingExpectation): void {
    this.faults.push({ row: row.row, value: row.value, expected });
  }
}

function asDays(value: unknown): number | undefined {
  const days = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof days === 'number' && Number.isInteger(days) && days >= 0 ? days : undefined;
}
