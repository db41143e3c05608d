/** What a key means while a cell is selected and nothing is edited. */
export type GridKey =
  | { does: 'type' }
  | { does: 'edit' | 'clear' | 'undo' | 'redo' | 'copy' | 'cut' | 'choose' | 'toggle' | 'leave' };

/** The parts of a keyboard event that count. */
export interface Key {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
}

const WITH_CONTROL: Record<string, 'undo' | 'redo' | 'copy' | 'cut'> = {
  z: 'undo',
  y: 'redo',
  c: 'copy',
  x: 'cut',
  // The same keys on a Cyrillic keyboard.
  я: 'undo',
  н: 'redo',
  с: 'copy',
  ч: 'cut',
};
const ALONE: Record<string, 'edit' | 'clear' | 'leave' | 'toggle'> = {
  Enter: 'edit',
  F2: 'edit',
  Delete: 'clear',
  Backspace: 'clear',
  F6: 'leave',
  ' ': 'toggle',
};

/** Undefined where the grid itself knows what to do: arrows, Home, Tab … */
export function gridKey(event: Key): GridKey | undefined {
  const { key, ctrlKey, metaKey, altKey } = event;
  if (ctrlKey || metaKey) return keyWithControl(event);
  if (altKey) return key === 'ArrowDown' ? { does: 'choose' } : undefined;
  const does = ALONE[key];
  if (does !== undefined) return { does };
  // Names of keys are longer than any letter; a letter may take two units.
  return key.length === 1 || (key.codePointAt(0) ?? 0) > 0xffff ? { does: 'type' } : undefined;
}

function keyWithControl({ key, altKey, shiftKey }: Key): GridKey | undefined {
  const does = WITH_CONTROL[key.toLowerCase()];
  if (does === undefined || altKey) return undefined;
  return { does: does === 'undo' && shiftKey ? 'redo' : does };
}

/** What a key means while a cell is edited. */
export type EditorKey =
  | { does: 'cancel' }
  | { does: 'newLine' }
  | { does: 'mark'; by: 1 | -1 }
  | { does: 'commit'; move: 'down' | 'up' | 'left' | 'right' };

/** Undefined where the field itself knows what to do. */
export function editorKey(event: Key, hasChoices: boolean): EditorKey | undefined {
  const { key, shiftKey } = event;
  if (key === 'Escape') return { does: 'cancel' };
  if (key === 'Tab') return { does: 'commit', move: shiftKey ? 'left' : 'right' };
  if (key === 'Enter') return enterKey(event);
  if (hasChoices && key === 'ArrowDown') return { does: 'mark', by: 1 };
  return hasChoices && key === 'ArrowUp' ? { does: 'mark', by: -1 } : undefined;
}

function enterKey({ altKey, ctrlKey, shiftKey }: Key): EditorKey {
  if (altKey || ctrlKey) return { does: 'newLine' };
  return { does: 'commit', move: shiftKey ? 'up' : 'down' };
}
