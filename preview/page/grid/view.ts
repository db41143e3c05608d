import type { Injector } from '@univerjs/core';
import { SheetScrollManagerService, SheetsSelectionsService } from '@univerjs/preset-sheets-core';
import type { IRender, IScrollState } from '@univerjs/preset-sheets-core';
import { selectionOf, type Selection } from './selection';

/** What of which tab is selected and in view. */
export interface View {
  tab: number | undefined;
  selection: Selection | undefined;
  scroll: IScrollState | undefined;
}

/** The view as it is now, to go back to once the grid has a new workbook. */
export function viewOf(injector: Injector, render: IRender | null, tab: number | undefined): View {
  const selection = injector.get(SheetsSelectionsService).getCurrentLastSelection();
  const scroll = render?.with(SheetScrollManagerService).getCurrentScrollState();
  return {
    tab,
    selection: selection ? selectionOf(selection) : undefined,
    scroll: scroll && { ...scroll },
  };
}
