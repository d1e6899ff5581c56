import { useId, useState } from 'react';
import { i18n } from '#i18n';
import { ruleWords } from '@/components/plan/rule-words';
import { whenWords } from '@/components/plan/when-words';
import { Button } from '@/components/ui/button';
import { TextField } from '@/components/ui/text-field';
import type { PlannedTime } from '@/lib/model';
import { ownZone } from '@/lib/schedule/moment';
import { understand } from '@/lib/schedule/understand';

/** When somebody wants to be told. */
export type When = { readonly time: PlannedTime; readonly rule?: string };

export type RemindFormProps = {
  /** BCP 47 */
  readonly locale: string;
  readonly onRemind: (when: When) => void;
  readonly onCancel: () => void;
};

/** What people mean most often, as they would type it. */
const usual = ['in 1 hour', 'tomorrow 9am', 'Monday 9am'] as const;

/** When to be reminded of this draft, in words; what was understood stands below before it is kept. */
export function RemindForm({ locale, onRemind, onCancel }: RemindFormProps) {
  const [said, setSaid] = useState('');
  const title = useId();
  const [now] = useState(Date.now);
  const zone = ownZone();
  const understood = understand(said, { now, zone });
  const submit = () => {
    if (!understood || understood.isPast) return;
    const { time, recurrence } = understood;
    onRemind({ time, ...(recurrence ? { rule: recurrence.rule } : {}) });
  };
  return (
    <form
      aria-labelledby={title}
      className="flex min-w-0 flex-col gap-2 border-b border-line px-4 pt-2.5 pb-3"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <p id={title} className="font-medium">
        {i18n.t('panel.remind.title')}
      </p>
      <TextField
        label={i18n.t('plan.form.when')}
        isLabelHidden
        placeholder={i18n.t('panel.remind.placeholder')}
        value={said}
        onValue={setSaid}
        autoFocus
        autoComplete="off"
        dir="ltr"
      />
      <div className="flex flex-wrap gap-1.5">
        {usual.map((words) => (
          <Button key={words} size="small" onClick={() => setSaid(words)}>
            {words}
          </Button>
        ))}
      </div>
      <p role="status" className={understood?.isPast ? 'text-warn-ink' : 'text-muted'}>
        {said.trim() === '' ? '' : understoodWords(understood, now, zone, locale)}
      </p>
      <div className="flex gap-2">
        <Button
          type="submit"
          tone="primary"
          size="small"
          aria-disabled={!understood || understood.isPast}
        >
          {i18n.t('panel.remind.button')}
        </Button>
        <Button tone="quiet" size="small" onClick={onCancel}>
          {i18n.t('panel.insert.cancel')}
        </Button>
      </div>
    </form>
  );
}

function understoodWords(
  understood: ReturnType<typeof understand>,
  now: number,
  zone: string,
  locale: string,
): string {
  if (!understood) return i18n.t('panel.remind.notUnderstood');
  if (understood.isPast) return i18n.t('panel.remind.past');
  const { time, recurrence } = understood;
  const first = whenWords(time, zone, now, locale);
  return recurrence ? `${first} · ${ruleWords({ time, recurrence }, locale)}` : first;
}
