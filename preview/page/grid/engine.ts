import { CanceledError, CommandType, ICommandService, LocaleType, LogLevel } from '@univerjs/core';
import { InterceptorEffectEnum, Univer } from '@univerjs/core';
import type { ICellDataForSheetInterceptor, ICommandInfo } from '@univerjs/core';
import {
  INTERCEPTOR_POINT,
  SheetInterceptorService,
  UniverDocsPlugin,
  UniverDocsUIPlugin,
  UniverFormulaEnginePlugin,
  UniverRenderEnginePlugin,
  UniverSheetsPlugin,
  UniverSheetsUIPlugin,
  UniverUIPlugin,
} from '@univerjs/preset-sheets-core';

/** Where a cell of the grid comes from; `tab` is the id of the tab. */
export type CellSource = (
  tab: number,
  row: number,
  column: number,
) => ICellDataForSheetInterceptor | undefined;

/** Changes that people may make in the grid itself: how wide a column is, how high a row. */
const ALLOWED = new Set([
  'sheet.mutation.set-worksheet-col-width',
  'sheet.mutation.set-worksheet-row-height',
  'sheet.mutation.set-worksheet-row-is-auto-height',
]);
const EDITOR = 'sheet.operation.set-cell-edit-visible';

/**
 * Makes the grid's engine without its bars and its calculation; it starts with its first workbook.
 */
export function makeEngine(container: HTMLElement): Univer {
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: {} },
    logLevel: LogLevel.ERROR,
  });
  univer.registerPlugin(UniverDocsPlugin, { hasScroll: false });
  univer.registerPlugin(UniverRenderEnginePlugin);
  univer.registerPlugin(UniverUIPlugin, {
    container,
    header: false,
    toolbar: false,
    footer: false,
    contextMenu: false,
    disableAutoFocus: true,
  });
  univer.registerPlugin(UniverDocsUIPlugin);
  univer.registerPlugin(UniverFormulaEnginePlugin, { notExecuteFormula: true });
  univer.registerPlugin(UniverSheetsPlugin, { notExecuteFormula: true });
  univer.registerPlugin(UniverSheetsUIPlugin, {
    formulaBar: false,
    footer: false,
    disableAutoFocus: true,
    disableForceStringAlert: true,
    disableForceStringMark: true,
    scrollConfig: { trackBackgroundColor: '#f8f9fa', thumbBackgroundColor: '#c4c7c5', barSize: 14 },
  });
  return univer;
}

/**
 * Lets a started engine draw the cells of a source. It keeps no cell of its own: each is asked for
 * when it is drawn, so nothing can be computed or changed there.
 */
export function drawFrom(univer: Univer, source: CellSource): void {
  const injector = univer.__getInjector();
  injector.get(ICommandService).beforeCommandExecuted(refuseChanges);
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Style | InterceptorEffectEnum.Value,
    priority: 100,
    handler: (cell, { subUnitId, row, col }, next) =>
      next(source(Number(subUnitId), row, col) ?? cell),
  });
}

/** Ends every command that would change the grid's own copy of the workbook. */
function refuseChanges({ id, type }: Readonly<ICommandInfo>): void {
  const isChange = type === CommandType.MUTATION && id.startsWith('sheet.') && !ALLOWED.has(id);
  if (isChange || id === EDITOR) throw new CanceledError();
}
