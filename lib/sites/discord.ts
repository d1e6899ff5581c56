/**
 * The channels of Discord's servers. Enter sends here, so nothing that looks like Enter may ever
 * reach the box. Ids as its own client makes them, 2026, and the beginnings of class names, whose
 * ends are hashes. With the bar of a reply above it a box answers the message that is marked in the
 * list; without, what is written goes to the channel.
 */
import { MESSAGE, threadOf } from './discord-message';
import { bare } from './post';
import { shownAll } from './shown';
import { defineSite, type Thread } from './site';

const BOX = '[role="textbox"][data-slate-editor="true"]';
/** A server shows a list of its channels; beside private messages there is a list of people. */
const CHANNELS = '[data-list-item-id^="channels___"]';
/** Its switch is for whether the author is told. */
const REPLY_BAR = '[class*="replyBar_"], [role="switch"]';
/** An arrow to the left and up; the same from 2024 to 2026-10. */
const REPLY_ICON = 'path[d^="M2.3 7.3a1 1 0 0 0 0 1.4l5 5"]';

export const discord = defineSite({
  id: 'discord',
  label: 'Discord',
  matches: ['https://discord.com/*'],
  // 4,000 for people who pay for it, which the page does not say.
  limit: { rule: 'utf16', max: 2000 },
  // A thread stands in a section beside its channel. A box in the list changes an own message.
  composers: [`body:has(${CHANNELS}) :is(main, section) form ${BOX}:not(li *)`],
  messages: [`body:not(:has(${CHANNELS})) ${BOX}`, `[role="dialog"] ${BOX}`],
  replyControls: [`body:has(${CHANNELS}) ${MESSAGE} [role="button"]:has(${REPLY_ICON})`],
  surface: (composer) => composer.closest('form') ?? composer,
  readClicked(control) {
    const message = control.closest(MESSAGE);
    return message ? threadOf(message) : undefined;
  },
  readThread(composer, clicked) {
    const chat = composer.closest('main, section');
    const [bar] = shownAll(composer.closest('form') ?? composer, REPLY_BAR);
    const marks = chat ? shownAll(chat, `${MESSAGE} [class*="replying_"]`) : [];
    const [marked, ...others] = marks.map((mark) => mark.closest(MESSAGE));
    if (marked && others.length === 0) return threadOf(marked);
    if (!bar && !marked) return undefined;
    return bar && !marked && clicked && isNamedIn(bar, clicked) ? clicked : 'unknown';
  },
  // No message of a channel is more what it is about than the others.
  readFocal: () => undefined,
  readAccount(page) {
    // Below the own name, shown when that is pointed at.
    const [name, ...others] = page.querySelectorAll('[class*="panels_"] [class*="hovered_"]');
    return others.length === 0 ? bare(name?.textContent) || undefined : undefined;
  },
});

/** Whether the bar of a reply has the name of who wrote a message, and the message is of this channel. */
function isNamedIn(bar: Element, { answered }: Thread): boolean {
  const [channel] = /^.*\/channels\/\d+\/\d+/.exec(bar.ownerDocument.URL) ?? [];
  const isHere = channel !== undefined && answered.permalink?.startsWith(`${channel}/`);
  const names = [...bar.querySelectorAll('*')].map((part) => bare(part.textContent));
  return isHere === true && answered.author !== undefined && names.includes(answered.author);
}
