import {
  Bot,
  CalendarDays,
  FileText,
  Globe,
  Keyboard,
  LibraryBig,
  Lightbulb,
  type LucideIcon,
  ShieldCheck,
  Store,
} from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { i18n } from '#i18n';
import { Mark } from '@/components/ui/mark';

/** The dashboard's parts, in the order of the navigation; each is also its address. */
export const sections = [
  'drafts',
  'plan',
  'templates',
  'brands',
  'practices',
  'models',
  'sites',
  'shortcuts',
  'privacy',
] as const;
export type Section = (typeof sections)[number];

const pictures: Readonly<Record<Section, LucideIcon>> = {
  drafts: FileText,
  plan: CalendarDays,
  templates: LibraryBig,
  brands: Store,
  practices: Lightbulb,
  models: Bot,
  sites: Globe,
  shortcuts: Keyboard,
  privacy: ShieldCheck,
};

export type ShellProps = {
  readonly current: Section | undefined;
  /** The page takes all the room there is. */
  readonly isWide?: boolean;
  /** Said on top of every page: off, or not allowed on the sites. */
  readonly banner: ReactNode;
  /** The search over everything. */
  readonly search: ReactNode;
  readonly children: ReactNode;
};

/** Navigation beside the page; above it where the window is narrow. */
export function Shell({ current, isWide = false, banner, search, children }: ShellProps) {
  return (
    <div className="min-h-screen bg-canvas md:grid md:grid-cols-[232px_minmax(0,1fr)]">
      <button
        type="button"
        onClick={focusMain}
        className="sr-only z-30 rounded-medium bg-surface p-3 focus:not-sr-only focus:absolute! focus:start-3 focus:top-3"
      >
        {i18n.t('dashboard.skip')}
      </button>
      <header className="border-line border-b bg-surface md:sticky md:top-0 md:h-screen md:border-e md:border-b-0">
        <div className="flex items-center gap-2.5 px-4 pt-4 pb-2 md:px-5 md:pt-6 md:pb-4">
          <Mark />
          <span className="text-title font-semibold tracking-tight">Repartee</span>
        </div>
        <div className="flex flex-col px-4 pb-2 md:px-3 md:pb-4">{search}</div>
        <nav aria-label={i18n.t('dashboard.navigation')}>
          <ul className="flex gap-1 px-2 pt-0.5 pb-2 max-md:overflow-x-auto md:flex-col md:px-3">
            {sections.map((section) => (
              <NavigationItem key={section} section={section} isCurrent={section === current} />
            ))}
          </ul>
        </nav>
      </header>
      <main
        id="main"
        tabIndex={-1}
        className="min-w-0 px-4 pt-6 pb-24 outline-none sm:px-8 md:pt-10"
      >
        <div
          className={`mx-auto flex flex-col gap-6 ${isWide ? 'max-w-[1280px]' : 'max-w-[760px]'}`}
        >
          {banner}
          {children}
        </div>
      </main>
    </div>
  );
}

/** To the page itself; by hand and not by a link, for the address's hash is the route. */
export function focusMain(): void {
  document.getElementById('main')?.focus();
}

type NavigationItemProps = { readonly section: Section; readonly isCurrent: boolean };

function NavigationItem({ section, isCurrent }: NavigationItemProps) {
  const Picture = pictures[section];
  const link = useRef<HTMLAnchorElement>(null);
  // Where the window is narrow, they stand in one line that is longer than it.
  useEffect(() => {
    if (isCurrent) link.current?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, [isCurrent]);
  return (
    <li>
      <a
        ref={link}
        href={`#/${section}`}
        aria-current={isCurrent ? 'page' : undefined}
        className="flex h-9 items-center gap-2.5 rounded-medium px-3 font-medium whitespace-nowrap text-muted hover:bg-raised hover:text-ink focus-visible:-outline-offset-2 aria-[current]:bg-accent-soft aria-[current]:text-accent-ink forced-colors:aria-[current]:border-2 forced-colors:aria-[current]:border-[Highlight]"
      >
        <Picture aria-hidden size={17} />
        {i18n.t(`dashboard.sections.${section}`)}
      </a>
    </li>
  );
}
