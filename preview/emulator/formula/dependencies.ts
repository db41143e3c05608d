import { CellError } from '../cells/cellValue';
import type { Tab } from '../workbook/tab';
import type { Workbook } from '../workbook/workbook';
import { walk } from './syntax';
import type { FormulaNode } from './syntax';
import { isVolatileText } from './volatile';

/** What was found in one state of the workbook. */
interface Found {
  readonly state: string;
  /** Tabs that a formula names itself, by the tab it stands on and its text. */
  readonly direct: Map<Tab, Map<string, readonly Tab[]>>;
  /** Lasting stamps by the tabs they were asked for. */
  readonly stamps: Map<string, string>;
}

/** Which tabs a formula reads, itself and through the formulas of those tabs. */
export class Dependencies {
  private found: Found = { state: '', direct: new Map(), stamps: new Map() };

  constructor(
    private readonly workbook: Workbook,
    private readonly parse: (text: string) => FormulaNode | CellError,
    private readonly now: () => number,
  ) {}

  /** Text that changes whenever anything changes that formulas depend on, the exact hour aside. */
  state(): string {
    const { tabs, namesVersion } = this.workbook;
    const parts = tabs.map(
      ({ id, name, version, maxRows }) =>
        `${String(id)}:${String(version)}:${String(maxRows)}:${name}`,
    );
    return `${parts.join('/')}/${String(namesVersion)}/${String(Math.floor(this.now()))}`;
  }

  /** Whether a stamp holds as long as the state does: nothing in it changes with every calculation. */
  isLasting(stamp: string): boolean {
    return !stamp.includes('t');
  }

  /** Text that changes whenever the result of a formula may change. */
  stampOf(home: Tab, text: string): string {
    this.known();
    const direct = this.direct(home, text);
    return `${this.clock(text)}|${this.stampOfTabs([home, ...direct])}`;
  }

  /** Text that changes whenever content of the tabs, or of tabs they draw on, changes. */
  stampOfTabs(tabs: readonly Tab[]): string {
    const { stamps } = this.known();
    const key = tabs.map(({ id }) => id).join(',');
    const known = stamps.get(key);
    if (known !== undefined) return known;
    const stamp = this.freshStamp(tabs);
    if (this.isLasting(stamp)) stamps.set(key, stamp);
    return stamp;
  }

  private freshStamp(tabs: readonly Tab[]): string {
    const seen = new Set<Tab>();
    let clock = '';
    const visit = (tab: Tab): void => {
      if (seen.has(tab)) return;
      seen.add(tab);
      for (const { text } of tab.formulas.values()) {
        clock += this.clock(text);
        for (const next of this.direct(tab, text)) visit(next);
      }
    };
    for (const tab of tabs) visit(tab);
    const parts = [...seen].map(
      (tab) => `${String(tab.id)}:${String(tab.version)}:${String(tab.maxRows)}`,
    );
    return clock + parts.join(',') + `/${String(this.workbook.namesVersion)}`;
  }

  /** What is known still, as long as nothing has changed. */
  private known(): Found {
    const state = this.state();
    if (this.found.state !== state) {
      this.found = { state, direct: new Map(), stamps: new Map() };
    }
    return this.found;
  }

  private direct(home: Tab, text: string): readonly Tab[] {
    const all = this.found.direct.get(home) ?? new Map<string, readonly Tab[]>();
    this.found.direct.set(home, all);
    let tabs = all.get(text);
    if (tabs === undefined) {
      tabs = [...new Set(this.freshDirect(home, text))];
      all.set(text, tabs);
    }
    return tabs;
  }

  private freshDirect(home: Tab, text: string): Tab[] {
    const node = this.parse(text);
    if (node instanceof CellError) return [];
    const tabs: Tab[] = [];
    walk(node, (part) => {
      const tab = this.tabOf(part, home);
      if (tab !== undefined) tabs.push(tab);
    });
    return tabs;
  }

  private tabOf(node: FormulaNode, home: Tab): Tab | undefined {
    if (node.type === 'name') return this.workbook.namedArea(node.name)?.tab;
    if (node.type !== 'reference') return undefined;
    const name = node.reference.tab;
    if (name === undefined) return home;
    const lower = name.toLowerCase();
    return this.workbook.tabs.find((tab) => tab.name.toLowerCase() === lower);
  }

  private clock(text: string): string {
    if (isVolatileText(text)) return `t${String(this.now())}`;
    return /\bTODAY\s*\(/i.test(text) ? `d${String(Math.floor(this.now()))}` : '';
  }
}
