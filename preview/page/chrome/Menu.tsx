import { useEffect, useRef, useState } from 'preact/hooks';
import type { ComponentChildren } from 'preact';

/** One line of a menu. */
export interface MenuLine {
  label: string;
  keys?: string;
  /** Given for a line that can be ticked. */
  checked?: boolean;
  disabled?: boolean;
  run: () => void;
}

/** A heading inside a menu, with its lines. */
export interface MenuGroup {
  heading?: string;
  lines: MenuLine[];
  /** Shown where there are no lines. */
  otherwise?: string;
}

/**
 * A button that opens a menu; arrows, Home, End, Escape and Tab work as everywhere.
 * Source: https://www.w3.org/WAI/ARIA/apg/patterns/menu-button/
 */
export function Menu({ label, groups }: { readonly label: string; readonly groups: MenuGroup[] }) {
  const { root, isOpen, setOpen, close } = useOpening();
  return (
    <div
      class="menu"
      ref={root}
      onKeyDown={(event) => {
        if (isOpen) moveInMenu(event, root.current, close);
        else if (event.key === 'ArrowDown') setOpen(true);
      }}
    >
      <button
        type="button"
        class="menu-button"
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onClick={() => {
          setOpen(!isOpen);
        }}
      >
        {label}
      </button>
      {isOpen && (
        <div class="menu-list" role="menu" aria-label={label}>
          {groups.map((group) => (
            <Group key={group.heading ?? ''} group={group} close={close} />
          ))}
        </div>
      )}
    </div>
  );
}

/** Opened, a menu has the focus on its first line; closed, on its button. */
function useOpening() {
  const [isOpen, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const close = (): void => {
    setOpen(false);
    root.current?.querySelector('button')?.focus();
  };
  useEffect(() => {
    if (!isOpen) return undefined;
    itemsOf(root.current)[0]?.focus();
    const leave = (event: Event): void => {
      if (!root.current?.contains(event.target as Node)) setOpen(false);
    };
    document.addEventListener('pointerdown', leave, true);
    return () => {
      document.removeEventListener('pointerdown', leave, true);
    };
  }, [isOpen]);
  return { root, isOpen, setOpen, close };
}

function Group({ group, close }: { readonly group: MenuGroup; readonly close: () => void }) {
  const { heading, lines, otherwise } = group;
  return (
    <div role="group" aria-label={heading} class="menu-group">
      {heading !== undefined && (
        <div class="menu-heading" aria-hidden="true">
          {heading}
        </div>
      )}
      {lines.map((line) => (
        <Line key={line.label} line={line} close={close} />
      ))}
      {lines.length === 0 && <Empty>{otherwise}</Empty>}
    </div>
  );
}

function Line({ line, close }: { readonly line: MenuLine; readonly close: () => void }) {
  const isTickable = line.checked !== undefined;
  return (
    <button
      type="button"
      class="menu-line"
      role={isTickable ? 'menuitemcheckbox' : 'menuitem'}
      aria-checked={line.checked}
      aria-disabled={line.disabled}
      tabIndex={-1}
      onClick={() => {
        if (line.disabled) return;
        close();
        line.run();
      }}
    >
      <span class="menu-tick" aria-hidden="true">
        {line.checked ? '✓' : ''}
      </span>
      <span class="menu-label">{line.label}</span>
      {line.keys !== undefined && <span class="menu-keys">{line.keys}</span>}
    </button>
  );
}

function Empty({ children }: { readonly children: ComponentChildren }) {
  return (
    <div class="menu-empty" role="menuitem" aria-disabled="true" tabIndex={-1}>
      {children}
    </div>
  );
}

function itemsOf(root: HTMLElement | null): HTMLElement[] {
  return [...(root?.querySelectorAll<HTMLElement>('[role^="menuitem"]') ?? [])];
}

function moveInMenu(event: KeyboardEvent, root: HTMLElement | null, close: () => void): void {
  const items = itemsOf(root);
  const at = items.indexOf(document.activeElement as HTMLElement);
  const targets: Record<string, number> = {
    ArrowDown: (at + 1) % items.length,
    ArrowUp: (at - 1 + items.length) % items.length,
    Home: 0,
    End: items.length - 1,
  };
  const target = targets[event.key];
  if (event.key === 'Escape' || event.key === 'Tab') close();
  else if (target !== undefined) items[target]?.focus();
  else return;
  event.preventDefault();
}
