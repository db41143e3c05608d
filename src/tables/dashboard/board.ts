import { quotedText } from '../../sheets/tabReference';
import type { Texts } from '../../texts/en';
import {
  block,
  columnFormats,
  EMPTY_BAND,
  formulaRow,
  line,
  type Band,
  type Highlight,
} from './band';
import { judged, shown, titleFormula } from './cell';
import type { Figures, FigureTable } from './figures';
import type { BandRows } from './grid';
import { COUNT, RATE } from '../formats';

/** Columns of the board: where the figure stands, and how it is shown. */
const COLUMNS: readonly (readonly [FigureTable, number, string | undefined])[] = [
  ['funnel', 2, undefined],
  ['funnel', 3, COUNT],
  ['funnel', 4, COUNT],
  ['funnel', 5, COUNT],
  ['funnel', 6, COUNT],
  ['funnel', 7, COUNT],
  ['funnel', 9, RATE],
  ['speed', 5, COUNT],
  ['speed', 7, COUNT],
  ['speed', 10, COUNT],
];
const TO_NEXT = 7;
const STUCK = 10;

/** The board and the speed of each stage, in one table; the finish has no speed. */
export function boardBand(at: BandRows, stages: number, figures: Figures, words: Texts): Band {
  const cells = block(at.first, 1, stages, COLUMNS.length);
  const { dashboard } = words;
  const state = {
    functionName: 'SALES_FUNNEL',
    anchor: figures.cell('funnel', 1, 1),
    beside: figures.cell('funnel', 2, 1),
  };
  return {
    ...EMPTY_BAND,
    texts: line(at.headings, 1, dashboard.boardHeadings),
    formulas: [
      formulaRow(at.title, [
        [1, titleFormula(dashboard.board, state, quotedText(dashboard.noActions), words)],
      ]),
      { row: at.first, column: 1, formulas: stageRows(stages, figures, words) },
    ],
    looks: [
      { ...block(at.title, 1, 1, COLUMNS.length), look: 'section' },
      { ...block(at.headings, 1, 1, COLUMNS.length), look: 'heading' },
      { ...cells, look: 'figure' },
    ],
    formats: [
      ...columnFormats(
        cells,
        COLUMNS.map(([, , format]) => format),
      ),
      // Apart from the names that begin in the next column.
      { ...block(at.first, STUCK, stages, 1), format: COUNT, side: 'center' },
    ],
    highlights: boardHighlights(at, stages, words),
  };
}

function boardHighlights(at: BandRows, stages: number, { dashboard }: Texts): Highlight[] {
  return [
    {
      ...block(at.first, TO_NEXT, stages, 2),
      when: { textIs: dashboard.tooFew },
      look: 'quiet',
    },
    {
      ...block(at.first, TO_NEXT, stages, 2),
      when: { textIs: dashboard.notReached },
      look: 'quiet',
    },
    { ...block(at.first, STUCK, stages, 1), when: { above: 0 }, look: 'warning' },
  ];
}

function stageRows(stages: number, figures: Figures, words: Texts): string[][] {
  return Array.from({ length: stages }, (_, index) =>
    COLUMNS.map(([table, column], place) => {
      const reference = figures.cell(table, column, index + 2);
      if (place > 0) return judged(reference, words);
      return `=IF(${reference}="";"";${quotedText(`${String(index + 1)} `)}&${reference})`;
    }),
  );
}

/** The column of SALES_STUCK that may be blank. */
const AMOUNT = 10;
/** Columns of the stuck list; names take several. */
const LIST_AT = 11;
const LIST: readonly (readonly [number, string | undefined] | undefined)[] = [
  [1, undefined],
  undefined,
  undefined,
  [3, undefined],
  undefined,
  [4, COUNT],
  [6, COUNT],
  [8, COUNT],
  [AMOUNT, COUNT],
];

const CLIENT_COLUMNS = 3;
const MANAGER_COLUMNS = 2;

/** The stuck deals, the worst first. */
export function stuckBand(at: BandRows, figures: Figures, words: Texts): Band {
  const { dashboard } = words;
  const headings = [...dashboard.stuckHeadings];
  const cells = block(at.first, LIST_AT, at.rows, LIST.length);
  return {
    ...EMPTY_BAND,
    texts: line(
      at.headings,
      LIST_AT,
      LIST.map((place) => (place ? (headings.shift() ?? '') : '')),
    ),
    formulas: [
      formulaRow(at.title, [[LIST_AT, stuckTitle(figures, words)]]),
      { row: at.first, column: LIST_AT, formulas: stuckRows(at, figures) },
    ],
    looks: [
      { ...block(at.title, LIST_AT, 1, LIST.length), look: 'section' },
      { ...block(at.headings, LIST_AT, 1, LIST.length), look: 'heading' },
      { ...cells, look: 'figure' },
    ],
    formats: columnFormats(
      cells,
      LIST.map((place) => place?.[1]),
    ),
    merges: [
      block(at.title, LIST_AT, 1, LIST.length),
      block(at.headings, LIST_AT, at.rows + 1, CLIENT_COLUMNS),
      block(at.headings, LIST_AT + CLIENT_COLUMNS, at.rows + 1, MANAGER_COLUMNS),
    ],
  };
}

/** Without a stage in its first row the list says something instead: nothing is stuck, or there are no actions. */
function stuckTitle(figures: Figures, words: Texts): string {
  const { dashboard } = words;
  const isEmpty = `${figures.cell('stuck', 2, 1)}=""`;
  const message = `IF(${isEmpty};${quotedText(dashboard.noActions)};${figures.cell('stuck', 1, 2)})`;
  const state = {
    functionName: 'SALES_STUCK',
    anchor: figures.cell('stuck', 1, 1),
    beside: figures.cell('stuck', 4, 2),
  };
  return titleFormula(dashboard.stuck, state, message, words);
}

/** Nothing is written into the rest of a wide cell. */
function stuckRows(at: BandRows, figures: Figures): string[][] {
  return Array.from({ length: at.rows }, (_, index) => {
    const row = index + 2;
    const stage = figures.cell('stuck', 4, row);
    return LIST.map((place) => {
      if (!place) return '';
      const cell = figures.cell('stuck', place[0], row);
      return place[0] === AMOUNT ? shown(cell) : `=IF(${stage}="";"";${cell})`;
    });
  });
}
