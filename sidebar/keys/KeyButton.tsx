import type { ComponentChildren } from 'preact';

/** What a browser calls a key that has another name on the keyboard. */
const NAMES: Readonly<Record<string, string>> = { Esc: 'Escape' };

interface KeyButtonProps {
  /** Looks: 'primary', 'plain', 'link', 'chip' … */
  readonly class: string;
  readonly label: string;
  /** The key that does the same; '' for none. The tooltip tells it. */
  readonly shortcut?: string;
  readonly hint?: string;
  readonly isPressed?: boolean;
  readonly onClick: () => void;
  readonly children?: ComponentChildren;
}

/** A button whose tooltip tells its key. A screen reader hears the label, then the key. */
export function KeyButton(props: KeyButtonProps) {
  const { label, shortcut = '', hint = label, isPressed, onClick, children = label } = props;
  const key = shortcut.length === 1 ? shortcut.toUpperCase() : shortcut;
  return (
    <button
      type="button"
      class={props.class}
      title={key === '' ? hint : `${hint} (${key})`}
      aria-label={label}
      aria-keyshortcuts={key === '' ? undefined : (NAMES[key] ?? key)}
      aria-pressed={isPressed}
      onClick={onClick}
    >
      {children}
    </button>
  );
}
