import type { ReactNode } from 'react';
import type { Option } from './option';

export type CheckGroupProps = {
  readonly label: string;
  readonly hint?: ReactNode;
  readonly options: readonly Option[];
  readonly chosen: readonly string[];
  readonly onChosen: (chosen: readonly string[]) => void;
};

/** Any number of a few. */
export function CheckGroup({ label, hint, options, chosen, onChosen }: CheckGroupProps) {
  const turn = (value: string, isOn: boolean) =>
    onChosen(isOn ? [...chosen, value] : chosen.filter((one) => one !== value));
  return (
    <fieldset className="flex min-w-0 flex-col gap-1.5">
      <legend className="mb-1 font-medium">{label}</legend>
      <div className="flex flex-wrap gap-1.5">
        {options.map(({ value, label: words }) => (
          <label
            key={value}
            className="inline-flex h-7 max-w-full cursor-pointer items-center gap-1.5 rounded-full border border-line px-2.5 hover:border-edge has-checked:border-accent has-checked:bg-accent-soft has-checked:text-accent-ink has-focus-visible:outline-2 has-focus-visible:outline-offset-1 has-focus-visible:outline-accent forced-border"
          >
            <input
              type="checkbox"
              checked={chosen.includes(value)}
              onChange={(event) => turn(value, event.currentTarget.checked)}
              className="size-3.5 shrink-0 outline-none"
            />
            <span className="truncate">{words}</span>
          </label>
        ))}
      </div>
      {hint ? <div className="text-small text-muted">{hint}</div> : null}
    </fieldset>
  );
}
