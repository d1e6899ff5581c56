import type { ReactNode } from 'react';

export type ChipProps = {
  /** `sure` was found, `doubt` may be wrong, `warn` wants a look, `plain` is a mere fact. */
  readonly tone?: 'sure' | 'doubt' | 'warn' | 'plain';
  readonly children: ReactNode;
};

const tones = {
  sure: 'border-transparent bg-accent-soft text-accent-ink',
  doubt: 'border-dashed border-edge text-muted',
  warn: 'border-transparent bg-warn-soft text-warn-ink',
  plain: 'border-line text-ink',
} as const;

/** A word or two that say how something is. */
export function Chip({ tone = 'plain', children }: ChipProps) {
  return (
    <span
      className={`inline-flex h-6 max-w-full items-center gap-1 truncate rounded-full border px-2.5 forced-border ${tones[tone]}`}
    >
      {children}
    </span>
  );
}
