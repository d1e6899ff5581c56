import { Tabs as BaseTabs } from '@base-ui/react/tabs';
import type { ReactNode } from 'react';

type Tab = { readonly id: string; readonly label: ReactNode };

export type TabsProps = {
  /** What the tabs are of. */
  readonly label: string;
  readonly tabs: readonly Tab[];
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
  /** The id of the one element that shows the chosen tab's content. */
  readonly panel: string;
};

/** The id of a tab's own element, for `aria-labelledby` on the panel. */
export function tabElementId(panel: string, tab: string): string {
  return `${panel}-tab-${tab}`;
}

/** One tab stop, arrows between. */
export function Tabs({ label, tabs, chosen, onChoose, panel }: TabsProps) {
  return (
    <BaseTabs.Root value={chosen} onValueChange={onChoose} className="min-w-0 flex-1">
      <BaseTabs.List activateOnFocus aria-label={label} className="flex gap-1">
        {tabs.map((tab) => (
          <BaseTabs.Tab
            key={tab.id}
            value={tab.id}
            id={tabElementId(panel, tab.id)}
            aria-controls={panel}
            className="relative h-9 min-w-0 truncate px-2.5 aria-selected:max-w-[60%] aria-selected:shrink-0 text-muted transition-colors duration-100 after:absolute after:inset-x-0 after:bottom-0 after:h-0.5 after:rounded-full hover:text-ink focus-visible:-outline-offset-2 aria-selected:font-medium aria-selected:text-ink aria-selected:after:bg-accent forced-colors:aria-selected:after:bg-[Highlight]"
          >
            {tab.label}
          </BaseTabs.Tab>
        ))}
      </BaseTabs.List>
    </BaseTabs.Root>
  );
}
