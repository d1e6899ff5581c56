import { engineFor } from '@/lib/editors';
import { whyNotWritable } from '@/lib/editors/writable';
import { other } from '@/lib/sites/other';
import { asPost } from '@/lib/sites/post';
import { shownText } from '@/lib/sites/shown';
import type { Thread } from '@/lib/sites/site';
import { deepActiveElement, deepTarget } from './visible';
import type { PickedThing } from './world';

/** @property selector finds boxes like it on other pages of the site. */
type Picked =
  | { readonly kind: 'box'; readonly box: HTMLElement; readonly selector: string }
  | { readonly kind: 'post'; readonly thread: Thread };

/** All that a press on the page begins; nobody in the page hears of it while something is pointed at. */
const presses = [
  'pointerdown',
  'mousedown',
  'touchstart',
  'pointerup',
  'mouseup',
  'touchend',
  'click',
  'auxclick',
  'dblclick',
] as const;

/**
 * Waits until the person points at a box or a post, by a click or, with the focus on it, by Enter;
 * Esc and the signal call it off. What is pointed at is not pressed.
 */
export function pick(what: PickedThing, signal: AbortSignal): Promise<Picked | undefined> {
  return new Promise((resolve) => {
    const over = new AbortController();
    const options = { capture: true, signal: over.signal };
    const end = (picked?: Picked) => {
      over.abort();
      resolve(picked);
    };
    const choose = (element: Element | undefined) => {
      const picked = element && (what === 'box' ? boxAt(element) : postAt(element));
      if (picked) end(picked);
    };
    const swallow = (event: Event) => {
      if (!event.isTrusted) return false;
      event.preventDefault();
      event.stopImmediatePropagation();
      return true;
    };
    for (const type of presses) {
      addEventListener(
        type,
        (event) => {
          if (swallow(event) && type === 'click') choose(deepTarget(event));
        },
        { ...options, passive: false },
      );
    }
    addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'Escape' && event.key !== 'Enter') return;
        if (!swallow(event)) return;
        if (event.key === 'Escape') end();
        else choose(deepActiveElement());
      },
      options,
    );
    signal.addEventListener('abort', () => end(), { once: true });
    if (signal.aborted) end();
  });
}

/** The editor an element is in or is, if one can write there. */
function boxAt(element: Element): Picked | undefined {
  let box = element.closest<HTMLElement>('textarea, input, [contenteditable]');
  while (box?.parentElement?.isContentEditable) box = box.parentElement;
  if (!box || !engineFor(box) || whyNotWritable(box)) return undefined;
  return { kind: 'box', box, selector: selectorOf(box) };
}

/** The post around an element, by structure; else what the element says. */
function postAt(element: Element): Picked | undefined {
  const thread: Thread = other.readClicked(element) ?? {
    answered: asPost({ text: shownText(element) }),
    ancestors: [],
  };
  return thread.answered.text || thread.answered.media.length > 0
    ? { kind: 'post', thread }
    : undefined;
}

/** Attributes that name what an element is for, in no language. */
const telling = ['data-testid', 'data-test-id', 'data-test', 'data-e2e', 'name', 'role'];

/** A selector for boxes like this one: what it is, in something that is like what it stands in. */
function selectorOf(box: Element): string {
  const holder = box.parentElement?.closest(
    `form, dialog, ${telling.map((name) => `[${name}]`).join(', ')}`,
  );
  const own = `${described(box)}${box.matches('[contenteditable]') ? '[contenteditable]' : ''}`;
  return holder ? `${described(holder)} ${own}` : own;
}

function described(element: Element): string {
  const known = telling.flatMap((name) => {
    const value = element.getAttribute(name);
    // A value with digits in it is one of many, and another tomorrow.
    return value && !/\d/.test(value) ? [`[${name}=${CSS.escape(value)}]`] : [];
  });
  return CSS.escape(element.localName) + known.join('');
}
