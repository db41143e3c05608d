import { BaseSelectionRenderService } from '@univerjs/preset-sheets-core';

/**
 * Hides the square at the corner of selections that would fill cells: the grid changes no cells,
 * and has no setting for this. Has to be called before the first workbook is drawn.
 */
export function hideFillHandle(): void {
  const service = BaseSelectionRenderService.prototype;
  // Called with the service that it belongs to, below.
  // eslint-disable-next-line @typescript-eslint/unbound-method
  const make = service.newSelectionControl;
  service.newSelectionControl = function withoutFillHandle(...args) {
    const control = make.apply(this, args);
    const { fillControl } = control;
    fillControl.hide();
    fillControl.show = () => fillControl;
    return control;
  };
}
