/** The demo workbook: an invented wholesaler of packaging machines, its team and nine months of its work. */
import { actionRows } from './actionRows';
import { makeBase } from './base';
import { dayOfIso, monthsBefore } from './calendar';
import { clientRows } from './clientRows';
import { companyNames } from './companyNames';
import { costRows } from './costRows';
import type { DemoOptions, DemoWorkbook } from './demoWorkbook';
import { playHistory, type Span } from './history';
import { ledgerOf } from './monthFigures';
import { peopleOf, teamRows } from './people';
import { monthPlans } from './plan';
import { planRows } from './planRows';
import { renamingOf } from './renaming';
import { settingRows } from './settingRows';
import { taskRows } from './taskRows';
import { demoWords } from './words';

export type { DemoLanguage, DemoOptions, DemoTab, DemoWorkbook } from './demoWorkbook';

const MONTHS = 9;
const DAY_IN_SECONDS = 86_400;

/**
 * Makes the demo: equal options give equal data, and the three languages differ in words and currency alone.
 *
 * Throws where `today` is no ISO date.
 */
export function makeDemo({ lang, today: until, seed = 1 }: DemoOptions): DemoWorkbook {
  const words = demoWords[lang];
  const span = spanTo(until);
  const { start, today } = span;
  const base = makeBase(start, today, seed);
  const events = playHistory(base, span, seed);
  const [oldName = '', ...names] = companyNames(words.companies, base.length + 1, seed);
  const ledger = ledgerOf(events);
  const plans = monthPlans(ledger, span);
  const renaming = renamingOf(events, oldName);
  return {
    tabs: {
      actions: actionRows({ events, names, renaming, today }, words),
      clients: clientRows({ base, names, events, today }, words),
      team: teamRows(today, words),
      plan: planRows(plans, words),
      costs: costRows({ plans, ledger, today, seed }, words),
      tasks: taskRows(today, words),
      settings: settingRows(span, words),
    },
    people: peopleOf(words),
  };
}

function spanTo(until: string): Span {
  const today = dayOfIso(until);
  const [, hours, minutes] = /T(\d\d):(\d\d)/.exec(until) ?? [];
  const second = hours === undefined ? DAY_IN_SECONDS : Number(hours) * 3600 + Number(minutes) * 60;
  return { start: monthsBefore(today, MONTHS), today, until: second };
}
