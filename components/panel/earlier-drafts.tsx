import { i18n } from '#i18n';
import { Disclosure } from '@/components/ui/disclosure';
import type { Variant } from '@/lib/model';

export type EarlierDraftsProps = {
  /** Newest first. */
  readonly variants: readonly Variant[];
  readonly onRecall: (variant: string) => void;
};

/** What was drafted before the present drafts, one press away. */
export function EarlierDrafts({ variants, onRecall }: EarlierDraftsProps) {
  return (
    <Disclosure summary={i18n.t('panel.drafts.earlier', variants.length)}>
      <ul className="flex max-h-44 flex-col gap-1 overflow-y-auto">
        {variants.map(({ id, text }) => (
          <li key={id}>
            <button
              type="button"
              dir="auto"
              onClick={() => onRecall(id)}
              className="line-clamp-2 min-h-6 w-full rounded-small px-1 text-start text-muted hover:bg-sunken hover:text-ink"
            >
              {text}
            </button>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
