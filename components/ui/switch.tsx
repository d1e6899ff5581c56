import { Switch as BaseSwitch } from '@base-ui/react/switch';
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
      <BaseSwitch.Root
        id={id}
        nativeButton
        render={<button type="button" />}
        checked={isOn}
        disabled={isDisabled}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onCheckedChange={(isNowOn) => onTurn(isNowOn)}
        className="group inline-flex h-6 w-10 shrink-0 items-center rounded-full border border-edge bg-sunken px-[3px] transition-colors duration-100 disabled:opacity-50 data-checked:border-accent data-checked:bg-accent forced-border"
      >
        <BaseSwitch.Thumb className="size-4 rounded-full bg-edge transition-[margin] duration-100 data-checked:ms-4 data-checked:bg-on-accent forced-border" />
      </BaseSwitch.Root>
    </div>
  );
}
