import type { ComponentProps, ReactNode } from 'react';

export type IconButtonProps = Omit<ComponentProps<'button'>, 'children' | 'aria-label'> & {
  /** What it does; read out, and shown on hover. */
  readonly label: string;
  readonly children: ReactNode;
};

/** A square button with a picture on it, 28 px: over the 24 px that fingers need. */
export function IconButton({
  label,
  className = '',
  type = 'button',
  children,
  ...rest
}: IconButtonProps) {
  return (
    <button
      type={type}
      aria-label={label}
      title={label}
      className={`inline-grid size-7 shrink-0 place-items-center rounded-medium text-muted transition-colors duration-100 hover:bg-sunken hover:text-ink disabled:opacity-50 ${className}`}
      {...rest}
    >
      {children}
    </button>
  );
}
