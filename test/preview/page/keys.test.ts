import { editorKey, gridKey } from '../../../preview/page/keys';
import { movingCell, selectionTo, stepOf } from '../../../preview/page/moves';

const key = (
  name: string,
  held: Partial<Record<'ctrlKey' | 'altKey' | 'shiftKey', true>> = {},
) => ({
  key: name,
  ...{ ctrlKey: false, metaKey: false, altKey: false, shiftKey: false },
  ...held,
});

describe('keys over the cells', () => {
  it.each([
    ['a', {}, 'type'],
    ['=', {}, 'type'],
    ['Enter', {}, 'edit'],
    ['Delete', {}, 'clear'],
    ['z', { ctrlKey: true }, 'undo'],
    ['Z', { ctrlKey: true, shiftKey: true }, 'redo'],
    ['я', { ctrlKey: true }, 'undo'],
    ['ArrowDown', { altKey: true }, 'choose'],
    ['Shift', {}, undefined],
    ['b', { ctrlKey: true }, undefined],
  ] as const)('%s %j: %s', (name, held, does) => {
    expect(gridKey(key(name, held))?.does).toBe(does);
  });

  it('ends an edit with Enter and Tab, in both directions', () => {
    expect(editorKey(key('Enter'), false)).toEqual({ does: 'commit', move: 'down' });
    expect(editorKey(key('Tab', { shiftKey: true }), true)).toEqual({
      does: 'commit',
      move: 'left',
    });
    expect(editorKey(key('Enter', { altKey: true }), false)).toEqual({ does: 'newLine' });
    expect(editorKey(key('ArrowDown'), false)).toBeUndefined();
  });

  it('lets a selection grow and shrink around its active cell', () => {
    const step = stepOf(key('ArrowUp', { shiftKey: true }));
    expect(step).toEqual({ down: -1, right: 0, extends: true, jumps: false });
    const one = { row: 4, column: 1, block: { top: 4, left: 1, height: 1, width: 1 } };
    const grown = selectionTo(one, { row: 3, column: 1 }, true);
    expect(grown).toEqual({ ...one, block: { top: 3, left: 1, height: 2, width: 1 } });
    expect(movingCell(grown, true)).toEqual({ row: 3, column: 1 });
    expect(selectionTo(grown, { row: 4, column: 1 }, true)).toEqual(one);
  });
});
