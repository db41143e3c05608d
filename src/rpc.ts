/** What crosses google.script.run. Dates travel as ISO texts (2026-11-20): a Date must not cross. */

export type * from './rpc/card';
export type * from './rpc/day';
export type * from './rpc/desk';
export type * from './rpc/many';
export type * from './rpc/recording';
export type * from './rpc/refusal';
export type * from './rpc/steering';
export type * from './rpc/workbook';
