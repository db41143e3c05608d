import type { Execution } from '../execution/execution';
import { refuse } from '../execution/execution';
import { ConditionalFormatRuleBuilder } from './conditionalFormat';
import { DataValidationBuilder } from './dataValidation';
import { Emulated, enumeration } from './emulated';
import { spreadsheetOf } from './handles';
import { Ui } from './ui';

type GApp = GoogleAppsScript.Spreadsheet.SpreadsheetApp;

/**
 * The door to the workbook.
 * Source: https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet-app
 */
export class SpreadsheetApp
  extends Emulated<GApp>
  implements
    Pick<
      GApp,
      | 'getActive'
      | 'getActiveSpreadsheet'
      | 'getActiveSheet'
      | 'flush'
      | 'getUi'
      | 'newDataValidation'
      | 'newConditionalFormatRule'
      | 'ProtectionType'
      | 'WrapStrategy'
      | 'BorderStyle'
      | 'DeveloperMetadataVisibility'
    >
{
  constructor(execution: Execution) {
    super(execution, 'SpreadsheetApp');
  }

  get ProtectionType(): GApp['ProtectionType'] {
    return enumeration(this.execution, 'ProtectionType', ['RANGE', 'SHEET']);
  }

  get WrapStrategy(): GApp['WrapStrategy'] {
    return enumeration(this.execution, 'WrapStrategy', ['WRAP', 'OVERFLOW', 'CLIP']);
  }

  get BorderStyle(): GApp['BorderStyle'] {
    const styles = ['DOTTED', 'DASHED', 'SOLID', 'SOLID_MEDIUM', 'SOLID_THICK', 'DOUBLE'];
    return enumeration(this.execution, 'BorderStyle', styles);
  }

  get DeveloperMetadataVisibility(): GApp['DeveloperMetadataVisibility'] {
    return enumeration(this.execution, 'DeveloperMetadataVisibility', ['DOCUMENT', 'PROJECT']);
  }

  getActive(): GoogleAppsScript.Spreadsheet.Spreadsheet {
    if (this.execution.mode === 'none') refuse('SpreadsheetApp.getActive');
    return spreadsheetOf(this.execution);
  }

  getActiveSpreadsheet(): GoogleAppsScript.Spreadsheet.Spreadsheet {
    return this.getActive();
  }

  getActiveSheet(): GoogleAppsScript.Spreadsheet.Sheet {
    return this.getActive().getActiveSheet();
  }

  flush(): void {
    this.execution.read('flush', 'SpreadsheetApp.flush', 0, () => undefined);
  }

  getUi(): GoogleAppsScript.Base.Ui {
    if (this.execution.mode === 'custom') {
      throw new Error('Cannot call SpreadsheetApp.getUi() from this context.');
    }
    return new Ui(this.execution).face;
  }

  newDataValidation(): GoogleAppsScript.Spreadsheet.DataValidationBuilder {
    return new DataValidationBuilder(this.execution).face;
  }

  newConditionalFormatRule(): GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder {
    return new ConditionalFormatRuleBuilder(this.execution).face;
  }
}
