import { addressOf } from './behaviour/behaviour';
import { BEHAVIOUR_OF_RANGES } from './behaviour/ranges';
import { BEHAVIOUR_OF_SHEETS } from './behaviour/sheets';
import { BEHAVIOUR_OF_SPREADSHEETS } from './behaviour/spreadsheets';
import { BEHAVIOUR_OF_SERVICES } from './behaviour/services';
import { outcomeOf } from './probe';

describe.each([
  ['ranges', BEHAVIOUR_OF_RANGES],
  ['sheets', BEHAVIOUR_OF_SHEETS],
  ['the spreadsheet', BEHAVIOUR_OF_SPREADSHEETS],
  ['other services', BEHAVIOUR_OF_SERVICES],
])('documented behaviour of %s', (_, rows) => {
  test.each(
    rows.map(([page, behaviour, script, expected]) => ({
      page: addressOf(page),
      behaviour,
      script,
      expected,
    })),
  )('$behaviour ($page)', ({ script, expected }) => {
    expect(outcomeOf(script)).toEqual(expected);
  });
});
