import type { Execution } from '../execution/execution';
import type { ValidationRule } from '../workbook/validationRule';
import { Emulated } from './emulated';
import { rangeBehind } from './rangePosition';

type GValidation = GoogleAppsScript.Spreadsheet.DataValidation;
type GBuilder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;

/**
 * A built rule.
 * Source: https://developers.google.com/apps-script/reference/spreadsheet/data-validation
 */
export class DataValidation
  extends Emulated<GValidation>
  implements Pick<GValidation, 'copy' | 'getAllowInvalid'>
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
      | 'requireNumberGreaterThan'
      | 'setAllowInvalid'
    >
{
  constructor(
    execution: Execution,
    private readonly rule: ValidationRule = {
      criteria: '',
      values: [],
      allowInvalid: true,
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

  requireNumberGreaterThan(number: number): GBuilder {
    return this.require('NUMBER_GREATER_THAN', [number]);
  }

  setAllowInvalid(allowInvalid: boolean): GBuilder {
    this.rule.allowInvalid = allowInvalid;
    return this.face;
  }

  private readonly require = (criteria: string, values: unknown[]): GBuilder => {
    this.rule.criteria = criteria;
    this.rule.values = values;
    return this.face;
  };
}
