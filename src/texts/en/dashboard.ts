/** The words of the Dashboard. */
export const dashboard = {
  title: 'Dashboard',
  asOf: 'As of',
  manager: 'Manager',
  everybody: 'Blank: everybody',
  problems: 'Rows to look at',
  board: 'Board: where the deals stand',
  speed: 'Speed: how fast deals move on',
  stuck: 'Stuck: the worst first',
  asOfNote: 'The last day that counts. It becomes today whenever the sheet is opened.',
  managerNote: 'Choose a manager to see his deals alone.',
};
