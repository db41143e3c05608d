import { CellError } from '../cells/cellValue';
import type { Tab } from '../workbook/tab';
import type { Workbook } from '../workbook/workbook';
import { walk } from './syntax';
import type { FormulaNode } from './syntax';
import { isVolatileText } from './volatile';

/** Which tabs a formula reads, itself and through the formulas of those tabs. */
export class Dependencies {
  constructor(
    private readonly workbook: Workbook,
    private readonly parse: (text: string) => FormulaNode | CellError,
    private readonly now: () => number,
  ) {}

  /** Text that changes whenever the result of a formula may change. */
  stampOf(home: Tab, text: string): string {
    const direct = this.direct(home, text);
    return `${this.clock(text)}|${this.stampOfTabs([home, ...direct])}`;
  }

  /** Text that changes whenever content of the tabs, or of tabs they draw on, changes. */
  stampOfTabs(tabs: readonly Tab[]): string {
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

  private direct(home: Tab, text: string): Tab[] {
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
