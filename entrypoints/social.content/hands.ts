import { engineFor } from '@/lib/editors';
import { caretIn, watchCaret } from '@/lib/editors/caret';
import { insert, undo } from '@/lib/editors/insert';
import type { InsertFailure, InsertMode, InsertOutcome } from '@/lib/model';
import { usableComposers } from '@/lib/page/composers';
import { holdBack, isSendChord } from '@/lib/page/key-guard';
import { type Answers, isSamePost, readThread } from '@/lib/page/snapshot';
import { isUsable } from '@/lib/page/visible';
import { isMessageBox } from '@/lib/sites/messages';
import type { Site, Thread } from '@/lib/sites/site';

/** What a panel was opened for. */
type Held = {
  readonly composer: WeakRef<HTMLElement> | undefined;
  /** What the page said then that the composer answers. */
  readonly answers: Answers;
  /** The person pointed at the box themselves: it is that one or none, whatever it answers. */
  readonly isPicked?: boolean;
  isTrustworthy?: () => boolean;
  /** The insertion under way: a second click gets its outcome instead of one of its own. */
  running?: Promise<InsertOutcome>;
  /** The last text that went in, and what the box held before and after. */
  inserted?: { readonly text: string; readonly before: string; readonly after: string };
};

/** Writes into composers, and nothing else: never clicks, never presses Enter, never submits. */
export type Hands = ReturnType<typeof createHands>;

/** @param clicked the thread whose Reply was clicked last. */
export function createHands(site: Site, clicked: () => Thread | undefined) {
  const held = new Map<string, Held>();

  async function insertFor(
    entry: Held,
    text: string,
    mode: InsertMode | null,
  ): Promise<InsertOutcome> {
    if (entry.isTrustworthy && !entry.isTrustworthy()) return untouched('panel-covered');
    const composer = resolve(entry);
    if (typeof composer === 'string') return failed(composer, text);
    const engine = engineFor(composer);
    if (!engine) return failed('not-accepted', text);
    const before = engine.read(composer);
    if (entry.inserted?.text === text && entry.inserted.after === before)
      return { kind: 'inserted' };
    const prefill = site.readPrefill?.(composer, before) ?? '';
    const own = before.slice(prefill.length).trim();
    // The site itself put it there, as where its address carried the text.
    if (own !== '' && own === text.trim()) return { kind: 'inserted' };
    const caret = caretIn(composer, before);
    if (own !== '' && mode === null) {
      const canInsertAtCaret = caret !== undefined && caret.from < before.trimEnd().length;
      return { kind: 'ask', existing: own, canInsertAtCaret };
    }
    const how = own === '' ? 'append' : mode;
    const where = how === 'caret' ? caret : how === 'replace' ? 'all' : 'end';
    // The box holds another text than when the caret was left in it.
    if (!where) return failed('composer-changed', text);
    const lead = { all: prefill, end: gapAfter(before, own) };
    const addition = typeof where === 'string' ? lead[where] + text : text;
    const outcome = await insert(composer, addition, where, before);
    if (outcome.kind === 'failed') return failed(outcome.reason, text);
    entry.inserted = { text, before, after: engine.read(composer) };
    return { kind: 'inserted' };
  }

  /** The composer the panel was opened for, if it is still about the same post; else why not. */
  function resolve(entry: Held): HTMLElement | InsertFailure {
    const opened = entry.composer?.deref();
    if (entry.isPicked && !opened?.isConnected) return 'composer-gone';
    if (opened?.isConnected && !isUsable(opened)) return 'composer-hidden';
    const composer = opened?.isConnected ? opened : onlyOne(usableComposers(site));
    if (!composer) return 'composer-gone';
    if (entry.isPicked) return composer;
    const now = readThread(site, composer, clicked());
    const isSame = isMessageBox(site, composer) ? isSameConversation : isSameAnswer;
    return isSame(entry.answers, now, composer === opened) ? composer : 'composer-changed';
  }

  return {
    /** Ties a panel's ticket to a composer and to what was read around it. */
    hold(ticket: string, composer: HTMLElement | undefined): void {
      const answers = readThread(site, composer, clicked());
      if (composer) watchCaret(composer);
      held.set(ticket, { composer: composer && new WeakRef(composer), answers });
    },

    /** Ties a ticket to the box that the person pointed at. */
    repoint(ticket: string, box: HTMLElement): void {
      const entry = held.get(ticket);
      if (entry) held.set(ticket, { ...entry, composer: new WeakRef(box), isPicked: true });
    },

    isHolding: (ticket: string): boolean => held.has(ticket),

    /** Insertions for this ticket are made only while its panel is really seen. */
    guard(ticket: string, isTrustworthy: () => boolean): void {
      const entry = held.get(ticket);
      if (entry) entry.isTrustworthy = isTrustworthy;
    },

    release(ticket: string): void {
      held.delete(ticket);
    },

    /** @param mode `null`: ask when the box holds text of the person's own. */
    insert(ticket: string, text: string, mode: InsertMode | null): Promise<InsertOutcome> {
      const entry = held.get(ticket);
      if (!entry) return failed('composer-gone', text);
      entry.running ??= insertFor(entry, text, mode).finally(() => {
        delete entry.running;
      });
      // The chord that asked for this may still be down when the box has the focus.
      holdBack(isSendChord, entry.running);
      return entry.running;
    },

    /** Takes the last insertion back, if nothing was typed since. */
    async undo(ticket: string): Promise<{ isUndone: boolean }> {
      const entry = held.get(ticket);
      const composer = entry?.composer?.deref();
      if (!entry?.inserted || !composer?.isConnected) return { isUndone: false };
      const { before, after } = entry.inserted;
      const isUndone = await undo(composer, { before, after });
      if (isUndone) delete entry.inserted;
      return { isUndone };
    },
  };
}

/** Whether a composer still answers what it did. Of two posts nobody could tell, only the same box says so. */
function isSameAnswer(then: Answers, now: Answers, isSameBox: boolean): boolean {
  if (typeof then === 'object' && typeof now === 'object')
    return isSamePost(then.answered, now.answered);
  return then === now && (then === undefined || isSameBox);
}

/** Whether a box still belongs to the conversation it did: what was answered is still said in it. */
function isSameConversation(then: Answers, now: Answers, isSameBox: boolean): boolean {
  if (typeof then !== 'object' || typeof now !== 'object')
    return isSameAnswer(then, now, isSameBox);
  return [now.answered, ...now.ancestors].some((post) => isSamePost(then.answered, post));
}

/** Below a person's own text; behind a mention of the site's, with a space if it has none. */
function gapAfter(existing: string, own: string): string {
  if (existing === '' || existing.endsWith('\n')) return '';
  if (own !== '') return '\n';
  return /\s$/u.test(existing) ? '' : ' ';
}

function onlyOne<T>(all: readonly T[]): T | undefined {
  return all.length === 1 ? all[0] : undefined;
}

function untouched(reason: InsertFailure, isCopied = false): InsertOutcome {
  return { kind: 'untouched', reason, isCopied };
}

/** Nothing was touched; the text is put on the clipboard, so that it is one paste away. */
async function failed(reason: InsertFailure, text: string): Promise<InsertOutcome> {
  const isCopied = await navigator.clipboard.writeText(text).then(
    () => true,
    // No permission or no focus: the panel says so and offers its own Copy.
    () => false,
  );
  return untouched(reason, isCopied);
}
