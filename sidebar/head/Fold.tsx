import type { ComponentChildren } from 'preact';

interface FoldProps {
  readonly title: string;
  /** Whether it stands open at first. */
  readonly isOpen?: boolean | undefined;
  /** Hears of each opening, the first one included where it stands open at first. */
  readonly onOpen?: () => void;
  readonly children: ComponentChildren;
}

/** A block that opens and closes at a click on its title. */
export function Fold({ title, isOpen = false, onOpen, children }: FoldProps) {
  return (
    <details
      class="view-fold"
      open={isOpen}
      onToggle={(event) => {
        if (event.currentTarget.open) onOpen?.();
      }}
    >
      <summary>{title}</summary>
      {children}
    </details>
  );
}
