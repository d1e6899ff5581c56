import { useEffect, useRef } from 'react';
import { i18n } from '#i18n';
import { dayWords } from '@/components/day-words';
import { ruleWords } from '@/components/plan/rule-words';
import { whenWords } from '@/components/plan/when-words';
import { Button } from '@/components/ui/button';
import type { Option } from '@/components/ui/option';
import { SelectField } from '@/components/ui/select-field';
import type { CalendarTake } from '@/lib/schedule/calendar-take';
import type { CalendarNote } from '@/lib/schedule/read-calendar';
import { titleOf } from '@/lib/schedule/title';

export type CalendarPreviewProps = {
  /** The file's own name. */
  readonly name: string;
  readonly take: CalendarTake;
  readonly notes: readonly CalendarNote[];
  /** Days that came from a file of this name before. */
  readonly replaced: number;
  /** Whose the tasks are to be. */
  readonly brand: string;
  readonly brands: readonly Option[];
  readonly zone: string;
  readonly now: number;
  /** BCP 47 */
  readonly locale: string;
  readonly isTaking: boolean;
  readonly onBrand: (brand: string) => void;
  readonly onTake: () => void;
  readonly onLeave: () => void;
};

const mostShown = 8;

/** What a calendar file would put into the plan. Nothing is changed by looking. */
export function CalendarPreview({ name, take, notes, replaced, ...props }: CalendarPreviewProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  // It stands below what was pressed: the focus goes on here.
  useEffect(() => heading.current?.focus(), []);
  const { zone, now, locale } = props;
  const { days, tasks, over, known } = take;
  const isNothing = days.length + tasks.length + replaced === 0;
  return (
    <section className="flex flex-col gap-4">
      <h3 ref={heading} tabIndex={-1} className="font-semibold wrap-anywhere">
        {name}
      </h3>
      <Some
        title={i18n.t('plan.files.days', days.length)}
        lines={days.map((day) => ({
          key: day.id,
          when: dayWords(day.day, locale),
          what: day.name || i18n.t('plan.files.noName'),
        }))}
        more={(count) => i18n.t('plan.files.moreDays', count)}
      />
      {replaced > 0 ? <p>{i18n.t('plan.files.replaces', replaced)}</p> : null}
      <Some
        title={i18n.t('plan.files.tasks', tasks.length)}
        lines={tasks.map((task) => ({
          key: task.id,
          when: ruleWords(task, locale) || whenWords(task.time, zone, now, locale),
          what: titleOf(task),
        }))}
        more={(count) => i18n.t('plan.files.moreTasks', count)}
      />
      {over > 0 ? <p>{i18n.t('plan.files.over', over)}</p> : null}
      {known > 0 ? <p>{i18n.t('plan.files.known', known)}</p> : null}
      {tasks.length > 0 ? (
        <SelectField
          label={i18n.t('plan.files.brand')}
          value={props.brand}
          options={props.brands}
          onValue={props.onBrand}
          className="max-w-80"
        />
      ) : null}
      {notes.length > 0 ? <Notes notes={notes} /> : null}
      <div className="flex flex-wrap gap-2">
        <Button tone="primary" disabled={isNothing || props.isTaking} onClick={props.onTake}>
          {i18n.t('plan.files.take')}
        </Button>
        <Button disabled={props.isTaking} onClick={props.onLeave}>
          {i18n.t('plan.files.leave')}
        </Button>
      </div>
    </section>
  );
}

type SomeProps = {
  readonly title: string;
  readonly lines: readonly { readonly key: string; readonly when: string; readonly what: string }[];
  readonly more: (count: number) => string;
};

/** The first of many, and how many more. */
function Some({ title, lines, more }: SomeProps) {
  return (
    <div>
      <h4 className="font-medium">{title}</h4>
      <ul>
        {lines.slice(0, mostShown).map(({ key, when, what }) => (
          <li key={key} className="flex flex-wrap gap-x-3">
            <span className="text-muted">{when}</span>
            <span dir="auto" className="min-w-0 wrap-anywhere">
              {what}
            </span>
          </li>
        ))}
      </ul>
      {lines.length > mostShown ? (
        <p className="text-muted">{more(lines.length - mostShown)}</p>
      ) : null}
    </div>
  );
}

function Notes({ notes }: { readonly notes: readonly CalendarNote[] }) {
  const rest = notes.length - mostShown;
  return (
    <div>
      <h4 className="font-medium">{i18n.t('plan.files.notes')}</h4>
      <ul className="list-disc ps-5">
        {notes.slice(0, mostShown).map((note, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a list that never changes
          <li key={at} className="wrap-anywhere">
            {noteWords(note)}
          </li>
        ))}
      </ul>
      {rest > 0 ? <p className="text-muted">{i18n.t('plan.files.moreNotes', rest)}</p> : null}
    </div>
  );
}

function noteWords(note: CalendarNote): string {
  const name = note.name || i18n.t('plan.files.noName');
  switch (note.kind) {
    case 'unknown-zone':
      return i18n.t('plan.files.unknownZone', { name, zone: note.zone });
    case 'rule-left-out':
      return i18n.t('plan.files.ruleLeftOut', { name, line: note.line });
    case 'left-out':
      return i18n.t('plan.files.leftOut', { name, line: note.line });
  }
}
