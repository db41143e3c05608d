import type { Place, PlacedBlock } from './grid';

/** What a block of cells is; the edge gives each kind its look. */
export type DashboardLook =
  'title' | 'label' | 'input' | 'section' | 'group' | 'heading' | 'figure';

/** Words in a cell. */
export interface PlacedText extends Place {
  readonly text: string;
}

/** Formulas in a block of cells, row by row; a blank text leaves a cell blank. */
export interface FormulaBlock extends Place {
  readonly formulas: readonly (readonly string[])[];
}

/** The number format of a block; undefined is the automatic one. */
export interface FormatBlock extends PlacedBlock {
  readonly format: string | undefined;
  /** Where the figures stand, if not where such figures usually do. */
  readonly side?: 'center';
}

/** How a highlighted cell looks. */
export type HighlightLook =
  'quiet' | 'warning' | 'chosen' | 'total' | 'green' | 'amber' | 'red' | 'grey';

/** Cells that change their look with what stands in them; of several that hold, the first decides. */
export interface Highlight extends PlacedBlock {
  readonly when:
    | { readonly textIs: string }
    | { readonly textBegins: string }
    | { readonly above: number }
    | { readonly formula: string };
  readonly look: HighlightLook;
}

/** A part of the Dashboard: what stands in it and how it looks. */
export interface Band {
  readonly texts: readonly PlacedText[];
  readonly formulas: readonly FormulaBlock[];
  readonly looks: readonly (PlacedBlock & { readonly look: DashboardLook })[];
  readonly formats: readonly FormatBlock[];
  readonly highlights: readonly Highlight[];
  /** Texts that need more than a column: each row of a block becomes one cell. */
  readonly merges: readonly PlacedBlock[];
}

/** A part in which nothing stands yet. */
export const EMPTY_BAND: Band = {
  texts: [],
  formulas: [],
  looks: [],
  formats: [],
  highlights: [],
  merges: [],
};

/** A block of cells. */
export function block(row: number, column: number, rows: number, columns: number): PlacedBlock {
  return { row, column, rows, columns };
}

/** Texts side by side; blank ones are left out. */
export function line(row: number, column: number, texts: readonly string[]): PlacedText[] {
  return texts.flatMap((text, index) =>
    text === '' ? [] : [{ row, column: column + index, text }],
  );
}

/** Formulas of one row, the cells between them blank. */
export function formulaRow(
  row: number,
  placed: readonly (readonly [column: number, formula: string])[],
): FormulaBlock {
  const columns = placed.map(([column]) => column);
  const first = Math.min(...columns);
  const cells = new Array<string>(Math.max(...columns) - first + 1).fill('');
  for (const [column, formula] of placed) cells[column - first] = formula;
  return { row, column: first, formulas: [cells] };
}

/** The number formats of columns side by side, over some rows. */
export function columnFormats(
  at: PlacedBlock,
  formats: readonly (string | undefined)[],
): FormatBlock[] {
  return formats.map((format, index) => ({
    ...block(at.row, at.column + index, at.rows, 1),
    format,
  }));
}

/** All parts as one. */
export function joined(bands: readonly Band[]): Band {
  return {
    texts: bands.flatMap(({ texts }) => texts),
    formulas: titlesJoined(bands.flatMap(({ formulas }) => formulas)),
    looks: bands.flatMap(({ looks }) => looks),
    formats: bands.flatMap(({ formats }) => formats),
    highlights: bands.flatMap(({ highlights }) => highlights),
    merges: bands.flatMap(({ merges }) => merges),
  };
}

/** Formulas that stand alone in one row, titles as a rule, are set together. */
function titlesJoined(formulas: readonly FormulaBlock[]): FormulaBlock[] {
  const isAlone = ({ formulas: rows }: FormulaBlock): boolean =>
    rows.length === 1 && rows[0]?.length === 1;
  const alone = formulas.filter(isAlone);
  const rows = [...new Set(alone.map(({ row }) => row))];
  return [
    ...rows.map((row) =>
      formulaRow(
        row,
        alone
          .filter((each) => each.row === row)
          .map(({ column, formulas: [[formula = ''] = []] }) => [column, formula]),
      ),
    ),
    ...formulas.filter((each) => !isAlone(each)),
  ];
}
