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
      | 'getActiveSheet'
      | 'flush'
      | 'getUi'
      | 'newDataValidation'
      | 'newConditionalFormatRule'
      | 'ProtectionType'
    >
{
  constructor(execution: Execution) {
    super(execution, 'SpreadsheetApp');
  }

  get ProtectionType(): GApp['ProtectionType'] {
    return enumeration(this.execution, 'ProtectionType', ['RANGE', 'SHEET']);
  }

  getActive(): GoogleAppsScript.Spreadsheet.Spreadsheet {
    if (this.execution.mode === 'none') refuse('SpreadsheetApp.getActive');
    return spreadsheetOf(this.execution);
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
