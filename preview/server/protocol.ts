/** What crosses between the workbench's page and its server, as JSON. Rows and columns from 0. */

/** A rectangle of cells. */
export interface Block {
  top: number;
  left: number;
  height: number;
  width: number;
}

/** Languages of the page. */
export type Language = 'en' | 'ru' | 'bg';

/** Somebody whom the page can show the workbook as. */
export interface Person {
  /** '' where Google tells nobody's name. */
  email: string;
  name: string;
  /** manager, head, founder, admin; stranger and nobody are the page's own. */
  role: string;
}

/** All of a tab but its cells. */
export interface TabHead {
  id: number;
  name: string;
  rows: number;
  columns: number;
  frozenRows: number;
  hiddenGridlines: boolean;
  /** Pixels by column; others have the default. */
  columnWidths: [number, number][];
  /** Pixels by row; higher where somebody said so, or where large or wrapped text needs it. */
  rowHeights: [number, number][];
  merges: Block[];
}

/** The workbook as the page shows it around the cells. */
export interface Book {
  /** Grows with every change; cells read under an older one are outdated. */
  revision: number;
  /** A path below the project where the state is kept. */
  stateFile: string;
  title: string;
  /** Whether the people and the figures are invented. */
  invented: boolean;
  language: Language;
  tabs: TabHead[];
  /** Id of the tab that the add-on has brought to the front. */
  activeTab: number;
  menu: { label: string; functionName: string }[];
  people: Person[];
  /** E-mail of the signed-in person. */
  person: string;
  latencies: boolean;
  /** The open sidebar; another number is another page to load. */
  sidebar: { title: string; number: number } | null;
  canUndo: boolean;
  canRedo: boolean;
}

/** What a cell looks like; absent members have the default. */
export interface Look {
  background?: string;
  color?: string;
  bold?: true;
  /** Points. */
  size?: number;
  align?: 'left' | 'center' | 'right';
  wrap?: true;
  /** Sides with a line: any of t, l, b, r. */
  border?: string;
  borderColor?: string;
}

/** A cell to draw: its text alone, or with more; 0 is a blank one without a look. */
export type DrawnCell = 0 | string | DrawnDetails;

/** A cell with more than a text. */
export interface DrawnDetails {
  /** Text. */
  t?: string;
  /** Number of its look. */
  s?: number;
  /** Why the cell shows an error. */
  e?: string;
  /** Note. */
  n?: string;
  /** It has a drop-down. */
  o?: 1;
  /** It is a tick box, and whether it is ticked. */
  b?: boolean;
}

/** Cells of some rows, trailing blank ones left out. */
export interface DrawnRows {
  revision: number;
  from: number;
  rows: DrawnCell[][];
  looks: Record<number, Look>;
}

/** A bar of a chart. */
export interface DrawnBar {
  name: string;
  /** Null where the cell holds no number: then there is no bar. */
  value: number | null;
  /** The value as its cell shows it. */
  text: string;
}

/** A chart over the cells of a tab; sizes and offsets in pixels. */
export interface DrawnChart {
  id: number;
  type: string;
  /** '' for none. */
  title: string;
  width: number;
  height: number;
  /** The cell it hangs on, and how far from that cell's corner it begins. */
  row: number;
  column: number;
  left: number;
  top: number;
  /** Left out for a chart that the workbench cannot draw. */
  bars?: DrawnBar[];
}

/** Where an edit was taken back or made again. */
export interface EditedPlace {
  tab: number;
  block: Block;
}

/** What the formula bar and the editor need to know of a cell. */
export interface CellFacts {
  /** The text that typed again would make the same cell. */
  typed: string;
  /** Choices of its drop-down. */
  choices: string[];
}

/** Something the add-on tells the person: an alert waits for an answer, a toast passes. */
export interface Message {
  kind: 'alert' | 'toast';
  /** '' for none; of a toast alone. */
  title: string;
  text: string;
  /** How long a toast stays; null until it is closed. */
  seconds: number | null;
}
