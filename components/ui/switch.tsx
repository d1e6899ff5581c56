import { type ReactNode, useId } from 'react';

export type SwitchProps = {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly isOn: boolean;
  readonly onTurn: (isOn: boolean) => void;
  readonly isDisabled?: boolean;
};

/** On or off, at once. The label is part of what can be pressed. */
export function Switch({ label, hint, isOn, onTurn, isDisabled = false }: SwitchProps) {
  const id = useId();
  return (
    <div className="flex items-start gap-3">
      <label htmlFor={id} className="min-w-0 flex-1 py-0.5">
        {label}
        {hint ? (
          <span id={`${id}-hint`} className="block text-small text-muted">
            {hint}
          </span>
        ) : null}
      </label>
      <span className="relative inline-flex h-6 w-10 shrink-0">
        <input
          id={id}
          type="checkbox"
          role="switch"
          aria-checked={isOn}
          checked={isOn}
          disabled={isDisabled}
          aria-describedby={hint ? `${id}-hint` : undefined}
          onChange={(event) => onTurn(event.currentTarget.checked)}
          className="peer size-full appearance-none rounded-full border border-edge bg-sunken transition-colors duration-100 checked:border-accent checked:bg-accent disabled:opacity-50"
        />
        <span
          aria-hidden
          className="pointer-events-none absolute start-1 top-1 size-4 rounded-full bg-edge transition-[margin] duration-100 peer-checked:ms-4 peer-checked:bg-on-accent forced-border"
        />
      </span>
    </div>
  );
}
