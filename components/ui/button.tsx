import type { ComponentProps } from 'react';

export type ButtonProps = ComponentProps<'button'> & {
  /** `primary` once a view; `plain` for the rest; `quiet` where a border would shout; `bad` destroys. */
  readonly tone?: 'primary' | 'plain' | 'quiet' | 'bad';
  readonly size?: 'small' | 'medium';
};

const base =
  'inline-flex items-center justify-center gap-2 rounded-medium border font-medium whitespace-nowrap select-none transition-colors duration-100 disabled:cursor-default aria-disabled:cursor-default forced-border';

const tones = {
  primary:
    'border-transparent bg-accent text-on-accent font-semibold hover:bg-accent-strong disabled:opacity-50 aria-disabled:opacity-50 disabled:hover:bg-accent',
  plain:
    'border-line bg-surface text-ink hover:bg-raised hover:border-edge disabled:opacity-50 disabled:hover:bg-surface disabled:hover:border-line',
  quiet:
    'border-transparent bg-transparent text-muted hover:bg-sunken hover:text-ink disabled:opacity-50 disabled:hover:bg-transparent',
  bad: 'border-transparent bg-bad-soft text-bad-ink hover:border-bad disabled:opacity-50',
} as const;

const sizes = { small: 'h-7 px-2.5', medium: 'h-8 px-3.5' } as const;

/** A button that does something here; it never submits unless told to. */
export function Button({
  tone = 'plain',
  size = 'medium',
  className = '',
  type = 'button',
  ...rest
}: ButtonProps) {
  return (
    <button
      type={type}
      className={`${base} ${tones[tone]} ${sizes[size]} ${className}`}
      {...rest}
    />
  );
}
