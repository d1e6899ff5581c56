import { type KeyboardEvent, type RefObject, useRef, useState } from 'react';
import { insertText } from '@/components/insert-text';
import type { ShortTemplate } from '@/lib/messages/contract';
import { blanksOf } from '@/lib/templates/blanks';
import { beginsShortcut, expanded, shortcutAt } from '@/lib/templates/library/shortcut';

/** What is offered for a shortcut that is being typed. */
export type ShortOffer = {
  readonly found: readonly ShortTemplate[];
  /** Which one Enter takes; -1: none yet, so that a lone `/` stays one. */
  readonly active: number;
};

type Given = {
  readonly area: RefObject<HTMLTextAreaElement | null>;
  readonly onLookUp: (typed: string) => Promise<readonly ShortTemplate[]>;
  readonly onEdit: (text: string) => void;
  readonly onExpanded: (template: ShortTemplate) => void;
};

/** Offers templates while a `/shortcut` is typed in a text, and puts the picked one in its place. */
export function useShortcuts({ area, onLookUp, onEdit, onExpanded }: Given) {
  const [offer, setOffer] = useState<ShortOffer>();
  const latest = useRef(0);

  const close = () => {
    latest.current += 1;
    setOffer(undefined);
  };

  /** The shortcut that stands before the caret now. */
  const typedNow = () => {
    const element = area.current;
    const isPlainCaret = element && element.selectionStart === element.selectionEnd;
    return isPlainCaret ? shortcutAt(element.value, element.selectionEnd) : undefined;
  };

  /** Looks up what stands before the caret; only the latest answer counts. */
  const look = async () => {
    const typed = typedNow();
    if (!typed) return close();
    latest.current += 1;
    const mine = latest.current;
    const found = await onLookUp(typed.typed);
    if (mine !== latest.current) return;
    setOffer(found.length > 0 ? { found, active: typed.typed === '' ? -1 : 0 } : undefined);
  };

  const take = (template: ShortTemplate) => {
    const element = area.current;
    // Looking up takes a moment, in which more may have been typed.
    const typed = typedNow();
    close();
    if (!typed || !element) return;
    const { start, end } = typed;
    element.setSelectionRange(start, end);
    if (!insertText(element, template.text))
      onEdit(expanded(element.value, typed, template.text).text);
    onExpanded(template);
    const [blank] = blanksOf(template.text);
    if (blank) element.setSelectionRange(start + blank.start, start + blank.end);
  };

  /** Takes the active template, or the first that still fits what was typed since; whether there is one. */
  const takeFitting = ({ found, active }: ShortOffer): boolean => {
    const typed = typedNow()?.typed ?? '';
    const fitting = [found[active], ...found].find(
      (template) => template && active >= 0 && beginsShortcut(typed, template),
    );
    if (fitting) take(fitting);
    return fitting !== undefined;
  };

  /** Says whether the key was meant for the offer. */
  const press = (event: KeyboardEvent): boolean => {
    if (!offer || event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey)
      return false;
    const { found, active } = offer;
    switch (event.key) {
      case 'ArrowDown':
        setOffer({ ...offer, active: (active + 1) % found.length });
        return true;
      case 'ArrowUp':
        setOffer({ ...offer, active: (Math.max(active, 0) - 1 + found.length) % found.length });
        return true;
      case 'Escape':
        close();
        return true;
      case 'Enter':
      case 'Tab':
        return !event.shiftKey && takeFitting(offer);
      default:
        return false;
    }
  };

  return { offer, look, take, press, close };
}
