import {
  Ban,
  BellOff,
  BellRing,
  Check,
  Clock,
  Eye,
  type LucideIcon,
  Pause,
  TriangleAlert,
} from 'lucide-react';
import { i18n } from '#i18n';
import type { Finding } from '@/lib/calendar/findings';
import type { CalendarItem } from '@/lib/calendar/item';
import type { DayFacts } from './words';

/** A brand's colour; its name always stands beside it or in the label. */
export function BrandDot({ color, size = 8 }: { readonly color: string; readonly size?: number }) {
  return (
    <span
      aria-hidden
      className="inline-block shrink-0 rounded-full forced-color-adjust-none"
      style={{ backgroundColor: color, width: size, height: size }}
    />
  );
}

/** Of an item that is no brand's. */
export const noBrandColor = 'var(--color-edge)';

const pictures: Partial<Readonly<Record<CalendarItem['state'], LucideIcon>>> = {
  due: BellRing,
  opened: Eye,
  snoozed: Clock,
  missed: BellOff,
  held: Pause,
  done: Check,
  cancelled: Ban,
};

/** How an item is, at a glance; in words in its label. */
export function StateMark({ item }: { readonly item: CalendarItem }) {
  const Picture = item.isPaused && item.state === 'planned' ? Pause : pictures[item.state];
  if (!Picture) return null;
  return (
    <Picture
      aria-hidden
      size={12}
      className={`shrink-0 ${item.state === 'missed' ? 'text-bad-ink' : 'text-muted'}`}
    />
  );
}

/** Something is to be looked at first; in words in its label. */
export function FindingMark({ findings }: { readonly findings: readonly Finding[] }) {
  if (!findings.some(({ kind }) => kind !== 'marked')) return null;
  return <TriangleAlert aria-hidden size={12} className="shrink-0 text-warn-ink" />;
}

/** What is to be looked at on a day, in words. */
export function DayMarks({ facts }: { readonly facts: DayFacts }) {
  return (
    <>
      {facts.clashes > 0 ? (
        <span className="inline-flex min-w-0 items-center gap-1 text-small text-warn-ink">
          <TriangleAlert aria-hidden size={12} className="shrink-0" />
          <span className="truncate">{i18n.t('calendar.clashes', facts.clashes)}</span>
        </span>
      ) : null}
      {facts.isGap ? (
        <span
          title={i18n.t('calendar.gapAbout')}
          className="inline-flex h-[18px] items-center rounded-full border border-edge border-dashed px-2 text-small text-muted"
        >
          {i18n.t('calendar.gap')}
        </span>
      ) : null}
    </>
  );
}
