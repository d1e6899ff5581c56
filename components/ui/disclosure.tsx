import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';

export type DisclosureProps = {
  readonly summary: ReactNode;
  readonly children: ReactNode;
  readonly isOpen?: boolean;
  readonly className?: string;
};

/** A line that opens to more, by the browser's own means. */
export function Disclosure({ summary, children, isOpen = false, className = '' }: DisclosureProps) {
  return (
    <details open={isOpen} className={`group ${className}`}>
      <summary className="inline-flex min-h-6 items-center gap-1 rounded-small text-muted hover:text-ink">
        <ChevronRight
          aria-hidden
          size={14}
          className="transition-transform group-open:rotate-90 rtl:-scale-x-100 rtl:group-open:-rotate-90"
        />
        {summary}
      </summary>
      <div className="pt-2">{children}</div>
    </details>
  );
}
