import type { Execution } from '../execution/execution';
import type { ConditionalFormat } from '../workbook/workbook';
import type { Tab } from '../workbook/tab';
import { Emulated } from './emulated';
import { rangeOf } from './handles';
import { rangeBehind } from './rangePosition';

type GRule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type GBuilder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
type GRange = GoogleAppsScript.Spreadsheet.Range;

/**
 * A built rule for formats that follow values.
 * Source: https://developers.google.com/apps-script/reference/spreadsheet/conditional-format-rule
 */
export class ConditionalFormatRule extends Emulated<GRule> implements Pick<GRule, 'getRanges'> {
  constructor(
    execution: Execution,
    readonly format: ConditionalFormat,
    private readonly tab: Tab,
  ) {
    super(execution, 'ConditionalFormatRule');
  }

  getRanges(): GRange[] {
    const { execution, tab } = this;
    return execution.realm.array(this.format.areas.map((area) => rangeOf(execution, tab, area)));
  }
}

/**
 * Builds a rule; it needs ranges and a condition.
 * Source: https://developers.google.com/apps-script/reference/spreadsheet/conditional-format-rule-builder
 */
export class ConditionalFormatRuleBuilder
  extends Emulated<GBuilder>
  implements
    Pick<
      GBuilder,
      | 'build'
      | 'setRanges'
      | 'setBackground'
      | 'setFontColor'
      | 'setBold'
      | 'whenTextEqualTo'
      | 'whenTextStartsWith'
      | 'whenNumberGreaterThan'
      | 'whenFormulaSatisfied'
    >
{
  private readonly format: ConditionalFormat = { areas: [], criterion: '', values: [], style: {} };
  private tab: Tab | undefined;

  constructor(execution: Execution) {
    super(execution, 'ConditionalFormatRuleBuilder');
  }

  build(): GRule {
    const { areas, criterion, values, style } = this.format;
    if (this.tab === undefined || areas.length === 0) {
      throw new Error('A conditional format rule must have at least one range.');
    }
    if (criterion === '') throw new Error('A conditional format rule must have a condition.');
    const copy = { areas: [...areas], criterion, values: [...values], style: { ...style } };
    return new ConditionalFormatRule(this.execution, copy, this.tab).face;
  }

  setRanges(ranges: GRange[]): GBuilder {
    const behind = Array.from(ranges, rangeBehind);
    this.tab = behind[0]?.tab;
    this.format.areas = behind.map(({ area }) => area);
    return this.face;
  }

  setBackground(color: string | null): GBuilder {
    if (color === null) delete this.format.style.background;
    else this.format.style.background = color;
    return this.face;
  }

  setFontColor(color: string | null): GBuilder {
    if (color === null) delete this.format.style.fontColor;
    else this.format.style.fontColor = color;
    return this.face;
  }

  setBold(bold: boolean | null): GBuilder {
    if (bold === null) delete this.format.style.bold;
    else this.format.style.bold = bold;
    return this.face;
  }

  whenTextEqualTo(text: string): GBuilder {
    return this.when('TEXT_EQUAL_TO', text);
  }

  whenTextStartsWith(text: string): GBuilder {
    return this.when('TEXT_STARTS_WITH', text);
  }

  whenNumberGreaterThan(number: number): GBuilder {
    return this.when('NUMBER_GREATER_THAN', number);
  }

  whenFormulaSatisfied(formula: string): GBuilder {
    return this.when('CUSTOM_FORMULA', formula);
  }

  private readonly when = (criterion: string, ...values: (string | number)[]): GBuilder => {
    this.format.criterion = criterion;
    this.format.values = values;
    return this.face;
  };
}
