import { ArrowLeft } from 'lucide-react';

/** One level up. */
export function BackLink({ href, label }: { readonly href: string; readonly label: string }) {
  return (
    <a
      href={href}
      className="inline-flex min-h-6 items-center gap-1 self-start rounded-small text-muted hover:text-ink"
    >
      <ArrowLeft aria-hidden size={15} className="rtl:-scale-x-100" />
      {label}
    </a>
  );
}
