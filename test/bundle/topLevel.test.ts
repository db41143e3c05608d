import type { Emulator } from '../../preview/emulator';
import { stateOf, workbookFor, type Who } from './wholeTeam';

/** What stands at the top of the script, by who starts it. */
const CUSTOM_FUNCTIONS = [
  'SALES_BASE',
  'SALES_BUDGET',
  'SALES_BURN',
  'SALES_FUNNEL',
  'SALES_GROWTH',
  'SALES_HEAD',
  'SALES_MOVES',
  'SALES_PLAN',
  'SALES_PROBLEMS',
  'SALES_SPEED',
  'SALES_STUCK',
  'SALES_TASKS',
  'SALES_TEAM',
];
const MENU = [
  'menuCheckLog',
  'menuHelp',
  'menuRebuild',
  'menuSetUp',
  'menuWeeklyReport',
  'openSidebar',
];
const TRIGGERS = ['onInstall', 'onOpen', 'refreshNightly', 'reportWeekly', 'sweepOnEdit'];
const SERVER = [
  'answerTask',
  'changeLimits',
  'clientCard',
  'clientNames',
  'handOver',
  'myDay',
  'openDesk',
  'recordAction',
  'recordMany',
  'renameClient',
  'scheduleReport',
  'selectedClients',
  'setTask',
  'setUp',
  'sweepEntries',
  'undoAction',
  'undoMany',
  'weeklyReport',
];

/** A day later than the workbook was set up, so that a date that is renewed shows. */
const LATER = (): number => Date.parse('2026-11-27T10:00:00Z');
const FORGED_EVENT = {
  authMode: 'FULL',
  triggerUid: '1',
  range: { rowStart: 2, rowEnd: 2, columnStart: 6, columnEnd: 6 },
  value: 'TRUE',
};

it('every top-level function is a formula, a menu item, a trigger or a server function', () => {
  const known = [...CUSTOM_FUNCTIONS, ...MENU, ...TRIGGERS, ...SERVER];
  expect([...workbookFor('head').functionNames].sort()).toEqual(known.sort());
});

function expectNoEffect(emulator: Emulator, name: string, args: readonly unknown[]): void {
  const before = stateOf(emulator);
  try {
    emulator.call(name, ...args);
  } catch {
    // A formula without its ranges throws, and that is no effect.
  }
  expect(stateOf(emulator)).toEqual(before);
}

const OUTSIDERS: readonly Who[] = ['former', 'stranger', 'nobody'];

describe.each(OUTSIDERS)('who does not belong to the team (%s)', (who) => {
  it.each([...MENU, ...TRIGGERS])('changes nothing by %s', (name) => {
    const emulator = workbookFor(who, { now: LATER });
    expectNoEffect(emulator, name, []);
    expectNoEffect(emulator, name, [FORGED_EVENT]);
  });
});

describe('a manager', () => {
  it.each(['menuRebuild', 'menuSetUp', 'menuWeeklyReport', 'refreshNightly', 'reportWeekly'])(
    'changes nothing by %s, which is not for him',
    (name) => {
      expectNoEffect(workbookFor('manager', { now: LATER }), name, [FORGED_EVENT]);
    },
  );
});

describe.each(['head', 'stranger', 'nobody'] as const)(
  'the formulas, called from a sidebar (%s)',
  (who) => {
    it('change nothing, whatever they are sent', () => {
      const emulator = workbookFor(who);
      for (const name of CUSTOM_FUNCTIONS) {
        expectNoEffect(emulator, name, []);
        expectNoEffect(emulator, name, [
          [['When', 'Manager', 'Client', 'Stage']],
          [['Setting', 'Value']],
        ]);
      }
    });
  },
);
