import { useState } from 'preact/hooks';
import { blockName, readCellName } from '../a1';
import { editorKey } from '../keys';
import { useDesk } from './useDesk';

/** Where the keyboard goes when the formula bar is left. */
type Leave = (move: 'down' | 'right' | undefined) => void;

/** The name of the selected cell and what was typed into it. */
export function FormulaBar({
  goTo,
  leave,
}: {
  readonly goTo: (row: number, column: number) => void;
  readonly leave: Leave;
}) {
  const { words } = useDesk();
  return (
    <section class="formula-bar" aria-label={words.formulaBar}>
      <NameBox goTo={goTo} />
      <span class="fx" aria-hidden="true">
        fx
      </span>
      <Formula leave={leave} />
    </section>
  );
}

function Formula({ leave }: { readonly leave: Leave }) {
  const { desk, state, words } = useDesk();
  return (
    <textarea
      class="formula"
      rows={1}
      aria-label={words.formulaBar}
      spellcheck={false}
      autocomplete="off"
      value={state.editing?.text ?? state.facts.typed}
      onFocus={() => {
        if (!state.editing) void desk.edit('bar');
      }}
      onInput={(event) => {
        const { editing } = desk.state;
        const text = event.currentTarget.value;
        if (editing) desk.set({ editing: { ...editing, text } });
      }}
      onBlur={() => {
        if (desk.state.editing?.at === 'bar') void desk.commit();
      }}
      onKeyDown={(event) => {
        const key = event.isComposing ? undefined : editorKey(event, false);
        if (key?.does === 'cancel') desk.set({ editing: undefined });
        else if (key?.does === 'commit') void desk.commit();
        else return;
        event.preventDefault();
        leave(event.key === 'Enter' ? 'down' : event.key === 'Tab' ? 'right' : undefined);
      }}
    />
  );
}

function NameBox({ goTo }: { readonly goTo: (row: number, column: number) => void }) {
  const { state, words } = useDesk();
  const [typed, setTyped] = useState<string>();
  return (
    <input
      class="name-box"
      aria-label={words.nameBox}
      spellcheck={false}
      autocomplete="off"
      value={typed ?? blockName(state.selection.block)}
      onFocus={(event) => {
        event.currentTarget.select();
      }}
      onInput={(event) => {
        setTyped(event.currentTarget.value);
      }}
      onBlur={() => {
        setTyped(undefined);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter') return;
        const cell = readCellName(event.currentTarget.value);
        setTyped(undefined);
        if (cell) goTo(cell.row, cell.column);
      }}
    />
  );
}
