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

/** An account a brand speaks through. */
export type Account = {
  /** Absent: on any site. */
  readonly site?: SiteId;
  /** Without `@`. */
  readonly handle: string;
};

export type EmojiPolicy = {
  /** The most a text has of them; 0: none at all. */
  readonly most: number;
  readonly favourites: readonly string[];
};

export type HashtagSet = {
  /** Absent: on any site. */
  readonly site?: SiteId;
  /** With their `#`. */
  readonly tags: readonly string[];
};

/** A stop in a crisis, until a person ends it. */
export type Pause = {
  readonly since: number;
  /** In the person's words; empty: they gave none. */
  readonly reason: string;
};

export type Brand = {
  readonly id: string;
  readonly name: string;
  /** What it does, in the person's words. */
  readonly about: string;
  /** How it sounds, in a sentence. */
  readonly tone: string;
  /** The accounts it speaks through. */
  readonly accounts: readonly Account[];
  readonly products: readonly string[];
  /** Addresses it may point to. */
  readonly links: readonly string[];
  /** BCP 47, the one it writes in by itself first; empty: whatever it is written to in. */
  readonly languages: readonly string[];
  /** Absent: as the thread has it. */
  readonly emoji?: EmojiPolicy | undefined;
  readonly hashtags: readonly HashtagSet[];
  readonly wordsToUse: readonly string[];
  readonly wordsToAvoid: readonly string[];
  /** BCP 47 of the spelling (`en-GB`); absent: nobody minds. */
  readonly spelling?: string | undefined;
  /** What ends a reply, as `^Mira`; empty: nothing. */
  readonly signOff: string;
  readonly goals: string;
  /** Any CSS colour; shown as a dot and a thin line, nothing else. */
  readonly color: string;
  /** Nothing is said as it for now: its reminders are held and nothing is drafted. Absent: it speaks. */
  readonly pause?: Pause | undefined;
  /** Milliseconds since the epoch, like every `…At` here. */
  readonly createdAt: number;
  readonly updatedAt: number;
};

/** Where something of a brand's came from. */
export type Origin =
  | { readonly kind: 'page'; readonly site: SiteId }
  /** Typed or pasted by the person. */
  | { readonly kind: 'pasted' }
  /** The file's own name. */
  | { readonly kind: 'file'; readonly name: string };

/** One of the brand's own posts, picked by the person: the only thing its voice is learnt from. */
export type Sample = {
  readonly id: string;
  readonly brand: string;
  readonly text: string;
  readonly origin: Origin;
  readonly site?: SiteId;
  readonly permalink?: string;
  /** When it was posted, ISO 8601. */
  readonly time?: string;
  /** It answered somebody. */
  readonly isReply?: boolean;
  /** How much it counts: 0 not at all, 1 as any, 2 twice. */
  readonly weight: 0 | 1 | 2;
  readonly createdAt: number;
};

/** A rule of a brand's voice, in its own words; only accepted ones are ever used. */
export type VoiceRule = {
  readonly id: string;
  readonly brand: string;
  readonly text: string;
  readonly state: 'proposed' | 'accepted' | 'refused';
  /** Who thought of it: the person, a model that read the samples, or what people change in drafts. */
  readonly source: 'person' | 'model' | 'edits';
  /** What led to it: passages of samples, or what was changed into what. */
  readonly evidence: readonly string[];
  readonly createdAt: number;
  readonly updatedAt: number;
};

/** A part of a brand's audience. */
export type Segment = {
  readonly id: string;
  readonly brand: string;
  readonly name: string;
  readonly cares: string;
  readonly annoys: string;
  readonly region: string;
  /** How it reads: `plain` short words, `expert` the field's own. */
  readonly level: 'plain' | 'general' | 'expert';
  /** Part of the audience, 0 to 1, where it is known. */
  readonly share?: number;
  readonly origin: Origin;
  readonly createdAt: number;
  readonly updatedAt: number;
};

/** A short statement the brand may make. */
export type Fact = {
  readonly id: string;
  readonly brand: string;
  /** Its name as a template's slot: `opening_hours`. */
  readonly slot: string;
  readonly text: string;
  /** The last day it holds, `YYYY-MM-DD`; absent: until somebody changes it. */
  readonly validUntil?: string;
  readonly createdAt: number;
  readonly updatedAt: number;
};

/**
 * What works on a site, for all brands: a card we came with, the person's own version of it, or one
 * of their own.
 */
export type Practice = {
  /** That of the card it stands for, or a new one. */
  readonly id: string;
  readonly site: SiteId;
  /** One statement a line, what matters most first. Empty in the database: the words we came with. */
  readonly text: string;
  /** Where it says so. */
  readonly source: string;
  /** When that was looked up, `YYYY-MM-DD`. */
  readonly date: string;
  readonly isOn: boolean;
  readonly updatedAt: number;
};

/** A pre-written reply or post. See `lib/templates/` for the notation of its text. */
export type Template = {
  readonly id: string;
  readonly name: string;
  readonly text: string;
  /** Its other languages share this. */
  readonly group: string;
  /** BCP 47. */
  readonly language: string;
  readonly kind: DraftKind;
  /** As a path: `Delivery/Late`; empty: none. */
  readonly folder: string;
  readonly tags: readonly string[];
  readonly intents: readonly Intent[];
  /** Empty: any. */
  readonly sites: readonly SiteId[];
  /** Empty: any. */
  readonly brands: readonly string[];
  /** Who answers for it, in the person's words. */
  readonly owner: string;
  /** The day somebody is to look at it again, `YYYY-MM-DD`. */
  readonly reviewBy?: string;
  /** What is typed behind a `/` for it; empty: nothing. */
  readonly shortcut: string;
  /** Its words stand as they are: a model may write in its slots and marked passages alone. */
  readonly isLocked: boolean;
  /** It came with the product, and nobody here has looked at it yet. */
  readonly isStarter: boolean;
  /** How often it was inserted, and how often somebody changed it before. */
  readonly uses: number;
  readonly edits: number;
  readonly usedAt?: number;
  readonly createdAt: number;
  readonly updatedAt: number;
};

/** Why a template is proposed, and what is to be known about it first. */
export type TemplateReason =
  /** It was written for messages of this kind. */
  | { readonly kind: 'intent'; readonly intent: Intent }
  /** These of the message's words stand in it. */
  | { readonly kind: 'words'; readonly words: readonly string[] }
  /** It was written for just this brand, or just this site. */
  | { readonly kind: 'brand' }
  | { readonly kind: 'site' }
  /** Somebody was to look at it again by that day (`YYYY-MM-DD`). */
  | { readonly kind: 'due'; readonly since: string }
  /** Nobody here has looked at it yet. */
  | { readonly kind: 'starter' };

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
  | {
      readonly kind: 'template';
      readonly template: string;
      /** As it was called when it was chosen. */
      readonly name?: string;
      readonly reasons?: readonly TemplateReason[];
    }
  /** It was planned: the person's own words. */
  | { readonly kind: 'reminder'; readonly reminder: string };

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
  /** As it was written, before the person's first change to it. */
  readonly drafted?: string;
  /** Ids of templates that were typed into it by their shortcut. */
  readonly expanded?: readonly string[];
  /** Labels of the blanks that its templates let a model write; any other is the person's. */
  readonly passages?: readonly string[];
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

/** A moment as people say it: what the clock shows, and where. */
export type PlannedTime = {
  /** `YYYY-MM-DDTHH:mm`. */
  readonly local: string;
  /** IANA name, as `Europe/Lisbon`. */
  readonly zone: string;
};

/** How a reminder comes again. */
export type Recurrence = {
  /** An RFC 5545 rule without its start, as `FREQ=WEEKLY;BYDAY=MO,WE`; its `UNTIL` as a clock in the reminder's zone. */
  readonly rule: string;
  /** Occasions left out, as `YYYY-MM-DDTHH:mm` in the reminder's zone. */
  readonly except: readonly string[];
};

/** What there is to do: post, answer a post, look at a post's numbers, review a template, anything. */
export type ReminderKind = 'post' | 'reply' | 'numbers' | 'template' | 'task';

/** Something to be done at a time, by the person; once, or again and again. */
export type Reminder = {
  readonly id: string;
  readonly kind: ReminderKind;
  /** Absent: it is no brand's matter. */
  readonly brand?: string;
  readonly site?: SiteId;
  /** The handle it is to go out under, without `@`; absent: any of the brand's. */
  readonly account?: string;
  /** The post it is about: to be answered, or whose numbers are to be looked at. */
  readonly permalink?: string;
  /** The template to be reviewed. */
  readonly template?: string;
  /** What it is called in lists; empty: it goes by its text. */
  readonly title: string;
  /** The text; several: a thread. */
  readonly parts: readonly string[];
  readonly links: readonly string[];
  /** Ids of the images and videos that are kept with it, in order. */
  readonly media: readonly string[];
  /** One idea on several sites: its reminders share this name. */
  readonly campaign?: string;
  readonly labels: readonly string[];
  /** Of its first occasion. */
  readonly time: PlannedTime;
  /** Absent: once. */
  readonly recurrence?: Recurrence;
  /** Nothing of it comes due until somebody takes it up again. */
  readonly isPaused: boolean;
  /** Minutes before its time that the person is told. */
  readonly lead: number;
  /** The first occasion that has not come due, as a clock in its zone; absent: none is left. */
  readonly next?: string;
  /** When the person is to be told of that; absent also while it is paused. */
  readonly nextAt?: number;
  readonly createdAt: number;
  readonly updatedAt: number;
};

/**
 * `held`: it came due while its brand was paused. `missed`: nobody could be told in time. The end of
 * each is `done` or `cancelled`, by a person.
 */
export type OccasionState = 'due' | 'opened' | 'snoozed' | 'missed' | 'held' | 'done' | 'cancelled';

/** One time that a reminder came due; the same is never there twice. */
export type Occasion = {
  /** Reminder and local time: `<reminder>@2026-03-29T09:30`. */
  readonly id: string;
  readonly reminder: string;
  /** As the clock in the reminder's zone shows it. */
  readonly local: string;
  /** That moment. */
  readonly at: number;
  readonly state: OccasionState;
  /** When the person is to be told again; only while it is snoozed. */
  readonly wakeAt?: number;
  /** Since when the person is to be told of it; absent: they know. */
  readonly untoldSince?: number;
  /** The post that went out, where the person said so. */
  readonly permalink?: string;
  /** What became of it, oldest first. */
  readonly history: readonly { readonly state: OccasionState; readonly at: number }[];
  readonly updatedAt: number;
};

/** An image or a video that is kept for a reminder's post. */
export type KeptMedia = {
  readonly id: string;
  readonly name: string;
  /** MIME type. */
  readonly type: string;
  readonly blob: Blob;
  /** Its description for those who do not see it. */
  readonly alt: string;
  readonly createdAt: number;
};

/** A day to know of while planning, as a holiday or a sale's first day; out of a calendar file. */
export type MarkedDay = {
  readonly id: string;
  /** `YYYY-MM-DD`. */
  readonly day: string;
  readonly name: string;
  /** The file's own name. */
  readonly file: string;
  readonly createdAt: number;
};

/** What one of a brand's own posts came to, as somebody saw it; all that best times are drawn from. */
export type PostNumbers = {
  readonly id: string;
  readonly brand: string;
  readonly site: SiteId;
  readonly permalink?: string;
  /** When it was posted. */
  readonly postedAt: number;
  /** When these numbers were looked at. */
  readonly seenAt: number;
  readonly counts: Counts;
  readonly createdAt: number;
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
  /** The page is signed in as somebody the draft's brand does not speak through. Nothing was touched. */
  | { readonly kind: 'wrong-account'; readonly account: string }
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
