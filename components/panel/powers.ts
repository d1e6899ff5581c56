import type {
  Change,
  Order,
  PanelState,
  PromptCard,
  ShortTemplate,
  SideState,
  WriteChunk,
} from '@/lib/messages/contract';
import type { DraftKind, InsertMode, InsertOutcome } from '@/lib/model';
import type { PickedThing } from '@/lib/page/world';
import type { VoiceMatch } from '@/lib/voice/match';
import type { When } from './remind-form';

/** All a panel can do to the world, as functions; who wires them knows how. Each may throw an AppError. */
export type PanelPowers = {
  /** Finds the draft this panel is for; at the side, `null` leaves it to the page what it is to be. */
  find(kind: DraftKind | null): Promise<SideState>;
  /** Has the model write; leaving the loop or aborting stops it. */
  write(ticket: string, order: Order, signal: AbortSignal): AsyncIterable<WriteChunk>;
  /** Keeps what the person did to the draft. */
  keep(ticket: string, change: Change): Promise<void>;
  /** Puts the text into the page's box; `null`: ask first where the box has text already. */
  /** @param account one that the brand does not speak through, and may this once. */
  insert(
    ticket: string,
    text: string,
    mode: InsertMode | null,
    account: string | undefined,
  ): Promise<InsertOutcome>;
  /** Takes the last insertion back; says whether that worked. */
  undo(ticket: string): Promise<boolean>;
  /** Lets the person point at a box or a post in the page; nothing when they call it off, by the signal or there. */
  pick(ticket: string, what: PickedThing, signal: AbortSignal): Promise<PanelState | undefined>;
  /** What is answered, as the person pasted it. */
  answer(ticket: string, text: string): Promise<PanelState>;
  /** Takes one of the brand's own posts over into its voice; whether it is there now. */
  addToVoice(ticket: string, part: string): Promise<boolean>;
  /** How much a text sounds like the brand; `null`: there are no posts to know it by. */
  matchVoice(ticket: string, text: string): Promise<VoiceMatch | null>;
  /** Keeps a text as a template. */
  saveTemplate(
    ticket: string,
    text: string,
  ): Promise<{ readonly id: string; readonly name: string }>;
  /** Plans a text, to be told of it at a time. */
  remind(ticket: string, text: string, when: When): Promise<{ readonly id: string }>;
  /** Templates whose shortcut begins like this, filled, best first. */
  shortTemplates(ticket: string, typed: string): Promise<readonly ShortTemplate[]>;
  /** What would be sent for a suggestion right now. */
  preview(ticket: string): Promise<PromptCard>;
  /** Lets a local server that refuses this extension answer. */
  mend(connection: string): Promise<void>;
  /** Puts the text on the clipboard; says whether that worked. */
  copy(text: string): Promise<boolean>;
  /** Closes the panel and gives the focus back to the composer. */
  close(): Promise<void>;
  /** Milliseconds since the epoch. */
  now(): number;
  /** Runs once the time has passed; returns how to call it off. */
  later(ms: number, run: () => void): () => void;
  /** Runs before the next picture is drawn. */
  beforePaint(run: () => void): void;
};
