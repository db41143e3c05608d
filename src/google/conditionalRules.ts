import type { Highlight, HighlightLook } from '../tables/dashboard/band';
import { LIGHT_COLOURS } from './lightColours';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Builder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;

interface RuleLook {
  readonly background?: string;
  readonly color?: string;
  readonly bold?: boolean;
}

const LOOKS: Readonly<Record<HighlightLook, RuleLook>> = {
  ...LIGHT_COLOURS,
  quiet: { color: '#5f6368' },
  warning: { ...LIGHT_COLOURS.amber, bold: true },
  chosen: { background: '#e8f0fe' },
  total: { background: '#f1f3f4', bold: true },
};

/** Conditional formats; of several that hold in a cell the first decides. */
export function conditionalRules(
  sheet: Sheet,
  highlights: readonly Highlight[],
): GoogleAppsScript.Spreadsheet.ConditionalFormatRule[] {
  return highlights.map((highlight) => {
    const { row, column, rows, columns } = highlight;
    const { background, color, bold } = LOOKS[highlight.look];
    const rule = conditionOf(highlight);
    if (background !== undefined) rule.setBackground(background);
    if (color !== undefined) rule.setFontColor(color);
    if (bold) rule.setBold(true);
    return rule.setRanges([sheet.getRange(row, column, rows, columns)]).build();
  });
}

function conditionOf({ when }: Highlight): Builder {
  const builder = SpreadsheetApp.newConditionalFormatRule();
  if ('textIs' in when) return builder.whenTextEqualTo(when.textIs);
  if ('textBegins' in when) return builder.whenTextStartsWith(when.textBegins);
  if ('above' in when) return builder.whenNumberGreaterThan(when.above);
  return builder.whenFormulaSatisfied(when.formula);
}
