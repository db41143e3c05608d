import { CellError } from '../../cells/cellValue';
import type { Evaluation } from '../evaluation';
import { AreaReference, Grid, toGrid } from '../grid';
import type { FormulaValue } from '../grid';
import type { FunctionTable } from './definition';

type Axis = 'row' | 'column';

function position(axis: Axis) {
  return (
    [value]: readonly FormulaValue[],
    evaluation: Evaluation,
    arrays: boolean,
  ): FormulaValue => {
    if (value === undefined) {
      const { anchor } = evaluation.scope;
      return anchor === undefined ? 1 : anchor[axis] + 1;
    }
    if (!(value instanceof AreaReference))
      return new CellError('#N/A', 'Argument must be a range.');
    const { top, left, height, width } = value.area;
    const start = (axis === 'row' ? top : left) + 1;
    const count = axis === 'row' ? height : width;
    if (!arrays || count === 1) return start;
    const numbers = Array.from({ length: count }, (_, at) => start + at);
    return axis === 'row' ? new Grid(count, 1, numbers) : new Grid(1, count, numbers);
  };
}

function extent(axis: 'height' | 'width') {
  return ([value]: readonly FormulaValue[], evaluation: Evaluation): FormulaValue => {
    if (value instanceof AreaReference) return value.area[axis];
    if (value instanceof CellError) return value;
    return toGrid(evaluation.materialise(value))[axis];
  };
}

/** Where a range stands and how large it is, without reading it. */
export const POSITIONS: FunctionTable = {
  ROW: { kind: 'whole', run: position('row') },
  COLUMN: { kind: 'whole', run: position('column') },
  ROWS: { kind: 'whole', run: extent('height') },
  COLUMNS: { kind: 'whole', run: extent('width') },
};
