/**
 * One documented behaviour: the page of Google's reference (relative to the Spreadsheet service),
 * what it says, a small script, and what the script gives.
 */
export type Behaviour = readonly [
  page: string,
  behaviour: string,
  script: string,
  expected: unknown,
];

const BASE = 'https://developers.google.com/apps-script/reference/spreadsheet/';

/** The full address of a page. */
export function addressOf(page: string): string {
  return new URL(page, BASE).href;
}
