import type { ReactNode } from 'react';

export type CardProps = { readonly className?: string; readonly children: ReactNode };

/** A group of things that belong together, set off from the page. */
export function Card({ className = '', children }: CardProps) {
  return (
    <div className={`rounded-large border border-line bg-surface p-5 ${className}`}>{children}</div>
  );
}
