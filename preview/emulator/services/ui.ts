import type { Execution } from '../execution/execution';
import type { MenuItem } from '../execution/host';
import { Emulated, behind, enumeration } from './emulated';
import { HtmlOutput } from './html';

type GUi = GoogleAppsScript.Base.Ui;
type GMenu = GoogleAppsScript.Base.Menu;

const BUTTON_SETS = ['OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL'];

/**
 * Menus, the sidebar and alerts.
 * Source: https://developers.google.com/apps-script/reference/base/ui
 */
export class Ui
  extends Emulated<GUi>
  implements
    Pick<
      GUi,
      | 'createAddonMenu'
      | 'createMenu'
      | 'showSidebar'
      | 'alert'
      | 'showModalDialog'
      | 'Button'
      | 'ButtonSet'
    >
{
  constructor(execution: Execution) {
    super(execution, 'Ui');
  }

  get Button(): GUi['Button'] {
    return enumeration(this.execution, 'Button', ['CLOSE', 'OK', 'CANCEL', 'YES', 'NO']);
  }

  get ButtonSet(): GUi['ButtonSet'] {
    return enumeration(this.execution, 'ButtonSet', BUTTON_SETS);
  }

  createAddonMenu(): GMenu {
    return new Menu(this.execution).face;
  }

  createMenu(): GMenu {
    return new Menu(this.execution).face;
  }

  /** Not allowed in simple triggers such as onOpen. */
  showSidebar(page: GoogleAppsScript.HTML.HtmlOutput): void {
    this.show('showSidebar', page);
  }

  showModalDialog(page: GoogleAppsScript.HTML.HtmlOutput): void {
    this.show('showModalDialog', page);
  }

  /** The last text is the prompt unless buttons follow it; the person answers OK. */
  alert(...texts: unknown[]): GoogleAppsScript.Base.Button {
    const { alerts } = this.execution.host;
    const said = BUTTON_SETS.includes(String(texts.at(-1))) ? texts.slice(0, -1) : texts;
    this.execution.onUi('Ui.alert', () => alerts.push(said.map(String).join('\n')));
    return 'OK' as unknown as GoogleAppsScript.Base.Button;
  }

  private readonly show = (member: string, page: unknown): void => {
    const { execution } = this;
    if (execution.mode === 'limited' || execution.mode === 'none') {
      throw new Error(
        `Specified permissions are not sufficient to call Ui.${member}. ` +
          'Required permissions: https://www.googleapis.com/auth/script.container.ui',
      );
    }
    const output = behind(page, HtmlOutput);
    execution.onUi(`Ui.${member}`, () => {
      execution.host.sidebar = { title: output.getTitle(), html: output.getContent() };
    });
  };
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
