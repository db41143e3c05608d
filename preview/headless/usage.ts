export const USAGE = `Usage: npm run -s sheet -- [options] COMMAND

Runs the add-on that stands in dist/ (npm run build) over CSV files, without Google.

Commands
  formula '=SALES_FUNNEL(ACTIONS;SETTINGS)'   prints the table, tab-separated
  report 2012-W10                             makes the report of an ISO week and prints it
  record '{"client":"Acme","stage":2}' --out FILE
                                              records an action and writes the log as CSV

Files (CSV, with the headings of the tabs; a log may be gzipped)
  --log FILE       the log: When, Manager, Client, Stage, Deal, Outcome, Amount, ...
                   or, in lower case: time,manager,client,stage,outcome,amount,deal
  --settings FILE  Setting, Value, Note (without it, the defaults hold)
  --clients FILE   Client, Manager, Since, Potential, ...
  --team FILE      Manager, E-mail, Role, From, Until
  --plan FILE      Month, Manager, Plan, ...
  --costs FILE     Month, Article, Plan, Fact
  --tasks FILE     Task, Owner, Set on, Due, ...

Options
  --zone ZONE      time zone of the spreadsheet, such as Europe/Sofia (default: this machine's)
  --lang en|ru|bg  language of headings and texts (default: the setting Language, else en)
  --as E-MAIL      who is signed in (default: the first admin, else head, of the team file)
  --json           prints a JSON array of rows; dates as yyyy-mm-dd
  --help           prints this

A log that is written holds whole days as yyyy-mm-dd, and times as yyyy-mm-ddThh:mm:ss with the
offset of the zone. Anything wrong gives one line on standard error and exit code 2.
`;
