import { i18n } from '#i18n';
import type { ShortTemplate } from '@/lib/messages/contract';
import type { ShortOffer } from './use-shortcuts';

export type ShortListProps = {
  readonly id: string;
  readonly offer: ShortOffer | undefined;
  readonly onTake: (template: ShortTemplate) => void;
};

/** The id of one template's line, for `aria-activedescendant`. */
export function shortOptionId(list: string, index: number): string {
  return `${list}-${index}`;
}

/** The templates for the shortcut being typed; the text keeps the focus. */
export function ShortList({ id, offer, onTake }: ShortListProps) {
  return (
    <>
      {offer ? (
        <div
          id={id}
          role="listbox"
          aria-label={i18n.t('panel.template.list')}
          className="mt-2 flex flex-col overflow-hidden rounded-medium border border-line bg-surface shadow-raised"
        >
          {offer.found.map((template, index) => (
            <div
              key={template.id}
              id={shortOptionId(id, index)}
              role="option"
              aria-selected={index === offer.active}
              tabIndex={-1}
              // The press would take the focus, and with it the caret, away from the text.
              onPointerDown={(event) => {
                event.preventDefault();
                onTake(template);
              }}
              className="flex min-h-8 cursor-pointer flex-col px-3 py-1.5 hover:bg-raised aria-selected:bg-accent-soft forced-colors:aria-selected:border-2 forced-colors:aria-selected:border-[Highlight]"
            >
              <span className="flex items-baseline gap-2">
                <span className="min-w-0 truncate font-medium">{template.name}</span>
                <span dir="ltr" className="ms-auto shrink-0 text-small text-muted">
                  /{template.shortcut}
                </span>
              </span>
              <span dir="auto" className="truncate text-small text-muted">
                {template.text}
              </span>
            </div>
          ))}
        </div>
      ) : null}
      <span role="status" className="sr-only">
        {offer ? i18n.t('panel.template.found', offer.found.length) : ''}
      </span>
    </>
  );
}
