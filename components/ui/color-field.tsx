import { useId } from 'react';

export type ColorFieldProps = {
  readonly label: string;
  readonly value: string;
  readonly colors: readonly { readonly value: string; readonly label: string }[];
  readonly otherLabel: string;
  readonly onValue: (value: string) => void;
};

/** A few good colours, and any other. */
export function ColorField({ label, value, colors, otherLabel, onValue }: ColorFieldProps) {
  const id = useId();
  const isOther = !colors.some((color) => color.value === value);
  return (
    <fieldset className="flex flex-col gap-1.5">
      <legend className="mb-1 font-medium">{label}</legend>
      <div className="flex flex-wrap items-center gap-2">
        {colors.map((color) => (
          <input
            key={color.value}
            type="radio"
            name={id}
            aria-label={color.label}
            title={color.label}
            checked={color.value === value}
            onChange={() => onValue(color.value)}
            style={{ backgroundColor: color.value }}
            className={swatch}
          />
        ))}
        <label className="ms-1 inline-flex cursor-pointer items-center gap-2 text-muted">
          <input
            type="color"
            value={value}
            onChange={(event) => onValue(event.currentTarget.value)}
            className={`size-7 cursor-pointer rounded-full border-0 bg-transparent p-0 ${isOther ? 'outline-2 outline-offset-2 outline-ink' : ''}`}
          />
          {otherLabel}
        </label>
      </div>
    </fieldset>
  );
}

const swatch =
  'size-6 cursor-pointer appearance-none rounded-full checked:outline-2 checked:outline-offset-2 checked:outline-ink ' +
  'focus-visible:outline-accent forced-color-adjust-none';
