import { toCellValue } from '../execution/cellConversion';
import type { Execution } from '../execution/execution';
import type { ValidationRule } from '../workbook/validationRule';
import { CellDate, isoLocal } from '../cells/cellValue';
import { Emulated } from './emulated';
import { rangeBehind } from './rangePosition';

type GValidation = GoogleAppsScript.Spreadsheet.DataValidation;
type GBuilder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;
type Criteria = GoogleAppsScript.Spreadsheet.DataValidationCriteria;

/**
 * A built rule.
 * Source: https://developers.google.com/apps-script/reference/spreadsheet/data-validation
 */
export class DataValidation
  extends Emulated<GValidation>
  implements
    Pick<
      GValidation,
      'copy' | 'getAllowInvalid' | 'getCriteriaType' | 'getCriteriaValues' | 'getHelpText'
    >
{
  constructor(
    execution: Execution,
    readonly rule: ValidationRule,
  ) {
    super(execution, 'DataValidation');
  }

  copy(): GBuilder {
    return new DataValidationBuilder(this.execution, { ...this.rule }).face;
  }

  getAllowInvalid(): boolean {
    return this.rule.allowInvalid;
  }

  getCriteriaType(): Criteria {
    return this.rule.criteria as unknown as Criteria;
  }

  getCriteriaValues(): unknown[] {
    return this.execution.realm.json(JSON.stringify(this.rule.values)) as unknown[];
  }

  getHelpText(): string {
    return this.rule.helpText;
  }
}

/**
 * Builds a rule. Invalid input is allowed with a warning unless it is set otherwise.
 * Source: https://developers.google.com/apps-script/reference/spreadsheet/data-validation-builder
 */
export class DataValidationBuilder
  extends Emulated<GBuilder>
  implements
    Pick<
      GBuilder,
      | 'build'
      | 'requireValueInList'
      | 'requireValueInRange'
      | 'requireCheckbox'
      | 'requireDate'
      | 'requireDateOnOrAfter'
      | 'requireDateOnOrBefore'
      | 'requireNumberGreaterThan'
      | 'requireNumberGreaterThanOrEqualTo'
      | 'requireNumberLessThan'
      | 'requireNumberLessThanOrEqualTo'
      | 'requireNumberBetween'
      | 'requireFormulaSatisfied'
      | 'setAllowInvalid'
      | 'setHelpText'
    >
{
  constructor(
    execution: Execution,
    private readonly rule: ValidationRule = {
      criteria: '',
      values: [],
      allowInvalid: true,
      helpText: '',
    },
  ) {
    super(execution, 'DataValidationBuilder');
  }

  build(): GValidation {
    if (this.rule.criteria === '') {
      throw new Error('The data validation rule cannot be built without criteria.');
    }
    return new DataValidation(this.execution, { ...this.rule }).face;
  }

  requireValueInList(values: string[], showDropdown = true): GBuilder {
    return this.require('VALUE_IN_LIST', [Array.from(values, String), showDropdown]);
  }

  requireValueInRange(range: GoogleAppsScript.Spreadsheet.Range, showDropdown = true): GBuilder {
    const { tab, area } = rangeBehind(range);
    return this.require('VALUE_IN_RANGE', [{ tabId: tab.id, ...area }, showDropdown]);
  }

  requireCheckbox(): GBuilder {
    return this.require('CHECKBOX', []);
  }

  requireDate(): GBuilder {
    return this.require('DATE_IS_VALID_DATE', []);
  }

  requireDateOnOrAfter(date: GoogleAppsScript.Base.Date): GBuilder {
    return this.require('DATE_ON_OR_AFTER', [this.dayOf(date)]);
  }

  requireDateOnOrBefore(date: GoogleAppsScript.Base.Date): GBuilder {
    return this.require('DATE_ON_OR_BEFORE', [this.dayOf(date)]);
  }

  requireNumberGreaterThan(number: number): GBuilder {
    return this.require('NUMBER_GREATER_THAN', [number]);
  }

  requireNumberGreaterThanOrEqualTo(number: number): GBuilder {
    return this.require('NUMBER_GREATER_THAN_OR_EQUAL_TO', [number]);
  }

  requireNumberLessThan(number: number): GBuilder {
    return this.require('NUMBER_LESS_THAN', [number]);
  }

  requireNumberLessThanOrEqualTo(number: number): GBuilder {
    return this.require('NUMBER_LESS_THAN_OR_EQUAL_TO', [number]);
  }

  requireNumberBetween(start: number, end: number): GBuilder {
    return this.require('NUMBER_BETWEEN', [start, end]);
  }

  requireFormulaSatisfied(formula: string): GBuilder {
    return this.require('CUSTOM_FORMULA', [formula]);
  }

  setAllowInvalid(allowInvalid: boolean): GBuilder {
    this.rule.allowInvalid = allowInvalid;
    return this.face;
  }

  setHelpText(helpText: string): GBuilder {
    this.rule.helpText = helpText;
    return this.face;
  }

  private readonly require = (criteria: string, values: unknown[]): GBuilder => {
    this.rule.criteria = criteria;
    this.rule.values = values;
    return this.face;
  };

  private readonly dayOf = (date: unknown): string => {
    const value = toCellValue(date, this.execution.host.workbook.zone);
    if (!(value instanceof CellDate)) throw new Error('A date is expected.');
    return isoLocal(value);
  };
}
