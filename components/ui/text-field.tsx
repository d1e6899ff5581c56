import type { ComponentProps } from 'react';
import { Field, type FieldProps } from './field';
import { inputLook } from './input-look';

export type TextFieldProps = Omit<
  ComponentProps<'input'>,
  'id' | 'value' | 'onChange' | 'className'
> &
  Omit<FieldProps, 'children'> & {
    readonly value: string;
    readonly onValue: (value: string) => void;
  };

/** One line to type in. */
export function TextField({
  label,
  isLabelHidden,
  hint,
  error,
  className,
  onValue,
  ...input
}: TextFieldProps) {
  return (
    <Field
      label={label}
      isLabelHidden={isLabelHidden}
      hint={hint}
      error={error}
      className={className}
    >
      {(control) => (
        <input
          type="text"
          dir="auto"
          {...input}
          {...control}
          onChange={(event) => onValue(event.currentTarget.value)}
          className={`h-8 ${inputLook}`}
        />
      )}
    </Field>
  );
}
