/** The words of the menu and the sidebar. */
export const menu = {
  open: 'Open sidebar',
  setUp: 'Set up',
  report: 'Weekly report',
  checkLog: 'Check the log',
  rebuild: 'Rebuild the Clients columns',
  help: 'Help',
  helpLines: [
    'Tabla: results instead of reports',
    '1. After each contact a manager opens the sidebar, chooses the client and presses the stage: that records it.',
    '2. The Dashboard shows where the deals stand, how fast they move and where they are stuck, for a day and a manager.',
    '3. The weekly report is one page: the last week that is over.',
    '4. In any cell: type =SALES_ and choose, for example =SALES_FUNNEL(ACTIONS; SETTINGS). Each formula explains itself while you type.',
    'On a phone: the Entry tab. Choose manager, client and stage, and tick Record.',
    'Stages, limits and the language stand on the Settings tab, people and their roles on the Team tab.',
    'Nothing is ever deleted from the Actions tab: a correction is a new row.',
  ],
  working: 'Working… It may take up to a minute.',
  finished: 'Finished.',
  sidebarTitle: 'Tabla',
};
