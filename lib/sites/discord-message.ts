/** What messages in a channel of Discord say. Ids as its own client makes them, 2026. */
import type { Media, Post } from '@/lib/model';
import { addressOf, asMedia, asPost, bare, isBefore } from './post';
import { isShown, shownText } from './shown';
import type { Thread } from './site';
import { partial } from './thread';

export const MESSAGE = 'li[id^="chat-messages-"]';
/** Above the first of several messages by one person; headings are written in messages too. */
const HEADER = 'h3:not([id^="message-content-"] *)';

/** A message with those it answers, as far as they are in the list. */
export function threadOf(message: Element): Thread {
  const ancestors: Post[] = [];
  let at = message;
  for (let above = answeredBy(at); above !== 'none'; above = answeredBy(at)) {
    if (above === 'gone') return partial({ answered: readMessage(message), ancestors });
    ancestors.unshift(readMessage(above));
    at = above;
  }
  return { answered: readMessage(message), ancestors };
}

/** Above a reply stands the beginning of what it answers, with the id of that one's words. */
function answeredBy(message: Element): Element | 'none' | 'gone' {
  const [channel, id] = idsOf(message);
  const context = message.querySelector(`[id="message-reply-context-${id}"]`);
  if (!context) return 'none';
  const [, above] =
    /-(\d+)$/.exec(context.querySelector('[id^="message-content-"]')?.id ?? '') ?? [];
  const found = message.parentElement?.querySelector(`[id="chat-messages-${channel}-${above}"]`);
  return found && isBefore(found, message) ? found : 'gone';
}

function readMessage(message: Element): Post {
  const [channel, id] = idsOf(message);
  const mine = (part: string) => message.querySelector(`[id="message-${part}-${id}"]`) ?? undefined;
  const page = new URL(message.ownerDocument.URL);
  const [, server] = /^\/channels\/(\d+)\//.exec(page.pathname) ?? [];
  return asPost({
    author: authorOf(message),
    text: wordsIn(mine('content')).trim(),
    time: mine('timestamp')?.getAttribute('datetime') ?? undefined,
    permalink: server && `${page.origin}/channels/${server}/${channel}/${id}`,
    media: readMedia(mine('accessories')),
  });
}

/** `chat-messages-<channel>-<message>` */
function idsOf(message: Element): readonly [channel: string, id: string] {
  const [, channel = '', id = ''] = /-(\d+)-(\d+)$/.exec(message.id) ?? [];
  return [channel, id];
}

/** A message without a header is by the author of the one above it. */
function authorOf(message: Element): string | undefined {
  for (let at: Element | null = message; at; at = at.previousElementSibling) {
    if (at.nodeName !== 'LI') continue;
    const [, id] = idsOf(at);
    const name = at.querySelector(`[id="message-username-${id}"]`);
    // A name is a button: what it says is no shown text.
    if (name || !at.matches(MESSAGE) || at.querySelector(HEADER)) return bare(name?.textContent);
  }
  return undefined;
}

/** Line breaks are written as such; mentions and emoji are buttons here. */
function wordsIn(node: Node | undefined): string {
  if (!node) return '';
  if (node.nodeName === '#text') return node.nodeValue ?? '';
  const element = node as Element;
  if (node.nodeType !== 1 || !isShown(element) || element.matches('[class*="edited_"]')) return '';
  if (element.nodeName === 'IMG') return element.getAttribute('alt') ?? '';
  const text = [...element.childNodes].map(wordsIn).join('');
  return /^(H\d|LI|BLOCKQUOTE|PRE)$/.test(element.nodeName) ? `${text}\n` : text;
}

/** Whether a picture's description is its author's own cannot be told, so none is given. */
function readMedia(parts: Element | undefined): Media[] {
  if (!parts) return [];
  const attached = [...parts.querySelectorAll('[class*="imageWrapper_"]')].map((item) =>
    asMedia(item.querySelector('video') ? 'video' : 'image'),
  );
  const cards = [...parts.querySelectorAll('a[class*="embedTitleLink_"]')].map((link) =>
    asMedia('card', { title: shownText(link), address: addressOf(link) }),
  );
  return [...attached, ...cards];
}
