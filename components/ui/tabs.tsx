import { type KeyboardEvent, type ReactNode, useRef } from 'react';

type Tab = { readonly id: string; readonly label: ReactNode };

export type TabsProps = {
  /** What the tabs are of. */
  readonly label: string;
  readonly tabs: readonly Tab[];
  readonly chosen: string | undefined;
  readonly onChoose: (id: string) => void;
  /** The id of the one element that shows the chosen tab's content. */
  readonly panel: string;
};

/** The id of a tab's own element, for `aria-labelledby` on the panel. */
export function tabElementId(panel: string, tab: string): string {
  return `${panel}-tab-${tab}`;
}

/** Tabs as the ARIA practices have them: one tab stop, arrows between, Home and End. */
export function Tabs({ label, tabs, chosen, onChoose, panel }: TabsProps) {
  const list = useRef<HTMLDivElement>(null);
  const at = Math.max(
    0,
    tabs.findIndex((tab) => tab.id === chosen),
  );

  const step = (event: KeyboardEvent) => {
    const next = nextIndex(event, at, tabs.length);
    const tab = next === undefined ? undefined : tabs[next];
    if (!tab) return;
    event.preventDefault();
    onChoose(tab.id);
    list.current?.querySelectorAll<HTMLElement>('[role="tab"]')[next ?? 0]?.focus();
  };

  return (
    <div
      ref={list}
      role="tablist"
      aria-label={label}
      onKeyDown={step}
      className="flex min-w-0 flex-1 gap-1"
    >
      {tabs.map((tab, index) => (
        <button
          key={tab.id}
          type="button"
          role="tab"
          id={tabElementId(panel, tab.id)}
          aria-selected={index === at}
          aria-controls={panel}
          tabIndex={index === at ? 0 : -1}
          onClick={() => onChoose(tab.id)}
          className="relative h-9 min-w-0 truncate px-2.5 aria-selected:max-w-[60%] aria-selected:shrink-0 text-muted transition-colors duration-100 after:absolute after:inset-x-0 after:bottom-0 after:h-0.5 after:rounded-full hover:text-ink focus-visible:-outline-offset-2 aria-selected:font-medium aria-selected:text-ink aria-selected:after:bg-accent forced-colors:aria-selected:after:bg-[Highlight]"
        >
          {tab.label}
        </button>
      ))}
    </div>
  );
}

function nextIndex(event: KeyboardEvent, at: number, length: number): number | undefined {
  const isMirrored = getComputedStyle(event.currentTarget).direction === 'rtl';
  switch (event.key) {
    case 'ArrowRight':
      return (at + (isMirrored ? -1 : 1) + length) % length;
    case 'ArrowLeft':
      return (at + (isMirrored ? 1 : -1) + length) % length;
    case 'Home':
      return 0;
    case 'End':
      return length - 1;
    default:
      return undefined;
  }
}
