import type { ComponentChildren } from 'preact';

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
  const key = shortcut.toUpperCase();
  return (
    <button
      type="button"
      class={props.class}
      title={key === '' ? hint : `${hint} (${key})`}
      aria-label={label}
      aria-keyshortcuts={key === '' ? undefined : key}
      aria-pressed={isPressed}
      onClick={onClick}
    >
      {children}
    </button>
  );
}
