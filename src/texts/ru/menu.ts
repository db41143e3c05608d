import type { menu as english } from '../en/menu';

/** The words of the menu and the sidebar. */
export const menu: typeof english = {
  open: 'Открыть панель',
  setUp: 'Подготовить листы',
  report: 'Недельный отчёт',
  sidebarTitle: 'Tabla',
};
