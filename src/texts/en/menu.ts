/** The words of the menu and the sidebar. */
export const menu = {
  open: 'Open sidebar',
  setUp: 'Set up',
  report: 'Weekly report',
  sidebarTitle: 'Tabla',
};
