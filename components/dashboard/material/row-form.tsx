import { type FormEvent, type ReactNode, useEffect, useRef } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';

export type RowFormProps = {
  /** What it is a form of; read out when it opens. */
  readonly label: string;
  readonly saveLabel: string;
  /** Names of the fields that cannot be kept as they are. */
  readonly problems: readonly string[];
  /** Called only while there is no problem. */
  readonly onSave: () => void;
  /** A save was tried: what is missing is said, not only what is wrong. */
  readonly onTried: () => void;
  readonly onCancel: () => void;
  readonly children: ReactNode;
};

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** A row's form, in the row's own place, with the focus in its first field. */
export function RowForm(props: RowFormProps) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('input, textarea')?.focus();
  }, []);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    props.onTried();
    const controls = [...event.currentTarget.querySelectorAll<Control>('input, select, textarea')];
    const halfTyped = controls.find(isHalfTyped);
    const wrong = controls.find(({ name }) => props.problems.includes(name));
    if (halfTyped) halfTyped.reportValidity();
    else if (wrong) wrong.focus();
    else props.onSave();
  };
  return (
    <Card className="border-accent!">
      <form
        ref={form}
        noValidate
        aria-label={props.label}
        onSubmit={submit}
        className="flex flex-col gap-4"
      >
        {props.children}
        <div className="flex flex-wrap gap-2">
          <Button type="submit" tone="primary">
            {props.saveLabel}
          </Button>
          <Button tone="quiet" onClick={props.onCancel}>
            {i18n.t('dashboard.cancel')}
          </Button>
        </div>
      </form>
    </Card>
  );
}

/** A browser gives no value for half a date, and says itself what is missing. */
function isHalfTyped(control: Element): control is HTMLInputElement {
  return control instanceof HTMLInputElement && control.validity.badInput;
}
