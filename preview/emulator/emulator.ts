import vm from 'node:vm';
import { serialOfLocal } from './cells/cellValue';
import type { CellValue } from './cells/cellValue';
import { Zone } from './cells/zone';
import { crossingText } from './execution/crossing';
import { eventFor, modeOf } from './execution/event';
import { Execution } from './execution/execution';
import type { ExecutionMode } from './execution/execution';
import { CrashedExecution, Gate } from './execution/gate';
import type { Host } from './execution/host';
import { Meter } from './execution/meter';
import { plainError } from './execution/plainError';
import { Realm } from './execution/realm';
import { customFunctionHost } from './execution/customFunctionHost';
import { CustomFunctions } from './formula/customFunctions';
import { Recalculation } from './formula/recalculation';
import type { Emulator, EmulatorOptions } from './options';
import { servicesFor } from './services/services';
import { shownValues } from './workbook/shownValues';
import { clockEvent, editEvent, runTriggers } from './execution/trigger';
import type { EditedBlock } from './execution/trigger';
import { restoreSnapshot, takeSnapshot } from './workbook/snapshot';
import type { WorkbookSnapshot } from './workbook/snapshot';
import type { Tab } from './workbook/tab';
import { checkValidation } from './workbook/validationRule';
import { Workbook } from './workbook/workbook';

/** All that outlives the executions of an emulator. */
export function hostOf(emulator: Emulator): Host {
  if (emulator instanceof WorkbookEmulator) return emulator.host;
  throw new Error('This emulator was not made by createEmulator.');
}

/** Makes an emulator; a workbook that is not given begins with one empty tab. */
export function createEmulator(options: EmulatorOptions): Emulator {
  return new WorkbookEmulator(options);
}

class WorkbookEmulator implements Emulator {
  readonly functionNames: string[];
  readonly host: Host;
  private readonly script: vm.Script;
  private readonly scriptZone: Zone;

  constructor(options: EmulatorOptions) {
    this.script = new vm.Script(options.code, { filename: 'Code.js' });
    this.scriptZone = new Zone(options.scriptZone ?? 'America/New_York');
    this.host = this.newHost(options);
    this.functionNames = this.start('none').realm.functionNames();
  }

  get meter(): Meter {
    return this.host.gate.meter;
  }

  call(name: string, ...args: unknown[]): unknown {
    const texts = args.map((argument, at) => crossingText(argument, String(at)));
    if (name.endsWith('_') || !this.functionNames.includes(name)) {
      throw new Error(`Script function not found: ${name}`);
    }
    const read = ({ realm }: Execution): unknown[] => texts.map((text) => realm.json(text));
    const result = this.execute('full', name, read);
    return JSON.parse(crossingText(result, `result of ${name}`)) as unknown;
  }

  run(name: string, event?: unknown): unknown {
    const mode = modeOf(name, event);
    const result = this.execute(mode, name, (execution) =>
      event === undefined ? [] : [eventFor(execution, event)],
    );
    return JSON.parse(JSON.stringify(result ?? null)) as unknown;
  }

  evaluate(formula: string): CellValue[][] {
    return this.host.recalculation.evaluate(formula.startsWith('=') ? formula : `=${formula}`);
  }

  type(name: string, row: number, column: number, text: string): void {
    const tab = this.tabNamed(name);
    if (row < 1 || column < 1 || row > tab.maxRows || column > tab.maxColumns) {
      throw new Error(
        `The tab ${name} has no cell in row ${String(row)}, column ${String(column)}.`,
      );
    }
    const cell = { top: row - 1, left: column - 1, height: 1, width: 1 };
    checkValidation(this.host.workbook, tab, cell, () => text);
    tab.enter(cell.top, cell.left, text);
  }

  edit(name: string, row: number, column: number, text: string): void {
    this.type(name, row, column, text);
    this.edited({ tab: name, row, column }, text);
  }

  edited(block: EditedBlock, value?: string): void {
    const installed = this.host.triggers.filter(({ cause }) => cause === 'edit');
    runTriggers(this.host, installed, (one) => this.run(one.handler, editEvent(one, block, value)));
  }

  fire(handler: string): void {
    const installed = this.host.triggers.filter((one) => one.handler === handler);
    if (installed.length === 0) throw new Error(`No trigger is installed for ${handler}.`);
    runTriggers(this.host, installed, (one) => this.run(handler, clockEvent(one)));
  }

  select(name: string, row: number, column: number, rows = 1): void {
    const { workbook } = this.host;
    workbook.activeTabId = this.tabNamed(name).id;
    workbook.activeBlock = { top: row - 1, left: column - 1, height: rows, width: 1 };
  }

  values(name: string): CellValue[][] {
    const tab = this.tabNamed(name);
    const whole = { top: 0, left: 0, height: tab.maxRows, width: tab.maxColumns };
    this.host.recalculation.refresh(tab, whole);
    return shownValues(tab, { ...whole, ...tab.usedSize() });
  }

  tabs(): { name: string; hidden: boolean; rows: number; columns: number }[] {
    return this.host.workbook.tabs.map(({ name, hidden, maxRows, maxColumns }) => ({
      name,
      hidden,
      rows: maxRows,
      columns: maxColumns,
    }));
  }

  putTab(name: string, cells: CellValue[][], namedRange?: string): void {
    this.host.workbook.loadTab(name, cells, namedRange);
  }

  signIn(email: string): void {
    this.host.user = email;
  }

  sidebar(): { title: string; html: string } | undefined {
    return this.host.sidebar;
  }

  menu(): { label: string; functionName: string }[] {
    return this.host.menu;
  }

  snapshot(): WorkbookSnapshot {
    return takeSnapshot(this.host);
  }

  holdDocumentLock(): () => void {
    const elsewhere = {};
    this.host.lockOwner = elsewhere;
    return () => {
      if (this.host.lockOwner === elsewhere) this.host.lockOwner = undefined;
    };
  }

  log(): string[] {
    return this.host.log;
  }

  alerts(): string[] {
    return this.host.alerts;
  }

  toasts(): string[] {
    return this.host.toasts.map(({ message }) => message);
  }

  triggers(): string[] {
    return this.host.triggers.map(({ handler }) => handler);
  }

  /** One run of one function in a fresh world; its result is still of that world. */
  private execute(
    mode: ExecutionMode,
    name: string,
    args: (execution: Execution) => unknown[],
  ): unknown {
    let execution: Execution | undefined;
    try {
      execution = this.start(mode);
      const found = execution.realm.function(name);
      if (found === undefined) throw new Error(`Script function not found: ${name}`);
      const result = found(...args(execution));
      if (execution.hasCrashed()) throw new CrashedExecution();
      return result;
    } catch (error) {
      throw plainError(execution?.hasCrashed() === true ? new CrashedExecution() : error);
    } finally {
      execution?.end();
    }
  }

  private start(mode: ExecutionMode): Execution {
    const execution = new Execution(this.host, mode);
    const { workbook, now } = this.host;
    const services = servicesFor(execution);
    execution.realm = new Realm(workbook.zone, this.scriptZone, now, services);
    execution.realm.load(this.script);
    return execution;
  }

  private newHost(options: EmulatorOptions): Host {
    const workbook = new Workbook(options.zone, options.locale ?? 'en_US');
    const properties = { document: new Map(), script: new Map() };
    const triggers: Host['triggers'] = [];
    if (options.workbook === undefined) workbook.addTab('Sheet1');
    else restoreSnapshot(options.workbook, { workbook, properties, triggers });
    const now = options.now ?? Date.now;
    const custom = new CustomFunctions(
      customFunctionHost(workbook.zone, options.latencies ?? false, {
        names: () => this.functionNames,
        start: () => this.start('custom'),
      }),
    );
    const serialNow = (): number => serialOfLocal(workbook.zone.toLocal(now()));
    return {
      workbook,
      properties,
      now,
      gate: new Gate(new Meter(), options.latencies ?? false, options.faults),
      html: options.html ?? {},
      scriptZone: this.scriptZone.name,
      latencies: options.latencies ?? false,
      cache: new Map(),
      log: [],
      alerts: [],
      toasts: [],
      triggers,
      heldBack: options.heldBack ?? false,
      recalculation: new Recalculation(workbook, custom, serialNow),
      user: options.user ?? '',
      menu: [],
      sidebar: undefined,
      lockOwner: undefined,
    };
  }

  private tabNamed(name: string): Tab {
    const tab = this.host.workbook.tab(name);
    if (tab === undefined) throw new Error(`There is no tab named ${name}.`);
    return tab;
  }
}
