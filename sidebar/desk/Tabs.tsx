/** A view of the sidebar. */
export type View = 'record' | 'day' | 'team';

/** A tab: its name, and how many things wait behind it. */
export interface Tab {
  readonly view: View;
  readonly label: string;
  /** 0: none, or not known yet. */
  readonly waiting: number;
  /** The number in words, for a screen reader. */
  readonly waitingLabel: string;
}

interface TabsProps {
  readonly label: string;
  readonly tabs: readonly Tab[];
  readonly view: View;
  readonly onChoose: (view: View) => void;
}

/** The tabs of the sidebar: one of them has the focus, the arrows go to the others. */
export function Tabs({ label, tabs, view, onChoose }: TabsProps) {
  const onKey = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (step === 0) return;
    const at = tabs.findIndex((tab) => tab.view === view);
    const next = tabs[(at + step + tabs.length) % tabs.length];
    if (!next) return;
    event.preventDefault();
    onChoose(next.view);
    document.getElementById(`tab-${next.view}`)?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label={label} onKeyDown={onKey}>
      {tabs.map((tab) => (
        <button
          key={tab.view}
          id={`tab-${tab.view}`}
          class="tab"
          type="button"
          role="tab"
          aria-selected={tab.view === view}
          aria-controls={`view-${tab.view}`}
          tabIndex={tab.view === view ? 0 : -1}
          onClick={() => {
            onChoose(tab.view);
          }}
        >
          {tab.label}
          {tab.waiting > 0 && (
            <span class="badge" title={tab.waitingLabel}>
              {tab.waiting}
            </span>
          )}
        </button>
      ))}
    </div>
  );
}
