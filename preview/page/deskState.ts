import type { Book, CellFacts, Message } from '../server/protocol';
import type { Selection } from './grid/selection';

/** A cell being edited; the text is as typed so far. */
export interface Editing {
  tab: number;
  row: number;
  column: number;
  text: string;
  /** What stood there; undefined where the person typed over it unseen. */
  before: string | undefined;
  /** Where the person types. */
  at: 'cell' | 'bar';
}

/** All that the page shows, but the cells. */
export interface DeskState {
  book: Book | undefined;
  tab: number;
  selection: Selection;
  /** Of the selected cell; blank until they have come. */
  facts: CellFacts;
  editing: Editing | undefined;
  /** A selection that the grid is to take over. */
  wanted: Selection | undefined;
  /** Alerts of the add-on that wait for an answer. */
  alerts: Message[];
  /** The last toast, as long as it is shown. */
  toast: Message | undefined;
  /** The last thing that went wrong. */
  problem: string;
  isBusy: boolean;
  isLost: boolean;
}

/** The selection of a tab that was not looked at yet. */
export const FIRST_CELL: Selection = {
  row: 0,
  column: 0,
  block: { top: 0, left: 0, height: 1, width: 1 },
};

/** Of a cell of which nothing is known yet. */
export const NO_FACTS: CellFacts = { typed: '', choices: [] };

/** Before the workbook has come. */
export const FIRST_STATE: DeskState = {
  book: undefined,
  tab: 0,
  selection: FIRST_CELL,
  facts: NO_FACTS,
  editing: undefined,
  wanted: undefined,
  alerts: [],
  toast: undefined,
  problem: '',
  isBusy: false,
  isLost: false,
};
