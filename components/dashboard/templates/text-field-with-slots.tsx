import { useRef } from 'react';
import { i18n } from '#i18n';
import { insertText } from '@/components/insert-text';
import { Button } from '@/components/ui/button';
import { TextAreaField } from '@/components/ui/text-area-field';

export type TextFieldWithSlotsProps = {
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly error: string | undefined;
  /** The slots' names of the facts that brands may state. */
  readonly factSlots: readonly string[];
};

/** A template's text, with buttons that put its marks in where the caret is. */
export function TextFieldWithSlots({ value, onValue, error, factSlots }: TextFieldWithSlotsProps) {
  const area = useRef<HTMLTextAreaElement>(null);

  const put = (mark: string) => {
    const element = area.current;
    if (!element) return;
    const { selectionStart, selectionEnd } = element;
    if (!insertText(element, mark))
      onValue(value.slice(0, selectionStart) + mark + value.slice(selectionEnd));
  };

  return (
    <div className="flex flex-col gap-2">
      <TextAreaField
        ref={area}
        label={i18n.t('dashboard.templates.form.text')}
        rows={6}
        value={value}
        onValue={onValue}
        error={error}
        hint={i18n.t('dashboard.templates.form.textHint', {
          slot: '{{first_name}}',
          blank: '[[…]]',
          passage: '{{write: …}}',
        })}
      />
      <fieldset className="flex flex-wrap items-center gap-1.5">
        <legend className="float-start me-1 text-muted">
          {i18n.t('dashboard.templates.form.put')}
        </legend>
        {marks(factSlots).map(({ label, mark }) => (
          <Button key={mark} size="small" onClick={() => put(mark)}>
            {label}
          </Button>
        ))}
      </fieldset>
    </div>
  );
}

/** What can be put in, under its name. */
function marks(factSlots: readonly string[]): readonly { label: string; mark: string }[] {
  return [
    { label: i18n.t('dashboard.templates.form.slots.firstName'), mark: '{{, first_name}}' },
    { label: i18n.t('dashboard.templates.form.slots.handle'), mark: '{{handle}}' },
    { label: i18n.t('dashboard.templates.form.slots.brand'), mark: '{{brand}}' },
    { label: i18n.t('dashboard.templates.form.slots.product'), mark: '{{product}}' },
    { label: i18n.t('dashboard.templates.form.slots.idea'), mark: '{{idea}}' },
    { label: i18n.t('dashboard.templates.form.slots.link'), mark: '{{link}}' },
    ...factSlots.map((slot) => ({ label: slot.replaceAll('_', ' '), mark: `{{fact:${slot}}}` })),
    {
      label: i18n.t('dashboard.templates.form.blank'),
      mark: `[[${i18n.t('dashboard.templates.form.blankLabel')}]]`,
    },
    {
      label: i18n.t('dashboard.templates.form.passage'),
      mark: `{{write: ${i18n.t('dashboard.templates.form.passageLabel')}}}`,
    },
  ];
}
