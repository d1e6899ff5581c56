import type { ComponentProps } from 'react';
import { Field, type FieldProps } from './field';
import { inputLook } from './input-look';

export type TextAreaFieldProps = Omit<
  ComponentProps<'textarea'>,
  'id' | 'value' | 'onChange' | 'className'
> &
  Omit<FieldProps, 'children'> & {
    readonly value: string;
    readonly onValue: (value: string) => void;
  };

/** Several lines to type in; grows with what is typed where the browser can. */
export function TextAreaField({
  label,
  isLabelHidden,
  hint,
  error,
  className,
  onValue,
  rows = 3,
  ...area
}: TextAreaFieldProps) {
  return (
    <Field
      label={label}
      isLabelHidden={isLabelHidden}
      hint={hint}
      error={error}
      className={className}
    >
      {(control) => (
        <textarea
          dir="auto"
          rows={rows}
          {...area}
          {...control}
          onChange={(event) => onValue(event.currentTarget.value)}
          className={`field-sizing-content max-h-60 resize-y py-1.5 ${inputLook}`}
          style={{ minHeight: `${rows * 19 + 14}px` }}
        />
      )}
    </Field>
  );
}
