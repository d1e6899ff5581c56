import { useEffect, useRef } from 'react';
import { i18n } from '#i18n';
import { tabElementId } from '@/components/ui/tabs';
import type { ShortTemplate } from '@/lib/messages/contract';
import type { Variant } from '@/lib/model';
import type { Segment } from './segments';
import { ShortList, shortOptionId } from './short-list';
import { useShortcuts } from './use-shortcuts';

export type TextBoxProps = {
  readonly id: string;
  readonly variants: readonly Variant[];
  readonly variant: Variant;
  readonly segments: readonly Segment[];
  readonly isWriting: boolean;
  /** To be selected for the person; a new object selects anew. */
  readonly selection: { readonly start: number; readonly end: number } | undefined;
  readonly onEdit: (text: string) => void;
  /** The templates for what is being typed behind a `/`. */
  readonly onLookUp: (typed: string) => Promise<readonly ShortTemplate[]>;
  readonly onExpanded: (template: ShortTemplate) => void;
};

/** Type, size and wrapping that the text and everything laid under it share to the pixel. */
const type =
  'col-start-1 row-start-1 w-full border-0 bg-transparent p-0 text-body text-start wrap-break-word whitespace-pre-wrap [unicode-bidi:plaintext]';

const marks = {
  none: '',
  blank: 'bg-accent-soft shadow-[inset_0_-2px_var(--color-accent)] forced-colors:underline',
  over: 'bg-bad-soft shadow-[inset_0_-2px_var(--color-bad)] forced-colors:underline forced-colors:decoration-wavy',
} as const;

/**
 * The text, editable in place. It is as tall as the tallest draft, so that neither choosing nor
 * writing makes anything below it jump; marks are drawn underneath by a copy with the same lines.
 */
export function TextBox({
  id,
  variants,
  variant,
  segments,
  isWriting,
  selection,
  onEdit,
  onLookUp,
  onExpanded,
}: TextBoxProps) {
  const area = useRef<HTMLTextAreaElement>(null);
  const list = `${id}-templates`;
  const { offer, look, take, press, close } = useShortcuts({ area, onLookUp, onEdit, onExpanded });

  useEffect(() => {
    if (!selection || !area.current) return;
    area.current.focus();
    area.current.setSelectionRange(selection.start, selection.end);
  }, [selection]);

  return (
    <div
      id={id}
      role="tabpanel"
      aria-labelledby={tabElementId(id, variant.id)}
      aria-busy={isWriting}
      className="grid min-h-[115px] grid-cols-[minmax(0,1fr)]"
    >
      {variants.map((other) => (
        <div key={other.id} aria-hidden className={`${type} invisible`}>
          {`${other.text}\n`}
        </div>
      ))}
      <div aria-hidden className={`${type} text-transparent`}>
        {segments.map(({ start, text, mark }) => (
          <span key={start} className={`rounded-[3px] ${marks[mark]}`}>
            {text}
          </span>
        ))}
        {isWriting ? (
          <span className="ms-px border-s-2 border-accent motion-safe:animate-caret" />
        ) : null}
      </div>
      <textarea
        key={variant.id}
        ref={area}
        dir="auto"
        aria-label={i18n.t('panel.drafts.text')}
        readOnly={isWriting}
        spellCheck={!isWriting}
        value={variant.text}
        aria-autocomplete="list"
        aria-controls={offer ? list : undefined}
        aria-activedescendant={
          offer && offer.active >= 0 ? shortOptionId(list, offer.active) : undefined
        }
        onChange={(event) => {
          onEdit(event.currentTarget.value);
          void look();
        }}
        onKeyDown={(event) => {
          if (!press(event)) return;
          event.preventDefault();
          // Escape would close the panel, too.
          event.stopPropagation();
        }}
        onBlur={close}
        className={`${type} block resize-none overflow-hidden rounded-small outline-none`}
      />
      <ShortList id={list} offer={offer} onTake={take} />
    </div>
  );
}
