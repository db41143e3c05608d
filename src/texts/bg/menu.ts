import type { menu as english } from '../en/menu';

/** The words of the menu and the sidebar. */
export const menu: typeof english = {
  open: 'Отвори панела',
  setUp: 'Подготви листовете',
  report: 'Седмичен отчет',
  sidebarTitle: 'Tabla',
};
