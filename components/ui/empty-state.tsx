import type { ReactNode } from 'react';

export type EmptyStateProps = {
  readonly picture: ReactNode;
  readonly title: string;
  /** The next step, in words. */
  readonly children: ReactNode;
  /** The next step, as something to press. */
  readonly action?: ReactNode;
};

/** Nothing here yet: what would be, and how it gets here. */
export function EmptyState({ picture, title, children, action }: EmptyStateProps) {
  return (
    <div className="flex flex-col items-center gap-3 rounded-large border border-line border-dashed bg-surface px-6 py-14 text-center">
      <div
        aria-hidden
        className="grid size-12 place-items-center rounded-full bg-accent-soft text-accent-ink"
      >
        {picture}
      </div>
      <h2 className="text-title font-semibold">{title}</h2>
      <div className="max-w-[46ch] text-muted">{children}</div>
      {action ? <div className="mt-2 flex flex-wrap justify-center gap-2">{action}</div> : null}
    </div>
  );
}
