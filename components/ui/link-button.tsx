import type { ComponentProps } from 'react';

/** Something to press that reads as part of a sentence. */
export function LinkButton({ className = '', type = 'button', ...rest }: ComponentProps<'button'>) {
  return (
    <button
      type={type}
      className={`inline-flex min-h-6 items-center rounded-small font-medium text-accent-ink underline decoration-accent/50 underline-offset-3 hover:decoration-current ${className}`}
      {...rest}
    />
  );
}
