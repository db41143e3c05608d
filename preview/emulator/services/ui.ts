import type { Execution } from '../execution/execution';
import type { MenuItem } from '../execution/host';
import { Emulated, behind } from './emulated';
import { HtmlOutput } from './html';

type GUi = GoogleAppsScript.Base.Ui;
type GMenu = GoogleAppsScript.Base.Menu;

/**
 * Menus, the sidebar and alerts.
 * Source: https://developers.google.com/apps-script/reference/base/ui
 */
export class Ui
  extends Emulated<GUi>
  implements Pick<GUi, 'createAddonMenu' | 'createMenu' | 'showSidebar' | 'alert'>
{
  constructor(execution: Execution) {
    super(execution, 'Ui');
  }

  createAddonMenu(): GMenu {
    return new Menu(this.execution).face;
  }

  createMenu(): GMenu {
    return new Menu(this.execution).face;
  }

  /** Not allowed in simple triggers such as onOpen. */
  showSidebar(page: GoogleAppsScript.HTML.HtmlOutput): void {
    const { execution } = this;
    if (execution.mode === 'limited' || execution.mode === 'none') {
      throw new Error(
        'Specified permissions are not sufficient to call Ui.showSidebar. ' +
          'Required permissions: https://www.googleapis.com/auth/script.container.ui',
      );
    }
    const output = behind(page, HtmlOutput);
    execution.onUi('Ui.showSidebar', () => {
      execution.host.sidebar = { title: output.getTitle(), html: output.getContent() };
    });
  }

  /** The person answers OK. */
  alert(prompt: unknown): GoogleAppsScript.Base.Button {
    const { alerts } = this.execution.host;
    this.execution.onUi('Ui.alert', () => alerts.push(String(prompt)));
    return 'OK' as unknown as GoogleAppsScript.Base.Button;
  }
}

/** A menu under construction; it shows when it is added to the user interface. */
class Menu
  extends Emulated<GMenu>
  implements Pick<GMenu, 'addItem' | 'addSeparator' | 'addSubMenu' | 'addToUi'>
{
  readonly items: MenuItem[] = [];

  constructor(execution: Execution) {
    super(execution, 'Menu');
  }

  addItem(label: string, functionName: string): GMenu {
    this.items.push({ label, functionName });
    return this.face;
  }

  addSeparator(): GMenu {
    return this.face;
  }

  addSubMenu(menu: GMenu): GMenu {
    this.items.push(...behind(menu, Menu).items);
    return this.face;
  }

  addToUi(): void {
    this.execution.onUi('Menu.addToUi', () => {
      this.execution.host.menu = [...this.items];
    });
  }
}
