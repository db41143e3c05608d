import { useLayoutEffect } from 'preact/hooks';
import type { RefObject } from 'preact';
import type { Desk } from '../desk';
import { editorKey } from '../keys';
import type { GridRef } from '../grid/sheetGrid';
import { Choices } from './Choices';
import { editorPlace } from './editorPlace';
import { moveSelection } from './moveSelection';
import { useChoices, type ChoiceList } from './useChoices';
import { useDesk } from './useDesk';

interface EditorProps {
  readonly grid: GridRef;
  readonly field: RefObject<HTMLTextAreaElement | null>;
}

/** The field over the active cell; it is always there, so that the first letter reaches it. */
export function CellEditor({ grid, field }: EditorProps) {
  const { desk, state, words } = useDesk();
  const { editing, facts } = state;
  const isOpen = editing?.at === 'cell';
  const text = isOpen ? editing.text : '';
  const list = useChoices(facts.choices, { text, typed: facts.typed, isOpen });
  useLayoutEffect(() => {
    if (isOpen) field.current?.focus();
  }, [isOpen, field]);
  const hasList = list.choices.length > 0;
  const choose = (choice: string): void => {
    write(desk, choice);
    finish(desk, grid);
  };
  return (
    <div class={isOpen ? 'editor open' : 'editor'} style={editorPlace(grid.current, editing)}>
      <textarea
        ref={field}
        rows={1}
        aria-label={words.cellEditor}
        aria-haspopup={hasList ? 'listbox' : undefined}
        aria-controls={hasList ? 'choices' : undefined}
        aria-activedescendant={list.marked < 0 ? undefined : `choice-${String(list.marked)}`}
        tabIndex={-1}
        spellcheck={false}
        value={text}
        onInput={(event) => {
          write(desk, event.currentTarget.value);
        }}
        onKeyDown={(event) => {
          press(event, desk, grid, list);
        }}
        onBlur={() => {
          if (desk.state.editing?.at === 'cell') void desk.commit();
        }}
      />
      {hasList && <Choices {...list} choose={choose} />}
    </div>
  );
}

function press(event: KeyboardEvent, desk: Desk, grid: GridRef, list: ChoiceList): void {
  const key = event.isComposing ? undefined : editorKey(event, list.choices.length > 0);
  if (key === undefined) return;
  event.preventDefault();
  const choice = list.choices[list.marked];
  if (key.does === 'mark') list.step(key.by);
  else if (key.does === 'newLine') insertLine(event.currentTarget as HTMLTextAreaElement, desk);
  else if (key.does === 'cancel') {
    desk.set({ editing: undefined });
    grid.current?.focus();
  } else {
    if (choice !== undefined) write(desk, choice);
    finish(desk, grid);
    moveBy(desk, grid, key.move);
  }
}

const MOVES = { down: [1, 0], up: [-1, 0], right: [0, 1], left: [0, -1] } as const;

/** Goes on to the next cell, as Enter and Tab do. */
export function moveBy(desk: Desk, grid: GridRef, direction: keyof typeof MOVES): void {
  const [down, right] = MOVES[direction];
  const step = { down, right, extends: false, jumps: false };
  if (grid.current) void moveSelection(desk, grid.current, step);
}

function write(desk: Desk, text: string): void {
  const { editing } = desk.state;
  if (editing) desk.set({ editing: { ...editing, text } });
}

function finish(desk: Desk, grid: GridRef): void {
  void desk.commit();
  grid.current?.focus();
}

function insertLine(field: HTMLTextAreaElement, desk: Desk): void {
  field.setRangeText('\n', field.selectionStart, field.selectionEnd, 'end');
  write(desk, field.value);
}
