import { CalendarPlus, ChevronLeft, ChevronRight, FileSpreadsheet, Printer } from 'lucide-react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';
import { type CalendarView, calendarViews } from '@/lib/calendar/item';

export type ToolbarProps = {
  /** What is shown: "December 2026". */
  readonly title: string;
  readonly view: CalendarView;
  readonly onView: (view: CalendarView) => void;
  readonly onToday: () => void;
  /** -1 back, 1 on. */
  readonly onPage: (direction: -1 | 1) => void;
  readonly onAdd: () => void;
  readonly onPrint: (() => void) | undefined;
  readonly onSheet: (() => void) | undefined;
};

/** What is shown, the way back and on, and the three views. */
export function Toolbar(props: ToolbarProps) {
  const { view, title } = props;
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
      <div className="flex items-center gap-1">
        <Button onClick={props.onToday}>{i18n.t('calendar.today')}</Button>
        <IconButton label={i18n.t(`calendar.earlier.${view}`)} onClick={() => props.onPage(-1)}>
          <ChevronLeft aria-hidden size={18} className="rtl:-scale-x-100" />
        </IconButton>
        <IconButton label={i18n.t(`calendar.later.${view}`)} onClick={() => props.onPage(1)}>
          <ChevronRight aria-hidden size={18} className="rtl:-scale-x-100" />
        </IconButton>
      </div>
      <h2 aria-live="polite" className="min-w-0 flex-1 text-title font-semibold tracking-tight">
        {title}
      </h2>
      <div className="flex items-center gap-2">
        <Views view={view} onView={props.onView} />
        {props.onPrint ? (
          <IconButton label={i18n.t('calendar.print')} onClick={props.onPrint}>
            <Printer aria-hidden size={16} />
          </IconButton>
        ) : null}
        {props.onSheet ? (
          <IconButton label={i18n.t('plan.files.weekSheet')} onClick={props.onSheet}>
            <FileSpreadsheet aria-hidden size={16} />
          </IconButton>
        ) : null}
        <IconButton label={i18n.t('calendar.add')} onClick={props.onAdd}>
          <CalendarPlus aria-hidden size={17} />
        </IconButton>
      </div>
    </div>
  );
}

type ViewsProps = Pick<ToolbarProps, 'view' | 'onView'>;

function Views({ view, onView }: ViewsProps) {
  return (
    <fieldset className="flex rounded-medium border border-line bg-raised p-0.5">
      <legend className="sr-only">{i18n.t('calendar.views.label')}</legend>
      {calendarViews.map((each) => (
        <button
          key={each}
          type="button"
          aria-pressed={each === view}
          onClick={() => onView(each)}
          className="h-7 rounded-small border border-transparent px-2.5 font-medium text-muted hover:text-ink aria-pressed:border-line aria-pressed:bg-surface aria-pressed:text-ink forced-colors:aria-pressed:bg-[Highlight] forced-colors:aria-pressed:text-[HighlightText] forced-colors:aria-pressed:forced-color-adjust-none"
        >
          {i18n.t(`calendar.views.${each}`)}
        </button>
      ))}
    </fieldset>
  );
}
