/** Apps Script over an in-memory workbook: the public face. */
export { CellDate, CellError, cellDateOfIso, isoDay, isoLocal } from './cells/cellValue';
export type { CellValue } from './cells/cellValue';
export { interleave } from './concurrency/interleave';
export type { Actor, Doing, Stage } from './concurrency/interleave';
export type { Outcome } from './concurrency/run';
export type { Clock, Mishap, Mishaps } from './concurrency/scheduledTurn';
export { Worlds } from './concurrency/worlds';
export { createEmulator } from './emulator';
export type { MenuItem } from './execution/host';
export type { Fault, ServiceCall, ServiceKind } from './execution/serviceCall';
export type { Emulator, EmulatorMeter, EmulatorOptions } from './options';
export type { WorkbookSnapshot } from './workbook/snapshot';
