import { type ReactNode, useId } from 'react';

export type FieldProps = {
  readonly label: string;
  /** Seen by screen readers only: where the place already says what it is. */
  readonly isLabelHidden?: boolean | undefined;
  readonly hint?: ReactNode | undefined;
  /** What is wrong and how to mend it. */
  readonly error?: string | undefined;
  readonly className?: string | undefined;
  /** Draws the control with the attributes that tie it to its label, hint and error. */
  readonly children: (control: FieldControl) => ReactNode;
};

type FieldControl = {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
};

/** A label, a control, a hint and an error that belong together. */
export function Field({
  label,
  isLabelHidden = false,
  hint,
  error,
  className = '',
  children,
}: FieldProps) {
  const id = useId();
  const described = [hint ? `${id}-hint` : '', error ? `${id}-error` : '']
    .filter(Boolean)
    .join(' ');
  return (
    <div className={`flex min-w-0 flex-col gap-1 ${className}`}>
      <label htmlFor={id} className={isLabelHidden ? 'sr-only' : 'font-medium'}>
        {label}
      </label>
      {children({
        id,
        'aria-describedby': described || undefined,
        'aria-invalid': error ? true : undefined,
      })}
      {hint ? (
        <div id={`${id}-hint`} className="text-small text-muted">
          {hint}
        </div>
      ) : null}
      {error ? (
        <div id={`${id}-error`} className="text-small font-medium text-bad-ink">
          {error}
        </div>
      ) : null}
    </div>
  );
}
