import type { Behaviour } from './behaviour';

/** What the spreadsheet does, by the pages of Google's reference. */
export const BEHAVIOUR_OF_SPREADSHEETS: readonly Behaviour[] = [
  [
    'spreadsheet#getsheetbynamename',
    'null for an unknown name',
    'return book.getSheetByName("none")',
    null,
  ],
  [
    'spreadsheet#insertsheetsheetname,-sheetindex',
    'index counts from 0',
    'book.insertSheet("First", 0); return book.getSheets().map(function (s) { return s.getName() })',
    ['First', 'Sheet1'],
  ],
  [
    'spreadsheet#insertsheetsheetname',
    'a taken name throws',
    'book.insertSheet("Sheet1")',
    'Exception: A sheet with the name "Sheet1" already exists. Please enter another name.',
  ],
  [
    'spreadsheet#deletesheetsheet',
    'the last sheet stays',
    'book.deleteSheet(sheet)',
    "Exception: You can't remove all the sheets in a document.",
  ],
  [
    'spreadsheet#getrangebynamename',
    'null for an unknown name',
    'return book.getRangeByName("none")',
    null,
  ],
  [
    'spreadsheet#setnamedrangename,-range',
    'names a range; case is ignored in formulas',
    'sheet.getRange("A1").setValue(4); book.setNamedRange("Base", sheet.getRange("A1")); return [book.getRangeByName("Base").getA1Notation(), sheet.getRange("B1").setFormula("=base*2").getValue()]',
    ['A1', 8],
  ],
  [
    'spreadsheet#removenamedrangename',
    'takes the name away',
    'book.setNamedRange("Base", sheet.getRange("A1")); book.removeNamedRange("Base"); return book.getNamedRanges().length',
    0,
  ],
  [
    'spreadsheet#getspreadsheettimezone',
    'the zone of the spreadsheet',
    'return book.getSpreadsheetTimeZone()',
    'Europe/Sofia',
  ],
  [
    'spreadsheet#getspreadsheetlocale',
    'the locale of the spreadsheet',
    'return book.getSpreadsheetLocale()',
    'en_US',
  ],
  [
    'spreadsheet#getactiverange',
    'the selected cell of the active sheet',
    'book.insertSheet("N").getRange("C7").activate(); var r = book.getActiveRange(); return [r.getSheet().getName(), r.getA1Notation()]',
    ['N', 'C7'],
  ],
];
