import type { ReactNode } from 'react';

export type NoticeProps = {
  /** `bad` went wrong, `warn` wants a look, `good` is done, `calm` is good to know. */
  readonly tone?: 'calm' | 'warn' | 'bad' | 'good';
  readonly title?: ReactNode;
  readonly children?: ReactNode;
  /** Buttons that mend it, the best one first. */
  readonly actions?: ReactNode;
  /** `alert` interrupts a screen reader: only for what cannot wait. */
  readonly role?: 'alert' | 'status' | 'group';
  readonly className?: string;
};

const tones = {
  calm: 'bg-raised text-ink',
  warn: 'bg-warn-soft text-warn-ink',
  bad: 'bg-bad-soft text-ink',
  good: 'bg-good-soft text-good-ink',
} as const;

/** What is so, why, and what to do about it. */
export function Notice({
  tone = 'calm',
  title,
  children,
  actions,
  role,
  className = '',
}: NoticeProps) {
  return (
    <div
      role={role}
      className={`flex flex-col gap-1.5 rounded-medium p-3 forced-border ${tones[tone]} ${className}`}
    >
      {title ? (
        <p className={`font-semibold text-balance ${tone === 'bad' ? 'text-bad-ink' : ''}`}>
          {title}
        </p>
      ) : null}
      {children}
      {actions ? <div className="mt-1 flex flex-wrap gap-2">{actions}</div> : null}
    </div>
  );
}
