/**
 * The nouns of the product. Types only: this file is imported by the page, the panel and the
 * owner's side alike, and must cost none of them a byte.
 */

/** A site's id in the registry (`lib/sites/all.ts`), or `other` where no listed site matches. */
export type SiteId = string;

/** How a site counts what is typed; the counting itself lives in `lib/limits/`. */
export type CountRule = 'weighted' | 'graphemes' | 'mastodon' | 'emoji-bytes' | 'bytes' | 'utf16';

/** The most a site lets through, by its own rule. */
export type Limit = { readonly rule: CountRule; readonly max: number };

export type Media = {
  readonly kind: 'image' | 'video' | 'audio' | 'card' | 'poll';
  /** The author's own description (alt text, caption). Absent: the author gave none. */
  readonly alt?: string;
  /** A link card's headline; a poll's options. */
  readonly title?: string;
  /** A link card's target; never fetched. */
  readonly address?: string;
};

/** Numbers as the page shows them; a number that is not shown is absent, never zero. */
export type Counts = {
  readonly replies?: number;
  readonly reposts?: number;
  readonly likes?: number;
  readonly views?: number;
};

/** One post as it could be read. What could not be known is absent, never guessed. */
export type Post = {
  /** Display name, emoji kept. */
  readonly author?: string;
  /** Without the leading `@`; with the host where the page shows one (`ada@example.social`). */
  readonly handle?: string;
  /** Plain text, line breaks as `\n`, image emoji as characters. Empty when the post has none. */
  readonly text: string;
  /** ISO 8601, only where the page gives a machine-readable time. */
  readonly time?: string;
  /** Absolute address. */
  readonly permalink?: string;
  /** BCP 47, only where the page declares it. */
  readonly language?: string;
  /** What the author put in front of a folded text. */
  readonly contentWarning?: string;
  /** Stars out of five given with it, on a review. */
  readonly rating?: number;
  /** The page shows only the beginning ("Show more"). */
  readonly isTruncated?: boolean;
  readonly media: readonly Media[];
  readonly counts: Counts;
  readonly quoted?: Post;
};

/** What was looked for and not found; the panel says each in words. */
export type Missing = 'answered' | 'ancestors' | 'account' | 'composer' | 'full-text';

/** What a box is for; a comment is written below a post, a reply below a comment or where all answers are replies. */
export type ComposerKind = 'post' | 'comment' | 'reply' | 'message';

/** The box as it stood when it was read. */
export type ComposerState = {
  readonly kind: ComposerKind;
  /** All the text in the box, as the person sees it. */
  readonly text: string;
  /** Leading mention(s) the site itself put there, with the space after them; kept on insertion. */
  readonly prefill: string;
  /** What the site counts with it though it stands elsewhere (a content warning). */
  readonly alsoCounted?: string;
};

/** What was read from the page, once, when the panel was opened. */
export type Snapshot = {
  readonly site: SiteId;
  /** The page's address. */
  readonly address: string;
  /** The post that is answered; absent: a new post. */
  readonly answered?: Post;
  /** What stands above it in its thread, oldest first. */
  readonly ancestors: readonly Post[];
  /** Absent: no box was found, so the text can only be copied. */
  readonly composer?: ComposerState;
  /** The handle in use on the page, without `@`. */
  readonly account?: string;
  readonly limit?: Limit;
  readonly missing: readonly Missing[];
  readonly theme: 'light' | 'dark';
};

export type Brand = {
  readonly id: string;
  readonly name: string;
  /** What it does, in the person's words. */
  readonly about: string;
  /** How it sounds, in a sentence. */
  readonly tone: string;
  /** The accounts it speaks through, without `@`. */
  readonly handles: readonly string[];
  /** Any CSS colour; shown as a dot and a thin line, nothing else. */
  readonly color: string;
  /** Milliseconds since the epoch, like every `…At` here. */
  readonly createdAt: number;
  readonly updatedAt: number;
};

export type Intent =
  | 'inquiry'
  | 'complaint'
  | 'praise'
  | 'thanks'
  | 'help'
  | 'out-of-scope'
  | 'unclear';

/** How the answered post was understood, and what led there. */
export type Reading = {
  readonly intent: Intent;
  /** The words in the post that led to it, as they stand there. */
  readonly evidence: readonly string[];
  /** Too little to go on: said, not hidden. */
  readonly isDoubtful: boolean;
  /** The person has corrected or confirmed it. */
  readonly isCorrected: boolean;
};

export type DraftKind = 'reply' | 'post';

/** What the person wants said, for a new post. */
export type Brief = { readonly idea: string; readonly link: string; readonly goal: string };

export type VariantSource =
  | { readonly kind: 'model'; readonly connection: string; readonly model: string }
  | { readonly kind: 'template'; readonly template: string };

export type Variant = {
  readonly id: string;
  /** What sets this one apart, in two or three words. */
  readonly angle: string;
  readonly text: string;
  /** Earlier texts of this variant, oldest first; the last one is "one step back". */
  readonly history: readonly string[];
  readonly source: VariantSource;
  /** The person has had a hand in it: it is never drafted away unasked. */
  readonly isEdited?: boolean;
  /** `cut-off`: the stream stopped before its end; what came is kept. */
  readonly state: 'writing' | 'ready' | 'cut-off';
};

export type Draft = {
  readonly id: string;
  readonly kind: DraftKind;
  readonly site: SiteId;
  readonly snapshot: Snapshot;
  readonly reading?: Reading;
  readonly brand?: string;
  readonly brief: Brief;
  /** BCP 47; absent: as the answered post. */
  readonly language?: string;
  /** Parts of the snapshot the person took out before drafting (see `lib/snapshot/parts.ts`). */
  readonly removed: readonly string[];
  readonly variants: readonly Variant[];
  /** Variants of earlier suggestions, newest first; nothing written is thrown away. */
  readonly earlier: readonly Variant[];
  /** The chosen variant's id. */
  readonly chosen?: string;
  readonly state: 'open' | 'inserted' | 'copied';
  readonly insertedText?: string;
  readonly createdAt: number;
  readonly updatedAt: number;
};

export type ConnectionKind = 'openai' | 'on-device' | 'none';

/** A model and how to reach it. The key is not in here: see `lib/db/keys.ts`. */
export type Connection = {
  readonly id: string;
  readonly kind: ConnectionKind;
  /** The preset it was made from (`lib/llm/presets.ts`), or `custom`. */
  readonly preset: string;
  readonly label: string;
  /** Base URL up to and including the version segment; empty for on-device and none. */
  readonly baseUrl: string;
  readonly model: string;
  /** The key's last four characters, for showing; absent: no key is kept. */
  readonly keyEnding?: string;
  readonly createdAt: number;
  readonly updatedAt: number;
};

/** How text is to go into a box; `caret`: where the caret was left, in place of what is selected. */
export type InsertMode = 'append' | 'replace' | 'caret';

/** What became of an insertion: the two things that may happen to a box, or a question first. */
export type InsertOutcome =
  | { readonly kind: 'inserted' }
  /** The box holds text of the person's own: how is this to go in? Nothing was touched. */
  | {
      readonly kind: 'ask';
      readonly existing: string;
      /** The caret was left inside that text. */
      readonly canInsertAtCaret: boolean;
    }
  | {
      readonly kind: 'untouched';
      readonly reason: InsertFailure;
      /** The text is on the clipboard. */
      readonly isCopied: boolean;
    };

export type InsertFailure =
  | 'composer-gone'
  | 'composer-changed'
  | 'composer-hidden'
  | 'read-only'
  | 'not-accepted'
  | 'page-gone'
  /** The panel was covered, moved or made see-through: the click may not have been meant. */
  | 'panel-covered'
  /** Part of the text may stand in the box; it could not be taken back. */
  | 'uncertain';
