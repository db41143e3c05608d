import type { ComponentChildren } from 'preact';

interface FoldProps {
  readonly title: string;
  /** Whether it stands open at first. */
  readonly isOpen?: boolean | undefined;
  readonly children: ComponentChildren;
}

/** A block that opens and closes at a click on its title. */
export function Fold({ title, isOpen = false, children }: FoldProps) {
  return (
    <details class="view-fold" open={isOpen}>
      <summary>{title}</summary>
      {children}
    </details>
  );
}
