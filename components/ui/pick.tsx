import type { ReactNode } from 'react';
import type { Option } from './option';

export type PickProps = {
  /** What is being picked; read out with the value. */
  readonly label: string;
  readonly value: string;
  readonly options: readonly Option[];
  readonly onValue: (value: string) => void;
  readonly isDisabled?: boolean;
  readonly className?: string;
  /** What is seen instead of the browser's own closed list. */
  readonly children: ReactNode;
};

/**
 * The browser's own list under a look of our own: the list lies over it unseen, so that keyboard,
 * touch and screen reader get the real thing.
 */
export function Pick({
  label,
  value,
  options,
  onValue,
  isDisabled = false,
  className = '',
  children,
}: PickProps) {
  return (
    <span
      className={`relative inline-flex min-w-0 items-center rounded-medium has-focus-visible:outline-2 has-focus-visible:outline-offset-1 has-focus-visible:outline-accent ${className}`}
    >
      {children}
      <select
        aria-label={label}
        title={label}
        value={value}
        disabled={isDisabled}
        onChange={(event) => onValue(event.currentTarget.value)}
        className="absolute inset-0 size-full appearance-none bg-surface text-ink opacity-0 outline-none"
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </span>
  );
}
