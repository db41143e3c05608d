import { quotedText } from '../../sheets/tabReference';
import type { Texts } from '../../texts/en';
import { block, columnFormats, EMPTY_BAND, formulaRow, type Band, type FormulaBlock } from './band';
import { judged, titleFormula } from './cell';
import type { Figures } from './figures';
import { BURN_ROWS, type BandRows } from './grid';
import { BURN_VALUE_FORMATS } from '../formats';

/** Where each half of the measures stands: its labels and its values. */
const HALVES = [
  { label: 1, value: 2 },
  { label: 3, value: 6 },
];
const BURN_COLUMNS = 6;
/** The refusal rate is the second measure. */
const REFUSAL_RATE = 1;
/** The chart stands between the burn and the problems. */
export const CHART_COLUMN = 7;
const PROBLEMS_AT = 12;
const PROBLEMS_COLUMNS = 8;

/** State and burn of the base: fourteen measures in two halves. */
export function burnBand(at: BandRows, refusalLimit: number, figures: Figures, words: Texts): Band {
  const places = Object.values(words.tables.burnMeasures).map((text, index) => ({
    text,
    ...placeOf(at, index),
  }));
  const cells = block(at.first, 1, BURN_ROWS, BURN_COLUMNS);
  return {
    ...EMPTY_BAND,
    texts: places.map(({ row, label, text }) => ({ row, column: label, text })),
    formulas: [
      formulaRow(at.title, [[1, burnTitle(figures, words)]]),
      ...values(at, figures, words),
    ],
    looks: [
      { ...block(at.title, 1, 1, BURN_COLUMNS), look: 'section' },
      { ...cells, look: 'figure' },
    ],
    formats: BURN_VALUE_FORMATS.map((format, index) => {
      const { row, value } = placeOf(at, index);
      return { ...block(row, value, 1, 1), format };
    }),
    highlights: [
      { ...block(at.first + REFUSAL_RATE, 2, 1, 1), when: { above: refusalLimit }, look: 'red' },
      { ...cells, when: { textIs: words.dashboard.tooFew }, look: 'quiet' },
    ],
    merges: [block(at.first, 3, BURN_ROWS, 3)],
  };
}

/** Seven measures in each half. */
function placeOf(at: BandRows, index: number): { row: number; label: number; value: number } {
  const half = HALVES[Math.floor(index / BURN_ROWS)] ?? { label: 1, value: 2 };
  return { row: at.first + (index % BURN_ROWS), ...half };
}

function burnTitle(figures: Figures, words: Texts): string {
  const { dashboard } = words;
  const state = {
    functionName: 'SALES_BURN',
    anchor: figures.cell('burn', 1, 1),
    beside: figures.cell('burn', 2, 1),
  };
  return titleFormula(dashboard.burn, state, quotedText(dashboard.noActions), words);
}

function values(at: BandRows, figures: Figures, words: Texts): FormulaBlock[] {
  return HALVES.map(({ value }, half) => ({
    row: at.first,
    column: value,
    formulas: Array.from({ length: BURN_ROWS }, (_, index) => [
      judged(figures.cell('burn', 2, half * BURN_ROWS + index + 2), words),
    ]),
  }));
}

/** The first rows of the log that are not understood, or that there are none. */
export function problemsBand(at: BandRows, figures: Figures, words: Texts): Band {
  const { dashboard } = words;
  const isEmpty = `${figures.cell('problems', 2, 1)}=""`;
  const message = `IF(${isEmpty};${quotedText(dashboard.noActions)};${figures.cell('problems', 1, 2)})`;
  const state = {
    functionName: 'SALES_PROBLEMS',
    anchor: figures.cell('problems', 1, 1),
    beside: figures.cell('problems', 2, 2),
  };
  return {
    ...EMPTY_BAND,
    formulas: [
      {
        row: at.title,
        column: PROBLEMS_AT,
        formulas: [[titleFormula(dashboard.problems, state, message, words)]],
      },
      {
        row: at.first,
        column: PROBLEMS_AT,
        formulas: Array.from({ length: BURN_ROWS }, (_, index) => problemRow(figures, index + 2)),
      },
    ],
    looks: [
      { ...block(at.title, PROBLEMS_AT, 1, PROBLEMS_COLUMNS), look: 'section' },
      { ...block(at.first, PROBLEMS_AT, BURN_ROWS, PROBLEMS_COLUMNS), look: 'figure' },
    ],
    formats: columnFormats(block(at.first, PROBLEMS_AT, BURN_ROWS, 1), ['0']),
    highlights: [],
    merges: [
      block(at.title, PROBLEMS_AT, 1, PROBLEMS_COLUMNS),
      block(at.first, PROBLEMS_AT + 1, BURN_ROWS, PROBLEMS_COLUMNS - 1),
    ],
  };
}

function problemRow(figures: Figures, row: number): string[] {
  const cell = (column: number): string => figures.cell('problems', column, row);
  const isBlank = `${cell(2)}=""`;
  return [`=IF(${isBlank};"";${cell(1)})`, `=IF(${isBlank};"";${cell(2)}&": "&${cell(4)})`];
}
