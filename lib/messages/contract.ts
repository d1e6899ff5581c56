/**
 * The contract between the zones: who may ask the background for what. Input schemas are values
 * (the server checks them); outputs and chunks are types. Pages and panels import types only.
 */
import * as z from 'zod/mini';
import type { ErrorData } from '@/lib/errors';
import type { UsedMaterial } from '@/lib/llm/brand-block';
import type {
  Brand,
  Draft,
  DraftKind,
  InsertMode,
  InsertOutcome,
  PlannedTime,
  Snapshot,
  Template,
  VariantSource,
} from '@/lib/model';
import type { PickedThing } from '@/lib/page/world';
import type { VoiceMatch } from '@/lib/voice/match';
import * as schema from './schemas';

/** Where a message may come from; told by the browser, never by the message. */
export type Zone =
  /** Our content script, in a page or in a frame of one. */
  | 'content'
  /** `panel.html`, framed or at the side. */
  | 'panel'
  /** Popup and dashboard. */
  | 'owner';

type Entry<Input extends z.ZodMiniType, Result> = {
  readonly from: readonly Zone[];
  readonly input: Input;
  /** Never set: carries the result's type. */
  readonly result?: Result;
};

/** A request: one input, one output. */
function request<Output>() {
  return <Input extends z.ZodMiniType>(
    from: readonly Zone[],
    input: Input,
  ): Entry<Input, Output> => ({
    from,
    input,
  });
}

/** A stream: one input, chunks until its end or until the caller leaves. */
function stream<Chunk>() {
  return <Input extends z.ZodMiniType>(
    from: readonly Zone[],
    input: Input,
  ): Entry<Input, Chunk> => ({
    from,
    input,
  });
}

/** A connection as the panel may see it: no key, no address with secrets in it. */
export type ConnectionCard = {
  readonly id: string;
  readonly kind: 'openai' | 'on-device' | 'none';
  readonly label: string;
  readonly model: string;
  /** The host text is sent to; empty when nothing leaves the machine. */
  readonly host: string;
};

/** A template as it is offered while its shortcut is typed. */
export type ShortTemplate = Pick<Template, 'id' | 'name' | 'shortcut'> & {
  /** Filled; what is not known stands as a blank. */
  readonly text: string;
  /** What those of its blanks are called that a model may write. */
  readonly passages: readonly string[];
};

export type BrandCard = Pick<Brand, 'id' | 'name' | 'color' | 'accounts' | 'pause'>;

/** What waits for the person in the plan, held and put off not among it. */
export type PlanWaiting = {
  readonly count: number;
  /** The one that has waited longest; absent: none does. */
  readonly first?: { readonly occasion: string; readonly title: string };
};

/** Everything a panel needs to show its draft. */
export type PanelState = {
  readonly draft: Draft;
  readonly brands: readonly BrandCard[];
  readonly connection: ConnectionCard;
  /** Where the panel is: beside a composer, or in the browser's own side panel. */
  readonly surface: 'framed' | 'side';
  /** A box is there to insert into. */
  readonly canInsert: boolean;
};

/** What a side panel finds in its window's active tab. */
export type SideState =
  | ({ readonly kind: 'ready'; readonly ticket: string } & PanelState)
  /** The tab cannot be read: a browser page, or a site not yet allowed. */
  | { readonly kind: 'unreadable'; readonly reason: 'browser-page' | 'needs-click' };

/** One finding of the connection doctor. */
export type Diagnosis =
  | {
      readonly ok: true;
      readonly firstWordMs: number;
      readonly model: string;
      readonly sample: string;
    }
  | {
      readonly ok: false;
      readonly error: ErrorData;
      /** A line to type or a thing to set that mends it, where there is one. */
      readonly mend?: string;
      /** The extension can mend it itself (`connection.mend`). */
      readonly canMend?: boolean;
    };

/** A prompt as a person sees it: word for word, and what of the brand's own is in it. */
export type PromptCard = { readonly prompt: string; readonly used: UsedMaterial };

/** What a model call yields, as it comes. */
export type WriteChunk =
  /** Who writes, and exactly what was sent to it. First, once. */
  | ({ readonly kind: 'sent'; readonly source: VariantSource } & PromptCard)
  | {
      readonly kind: 'variant';
      readonly id: string;
      readonly angle: string;
      readonly source: VariantSource;
      /** As in `Variant`. */
      readonly passages?: readonly string[];
    }
  | { readonly kind: 'text'; readonly variant: string; readonly delta: string }
  | { readonly kind: 'variant-done'; readonly variant: string };

export const requests = {
  /** A panel is about to be shown for this composer: makes (or finds again) its draft. */
  'panel.open': request<{ readonly draft: string }>()(
    ['content'],
    z.object({ ticket: schema.ticket, kind: schema.draftKind, snapshot: schema.snapshot }),
  ),
  /** The script for pages of no listed site has begun in one, which may yet be a listed site's software. */
  'page.arrived': request<void>()(['content'], z.object({})),
  /** A composer has the focus for the first time: is there a text that this tab was opened for? Its kind; `null`: none. */
  'page.planned': request<DraftKind | null>()(['content'], z.object({})),
  /** The page's script wants what keeps a panel in a page (`entrypoints/keeper.content.ts`); answered once it is there. */
  'panel.bring': request<void>()(['content'], z.object({})),
  /** The panel's frame is gone. */
  'panel.closed': request<void>()(['content'], z.object({ ticket: schema.ticket })),
  'panel.load': request<PanelState>()(['panel'], z.object({ ticket: schema.ticket })),
  /** A side panel asks for whatever its window's active tab shows. */
  'panel.attach': request<SideState>()(
    ['panel'],
    z.object({ window: z.number(), kind: z.nullable(schema.draftKind) }),
  ),
  'panel.resize': request<void>()(
    ['panel'],
    z.object({
      ticket: schema.ticket,
      height: z.number().check(z.nonnegative(), z.maximum(4_000)),
    }),
  ),
  /** The panel moves to its window's side panel, which opens in the same click. */
  'panel.to-side': request<void>()(
    ['panel'],
    z.object({ ticket: schema.ticket, window: z.number() }),
  ),
  /** Close the frame and give the focus back to the composer. */
  'panel.close': request<void>()(['panel'], z.object({ ticket: schema.ticket })),
  'draft.change': request<void>()(
    ['panel'],
    z.object({ ticket: schema.ticket, change: schema.change }),
  ),
  'draft.insert': request<InsertOutcome>()(
    ['panel'],
    z.object({
      ticket: schema.ticket,
      text: schema.boxText,
      mode: z.nullable(schema.insertMode),
      /** The account it may go out under though the brand does not speak through it, this once. */
      account: z.exactOptional(schema.handle),
    }),
  ),
  /** Takes the last insertion back by the editor's own undo. */
  'draft.undo': request<{ readonly isUndone: boolean }>()(
    ['panel'],
    z.object({ ticket: schema.ticket }),
  ),
  /** What is answered, in the person's words or pasted by them, where it could not be read. */
  'draft.answer': request<PanelState>()(
    ['panel'],
    z.object({ ticket: schema.ticket, text: schema.boxText }),
  ),
  /** Keeps a text as a template of the draft's brand; who it spoke to becomes a slot. */
  'template.save': request<{ readonly id: string; readonly name: string }>()(
    ['panel'],
    z.object({ ticket: schema.ticket, text: schema.templateText }),
  ),
  /** Plans a text of the draft's: its post or answer, at a time. */
  'reminder.add': request<{ readonly id: string; readonly time: PlannedTime }>()(
    ['panel'],
    z.object({
      ticket: schema.ticket,
      text: schema.templateText,
      time: z.object({
        local: z.string().check(z.maxLength(16)),
        zone: z.string().check(z.maxLength(60)),
      }),
      /** RFC 5545; absent: once. */
      rule: z.exactOptional(z.string().check(z.maxLength(500))),
    }),
  ),
  /** Takes one of the brand's own posts, a part of what was read, over into its voice. */
  'voice.add': request<{ readonly isAdded: boolean }>()(
    ['panel'],
    z.object({ ticket: schema.ticket, part: schema.id }),
  ),
  /** How much a text sounds like the draft's brand; `null`: the brand has no posts of its own here. */
  'voice.match': request<VoiceMatch | null>()(
    ['panel'],
    z.object({ ticket: schema.ticket, text: schema.boxText }),
  ),
  /** The templates whose shortcut begins with what was typed behind a `/`, filled, best first. */
  'templates.short': request<readonly ShortTemplate[]>()(
    ['panel'],
    z.object({ ticket: schema.ticket, typed: schema.shortcut }),
  ),
  /** What would be sent for a suggestion right now, word for word. */
  'draft.preview': request<PromptCard>()(['panel'], z.object({ ticket: schema.ticket })),
  /** Opens the dashboard at a route (`/models`). */
  'dashboard.open': request<void>()(
    ['panel', 'owner'],
    z.object({ route: z.string().check(z.maxLength(200), z.regex(/^(?:\/[\w:.-]+)*\/?$/)) }),
  ),
  /** Lets a local server that refuses our origin answer (Ollama). */
  'connection.mend': request<void>()(['panel', 'owner'], z.object({ connection: schema.id })),
  'connection.test': request<Diagnosis>()(
    ['owner'],
    z.object({
      connection: schema.connection,
      /** A key typed just now; `null`: the one that is kept, if any. */
      key: z.nullable(z.string().check(z.maxLength(1_000))),
    }),
  ),
  'connection.models': request<readonly string[]>()(
    ['owner'],
    z.object({
      connection: schema.connection,
      key: z.nullable(z.string().check(z.maxLength(1_000))),
    }),
  ),
  /** The plan was changed: what is due is told, and the next is woken for. */
  'plan.changed': request<void>()(['owner'], z.object({})),
  'plan.waiting': request<PlanWaiting>()(['panel'], z.object({})),
  /** Opens the place where something that came due is done. */
  'plan.open': request<void>()(['owner', 'panel'], z.object({ occasion: schema.occasion })),
  /** Does what the shortcut does, in the window's active tab. */
  'tab.suggest': request<void>()(['owner'], z.object({ tab: z.number(), kind: schema.draftKind })),
};

export const streams = {
  'draft.write': stream<WriteChunk>()(
    ['panel'],
    z.object({ ticket: schema.ticket, order: schema.order }),
  ),
  /** The person points at a box or a post in the page; one chunk once they have, none if they call it off. */
  'panel.pick': stream<PanelState>()(
    ['panel'],
    z.object({ ticket: schema.ticket, what: z.enum(['box', 'post']) }),
  ),
  /**
   * Asks a model for rules of a brand's voice. What it thinks of waits in the database for a yes or no,
   * also what came before a failure; one chunk at the end: how many.
   */
  'voice.rules': stream<number>()(['owner'], z.object({ brand: schema.id, connection: schema.id })),
  /** Downloads the browser's own model; chunks are parts of one, 0 to 1. */
  'on-device.download': stream<number>()(['owner'], z.object({})),
};

export type Requests = typeof requests;
export type Streams = typeof streams;
export type RequestName = keyof Requests;
export type StreamName = keyof Streams;

/** As a caller gives it: nobody changes it on the way. */
type Frozen<T> = T extends readonly (infer Item)[]
  ? readonly Frozen<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: Frozen<T[Key]> }
    : T;

export type RequestInput<N extends RequestName> = Frozen<z.infer<Requests[N]['input']>>;
export type RequestOutput<N extends RequestName> =
  Requests[N] extends Entry<z.ZodMiniType, infer Output> ? Output : never;
export type StreamInput<N extends StreamName> = Frozen<z.infer<Streams[N]['input']>>;
export type StreamChunk<N extends StreamName> =
  Streams[N] extends Entry<z.ZodMiniType, infer Chunk> ? Chunk : never;

export type Change = Frozen<z.infer<typeof schema.change>>;
export type Order = Frozen<z.infer<typeof schema.order>>;

/**
 * The other direction: what the background asks of a tab's content script. The background is
 * trusted, so these are types alone.
 */
export type PageRequests = {
  /** The shortcut, the menu or the popup was used. Opens the panel for the focused composer. */
  'page.open': { input: { kind: DraftKind }; output: undefined };
  /** Whether a panel of this ticket is still at work here. */
  'page.holds': { input: { ticket: string }; output: boolean };
  /** Reads the page for a side panel; nothing is put into the page. */
  'page.read': {
    input: { ticket: string; kind: DraftKind | null };
    output: { kind: DraftKind; snapshot: Snapshot };
  };
  'page.insert': {
    input: { ticket: string; text: string; mode: InsertMode | null };
    output: InsertOutcome;
  };
  /** Waits until the person has pointed at something, and puts it into what is known; `null`: called off. */
  'page.pick': {
    input: { ticket: string; what: PickedThing; known: Snapshot };
    output: Snapshot | null;
  };
  'page.unpick': { input: { ticket: string }; output: undefined };
  /** The account in use right now; `null`: the page does not say. */
  'page.account': { input: { ticket: string }; output: string | null };
  'page.undo': { input: { ticket: string }; output: { isUndone: boolean } };
  'page.resize': { input: { ticket: string; height: number }; output: undefined };
  'page.close': { input: { ticket: string }; output: undefined };
};
export type PageRequestName = keyof PageRequests;
