import type { ErrorData } from '@/lib/errors';
import type { Order, PromptCard, SideState } from '@/lib/messages/contract';
import type {
  InsertFailure,
  InsertOutcome,
  PlannedTime,
  Variant,
  VariantSource,
} from '@/lib/model';
import type { PickedThing } from '@/lib/page/world';
import type { VoiceMatch } from '@/lib/voice/match';

/** What is loaded: the draft, who may speak, which model writes. */
export type Loaded = Omit<Extract<SideState, { kind: 'ready' }>, 'kind'>;

export type PanelStatus =
  | { readonly kind: 'loading' }
  /** A side panel whose tab cannot be read. */
  | { readonly kind: 'unreadable'; readonly reason: 'browser-page' | 'needs-click' }
  /** Nothing drafted yet. */
  | { readonly kind: 'idle' }
  | {
      readonly kind: 'writing';
      readonly order: Order;
      /** When it was asked for. */
      readonly since: number;
      /** The first word has come. */
      readonly hasWords: boolean;
    }
  | { readonly kind: 'ready' }
  | {
      readonly kind: 'failed';
      readonly error: ErrorData;
      readonly since: number;
      /** What was being done; absent: the draft could not even be loaded. */
      readonly order?: Order;
    };

/** What became of the person's last deed. */
export type Aftermath =
  | { readonly kind: 'none' }
  | { readonly kind: 'inserting' }
  | { readonly kind: 'inserted' }
  /** The box holds text of the person's own. */
  | Extract<InsertOutcome, { kind: 'ask' | 'wrong-account' }>
  /** A blank has to be filled before the text may go in. */
  | { readonly kind: 'blank' }
  | { readonly kind: 'untouched'; readonly reason: InsertFailure; readonly isCopied: boolean }
  | { readonly kind: 'undone' }
  | { readonly kind: 'not-undone' }
  | { readonly kind: 'copied' }
  /** The text is a template now. */
  | { readonly kind: 'template-saved'; readonly id: string; readonly name: string }
  /** When is the person to be reminded of it? */
  | { readonly kind: 'remind' }
  | { readonly kind: 'reminded'; readonly id: string; readonly time: PlannedTime }
  /** The clipboard refused: the text is selected, to be copied by hand. */
  | { readonly kind: 'copy-by-hand' }
  /** The deed itself failed. */
  | { readonly kind: 'failed'; readonly error: ErrorData };

/** Exactly what went to a model, and to which. */
export type Sent = PromptCard & { readonly source: VariantSource; readonly at: number };

/** What the brand's voice was compared with, and what came of it. */
export type Heard = {
  readonly brand: string;
  readonly text: string;
  readonly match: VoiceMatch;
};

export type PanelData = {
  readonly status: PanelStatus;
  readonly loaded: Loaded | undefined;
  readonly sent: Sent | undefined;
  /** What would be sent, once it was asked for. */
  readonly preview: PromptCard | undefined;
  readonly aftermath: Aftermath;
  /** The latest text that was compared with the brand's voice; perhaps not the one that is shown. */
  readonly heard: Heard | undefined;
  /** The person has asked for a suggestion in this panel: more may be sent without showing it first. */
  readonly hasAsked: boolean;
  /** What the drafts were made from has changed since. */
  readonly isOutdated: boolean;
  /** The side panel's tab now shows something else. */
  readonly isElsewhere: boolean;
  /** What the person is pointing at in the page right now. */
  readonly picking: PickedThing | undefined;
};

export const emptyPanel: PanelData = {
  status: { kind: 'loading' },
  loaded: undefined,
  sent: undefined,
  preview: undefined,
  aftermath: { kind: 'none' },
  heard: undefined,
  hasAsked: false,
  isOutdated: false,
  isElsewhere: false,
  picking: undefined,
};

/** Whether drafting sends nothing beyond this machine, so that it may begin unasked. */
export function staysHere(connection: { readonly host: string }): boolean {
  return connection.host === '';
}

/** Whether the person has had a hand in one of these drafts. */
export function isEdited(draft: { readonly variants: readonly Variant[] }): boolean {
  return draft.variants.some((variant) => variant.isEdited);
}
