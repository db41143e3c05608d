import { Menu, type MenuGroup } from './Menu';
import { useDesk } from './useDesk';
import { ViewAs } from './ViewAs';

/** The title of the workbook, the menus, and who looks at it. */
export function TopBar() {
  const { state, words } = useDesk();
  const { book } = state;
  if (book === undefined) return null;
  return (
    <header class="top-bar">
      <svg class="logo" viewBox="0 0 24 24" aria-hidden="true">
        <path fill="#188038" d="M5 2h10l5 5v13a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V4a2 2 0 0 1 2-2z" />
        <path fill="#81c995" d="M15 2l5 5h-5z" />
        <path
          fill="#fff"
          d="M7 11h9v7H7zm1.5 1.5v1.2h2.2v-1.2zm3.7 0v1.2h2.3v-1.2zm-3.7 2.7v1.3h2.2v-1.3zm3.7 0v1.3h2.3v-1.3z"
        />
      </svg>
      <div class="title-and-menus">
        <div class="title-line">
          <h1>{book.title}</h1>
          {book.invented && <span class="chip">{words.invented}</span>}
          <span class="kept">
            {words.kept} {book.stateFile}
          </span>
        </div>
        <Menus />
      </div>
      <ViewAs />
    </header>
  );
}

function Menus() {
  const { words } = useDesk();
  return (
    <nav class="menus" aria-label={words.menuBar}>
      <Menu label={words.edit} groups={useEditMenu()} />
      <Menu label={words.view} groups={useViewMenu()} />
      <Menu label={words.extensions} groups={useExtensionsMenu()} />
    </nav>
  );
}

function useEditMenu(): MenuGroup[] {
  const { desk, state, words } = useDesk();
  const line = (name: 'undo' | 'redo', keys: string, isPossible = false) => ({
    label: words[name],
    keys,
    disabled: !isPossible,
    run: () => void desk.change(name, {}),
  });
  const { book } = state;
  return [
    { lines: [line('undo', 'Ctrl+Z', book?.canUndo), line('redo', 'Ctrl+Y', book?.canRedo)] },
  ];
}

function useViewMenu(): MenuGroup[] {
  const { desk, state, words } = useDesk();
  const on = state.book?.latencies === true;
  const run = (): void => void desk.change('latencies', { on: !on });
  return [{ lines: [{ label: words.latencies, checked: on, run }] }];
}

function useExtensionsMenu(): MenuGroup[] {
  const { desk, state, words } = useDesk();
  const items = state.book?.menu ?? [];
  const lines = items.map(({ label, functionName }) => ({
    label,
    run: () => void desk.change('run', { name: functionName }),
  }));
  return [{ heading: 'Tabla', lines, otherwise: words.noItems }];
}
