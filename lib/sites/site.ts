import type { Limit, Post } from '@/lib/model';

/** A post with what stands above it in its thread, oldest first. */
export type Thread = {
  readonly answered: Post;
  readonly ancestors: readonly Post[];
  /** There are posts in between, or above, that the page does not show. */
  readonly isPartial?: boolean;
};

/**
 * Boxes in open shadow roots: whose, as a selector in the page or in another such root, and which,
 * as selectors in the root. Where a root stands in a root, both are named.
 */
export type Shadow = {
  readonly host: string;
  /** What must stand around the host, out of its own root too. */
  readonly within?: string;
  readonly composers: readonly string[];
};

/**
 * Where things are on one site. A value: pure, importable in Node, reading the elements it is
 * handed and touching nothing else. No browser API but the DOM's own reading side.
 */
export type Site = {
  readonly id: string;
  /** As people write it: "X", "Bluesky". */
  readonly label: string;
  /** Match patterns for the manifest; the path is always `/*`. */
  readonly matches: readonly string[];
  /** The panel opens in the browser's side panel, and nothing of ours is put into the site's pages, until the person asks for that. */
  readonly isSideByDefault?: boolean;
  /** The site shows pages of its own in frames: its content script runs in them too. */
  readonly isFramed?: boolean;
  /** Boxes that stand in open shadow roots. */
  readonly shadows?: readonly Shadow[];
  /** The limit for the box, where the page itself does not say otherwise (`readLimit`). Absent: not known. */
  readonly limit?: Limit;
  /** Boxes a person writes public posts and replies in. Messages are not among them. */
  readonly composers: readonly string[];
  /** Boxes of private messages: never read or drafted for unless the person turns that on for the site. */
  readonly messages?: readonly string[];
  /** What is written below a post is a comment here, and only what is written below a comment a reply. */
  readonly hasComments?: boolean;
  /** For software that runs at addresses of its own (Mastodon): what a page of its matches, as a selector of `html`. */
  readonly marks?: string;
  /** The site's own controls that begin a reply to the post around them. */
  readonly replyControls: readonly string[];
  /**
   * The element that holds the composer and the controls that belong to it (toolbar, Post button):
   * the launcher and the panel keep clear of it.
   */
  surface(composer: Element): Element;
  /** The thread that begins at the post around a reply control, read at the click, before the site acts on it. */
  readClicked(control: Element): Thread | undefined;
  /**
   * What this composer answers: found from the composer itself where the site shows it, from what
   * was clicked where that fits what the composer shows, from the address on a post's own page.
   * `undefined`: a new post. Where it is certainly a reply but to which post cannot be known:
   * `'unknown'`, never a guess.
   */
  readThread(composer: Element, clicked: Thread | undefined): Thread | 'unknown' | undefined;
  /** The post a page is about when no composer is open (a post's own page). */
  readFocal(page: Document): Thread | undefined;
  /** The handle in use, without `@`. */
  readAccount(page: Document): string | undefined;
  /** The limit the page itself states (a Mastodon server's own), or that differs from box to box. */
  readLimit?(page: Document, composer?: Element): Limit | undefined;
  /** Leading mention(s) in a box's text that the site put there itself; `''` when none. */
  readPrefill?(composer: Element, text: string): string;
  /** What the site counts together with the box though it stands elsewhere (a content warning). */
  readAlsoCounted?(composer: Element): string;
  /** The site's own address that opens a composer with this text, where there is one. */
  composeAddress?(text: string, page: URL): string;
};

/** A site, checked against its shape. */
export function defineSite(site: Site): Site {
  return site;
}
