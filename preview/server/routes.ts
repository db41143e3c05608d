import { array, boolean, integer, maxLength, minValue, number, object } from 'valibot';
import { parse, picklist, pipe, string, unknown } from 'valibot';
import type { Workbench } from './workbench';

/** One thing the page can ask for. */
export interface Route {
  /** Whether the workbook may have changed afterwards. */
  changes: boolean;
  answer: (workbench: Workbench, body: unknown) => unknown;
}

const place = pipe(number(), integer(), minValue(0));
const block = object({ top: place, left: place, height: place, width: place });
const cell = { tab: place, row: place, column: place };
const direction = picklist([-1, 0, 1]);
const texts = array(array(pipe(string(), maxLength(50_000))));

/** All that the page can ask for, by name. Whatever else the request holds is left out. */
export const ROUTES: Readonly<Record<string, Route>> = {
  book: reading({}, (workbench) => workbench.book()),
  rows: reading({ tab: place, from: place, count: place }, (workbench, { tab, from, count }) =>
    workbench.rows(tab, from, Math.min(count, 1000)),
  ),
  charts: reading({ tab: place }, (workbench, { tab }) => workbench.charts(tab)),
  select: reading({ ...cell, block }, (workbench, { tab, row, column, block: area }) =>
    workbench.select(tab, { row, column }, area),
  ),
  copy: reading({ tab: place, block }, (workbench, { tab, block: area }) =>
    workbench.copy(tab, area),
  ),
  edge: reading(
    { ...cell, down: direction, right: direction },
    (workbench, { tab, row, column, down, right }) =>
      workbench.edge(tab, { row, column }, { down, right }),
  ),
  type: changing({ ...cell, texts }, (workbench, { tab, row, column, texts: typed }) => {
    workbench.type(tab, row, column, typed);
  }),
  clear: changing({ tab: place, block }, (workbench, { tab, block: area }) => {
    workbench.clear(tab, area);
  }),
  undo: changing({}, (workbench) => workbench.undo()),
  redo: changing({}, (workbench) => workbench.redo()),
  call: changing({ name: string(), args: array(unknown()) }, (workbench, { name, args }) =>
    workbench.call(name, args),
  ),
  run: changing({ name: string() }, (workbench, { name }) => {
    workbench.run(name);
  }),
  person: changing({ email: string() }, (workbench, { email }) => {
    workbench.signIn(email);
  }),
  latencies: changing({ on: boolean() }, (workbench, { on }) => {
    workbench.setLatencies(on);
  }),
  closeSidebar: changing({}, (workbench) => {
    workbench.closeSidebar();
  }),
  resize: changing({ tab: place, column: place, width: place }, (workbench, asked) => {
    workbench.resize(asked.tab, asked.column, asked.width);
  }),
};

type Entries = Parameters<typeof object>[0];
type Output<E extends Entries> = ReturnType<typeof parse<ReturnType<typeof object<E>>>>;
type Answer<E extends Entries> = (workbench: Workbench, asked: Output<E>) => unknown;

function reading<const E extends Entries>(entries: E, answer: Answer<E>): Route {
  return route(false, entries, answer);
}

function changing<const E extends Entries>(entries: E, answer: Answer<E>): Route {
  return route(true, entries, answer);
}

function route<const E extends Entries>(changes: boolean, entries: E, answer: Answer<E>): Route {
  const schema = object(entries);
  return { changes, answer: (workbench, body) => answer(workbench, parse(schema, body)) };
}
