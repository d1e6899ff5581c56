import { ChevronDown } from 'lucide-react';
import type { ComponentProps } from 'react';
import { Field, type FieldProps } from './field';
import { inputLook } from './input-look';
import type { Option } from './option';

export type SelectFieldProps = Omit<
  ComponentProps<'select'>,
  'id' | 'value' | 'onChange' | 'className' | 'children'
> &
  Omit<FieldProps, 'children'> & {
    readonly value: string;
    readonly options: readonly Option[];
    readonly onValue: (value: string) => void;
  };

/** One of a few, by the browser's own list. */
export function SelectField({
  label,
  isLabelHidden,
  hint,
  error,
  className,
  options,
  onValue,
  ...select
}: SelectFieldProps) {
  return (
    <Field
      label={label}
      isLabelHidden={isLabelHidden}
      hint={hint}
      error={error}
      className={className}
    >
      {(control) => (
        <span className="relative block">
          <select
            {...select}
            {...control}
            onChange={(event) => onValue(event.currentTarget.value)}
            className={`h-8 appearance-none pe-8 ${inputLook}`}
          >
            {options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </select>
          <ChevronDown
            aria-hidden
            size={16}
            className="pointer-events-none absolute inset-y-0 end-2 my-auto text-muted"
          />
        </span>
      )}
    </Field>
  );
}
