import type { Behaviour } from './behaviour';

/** What sheets do, by the pages of Google's reference. */
export const BEHAVIOUR_OF_SHEETS: readonly Behaviour[] = [
  [
    'sheet#getrangerow,-column',
    'rows and columns count from 1',
    'return sheet.getRange(2, 3).getA1Notation()',
    'C2',
  ],
  [
    'sheet#getrangea1notation',
    'whole columns',
    'var r = sheet.getRange("A:B"); return [r.getNumRows(), r.getNumColumns()]',
    [1000, 2],
  ],
  [
    'sheet#getrangea1notation',
    'open ends reach the edge',
    'return sheet.getRange("A2:B").getNumRows()',
    999,
  ],
  [
    'sheet#getrangerow,-column,-numrows,-numcolumns',
    'outside the grid it throws',
    'sheet.getRange(1000, 1, 2, 1)',
    'Exception: The coordinates of the range are outside the dimensions of the sheet.',
  ],
  [
    'sheet#getrangerow,-column',
    'row 0 throws',
    'sheet.getRange(0, 1)',
    'Exception: The starting row of the range is too small.',
  ],
  [
    'sheet#getmaxrows',
    'a new sheet has 1000 rows and 26 columns',
    'var s = book.insertSheet("N"); return [s.getMaxRows(), s.getMaxColumns()]',
    [1000, 26],
  ],
  [
    'sheet#getlastrow',
    'the last row with content',
    'sheet.getRange("B7").setValue(1); return [sheet.getLastRow(), sheet.getLastColumn()]',
    [7, 2],
  ],
  ['sheet#getlastrow', '0 for an empty sheet', 'return sheet.getLastRow()', 0],
  [
    'sheet#getlastrow',
    'spilled cells count',
    'sheet.getRange("A1").setFormula("={1;2;3}"); return sheet.getLastRow()',
    3,
  ],
  [
    'sheet#getdatarange',
    'A1 to the last content',
    'sheet.getRange("B2").setValue(1); return sheet.getDataRange().getA1Notation()',
    'A1:B2',
  ],
  [
    'sheet#appendrowrowcontents',
    'writes after the last content',
    'sheet.getRange("A2").setValue(1); sheet.appendRow([5]); return sheet.getRange("A3").getValue()',
    5,
  ],
  [
    'sheet#appendrowrowcontents',
    'grows a full grid',
    'sheet.getRange("A1000").setValue(1); sheet.appendRow([5]); return sheet.getMaxRows()',
    1001,
  ],
  [
    'sheet#insertrowsafterafterposition,-howmany',
    'moves what stands below',
    'sheet.getRange("A2").setValue("x"); sheet.insertRowsAfter(1, 2); return [sheet.getRange("A4").getValue(), sheet.getMaxRows()]',
    ['x', 1002],
  ],
  [
    'sheet#insertrowsbeforebeforeposition,-howmany',
    'moves the row at the place, and what stands below',
    'sheet.getRange("A1:A2").setValues([["x"], ["y"]]); sheet.insertRowsBefore(2, 2); return [sheet.getRange("A1").getValue(), sheet.getRange("A4").getValue(), sheet.getMaxRows()]',
    ['x', 'y', 1002],
  ],
  [
    'sheet#deleterowsrowposition,-howmany',
    'moves what stands below up',
    'sheet.getRange("A3").setValue("x"); sheet.deleteRows(1, 2); return sheet.getRange("A1").getValue()',
    'x',
  ],
  [
    'sheet#setnamename',
    'a taken name throws',
    'book.insertSheet("N").setName("Sheet1")',
    'Exception: A sheet with the name "Sheet1" already exists. Please enter another name.',
  ],
  [
    'sheet#hidesheet',
    'hides it',
    'var s = book.insertSheet("N").hideSheet(); return s.isSheetHidden()',
    true,
  ],
  [
    'sheet#protect',
    'protects once and can be found',
    'sheet.protect().setWarningOnly(true).setDescription("log"); var p = sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET); return [p.length, p[0].isWarningOnly(), p[0].getDescription()]',
    [1, true, 'log'],
  ],
  [
    'sheet#adddevelopermetadatakey,-value',
    'can be found by key and value',
    'book.insertSheet("N").addDeveloperMetadata("tab", "log"); return book.createDeveloperMetadataFinder().withKey("tab").withValue("log").find()[0].getLocation().getSheet().getName()',
    'N',
  ],
  [
    'sheet#setconditionalformatrulesrules',
    'replaces all rules',
    'var b = SpreadsheetApp.newConditionalFormatRule().whenNumberGreaterThan(1).setBackground("#f00").setRanges([sheet.getRange("A:A")]).build(); sheet.setConditionalFormatRules([b]); return sheet.getConditionalFormatRules()[0].getRanges()[0].getA1Notation()',
    'A1:A1000',
  ],
  [
    'conditional-format-rule-builder#build',
    'needs a range',
    'SpreadsheetApp.newConditionalFormatRule().whenNumberGreaterThan(1).build()',
    'Exception: A conditional format rule must have at least one range.',
  ],
  [
    'sheet#updatechartchart',
    'a rebuilt chart replaces the old one',
    'var c = sheet.newChart().setChartType(Charts.ChartType.BAR).addRange(sheet.getRange("A1:B3")).setNumHeaders(1).setPosition(1, 4, 0, 0).build(); sheet.insertChart(c); var old = sheet.getCharts()[0]; sheet.updateChart(old.modify().clearRanges().addRange(sheet.getRange("A1:B9")).build()); return sheet.getCharts().map(function (x) { return x.getRanges()[0].getA1Notation() })',
    ['A1:B9'],
  ],
  [
    'sheet#setrowheightsforcedstartrow,-numrows,-height',
    'sets rows to a height and gives the sheet',
    'return sheet.setRowHeightsForced(2, 3, 17).getName()',
    'Sheet1',
  ],
  [
    'container-info#getanchorrow',
    'where a chart stands',
    'sheet.insertChart(sheet.newChart().setPosition(5, 6, 7, 8).build()); var i = sheet.getCharts()[0].getContainerInfo(); return [i.getAnchorRow(), i.getAnchorColumn(), i.getOffsetX(), i.getOffsetY()]',
    [5, 6, 7, 8],
  ],
];
