import { brands } from '@/lib/db/brands';
import { connections } from '@/lib/db/connections';
import { drafts } from '@/lib/db/drafts';
import { keys } from '@/lib/db/keys';
import { practices } from '@/lib/db/practices';
import { applyChunk, applyCutOff, beginOrder } from '@/lib/draft/reduce';
import { AppError } from '@/lib/errors';
import { sizeFor } from '@/lib/llm/block-size';
import { usedMaterial } from '@/lib/llm/brand-block';
import { modelFor } from '@/lib/llm/connect';
import { joinContinuation } from '@/lib/llm/continuation';
import { newMark } from '@/lib/llm/mark';
import type { Prompt } from '@/lib/llm/prompt';
import {
  continuePrompt,
  type PromptInput,
  promptText,
  revisePrompt,
  suggestPrompt,
} from '@/lib/llm/prompts';
import { splitVariants } from '@/lib/llm/variants';
import type { Order, PromptCard, WriteChunk } from '@/lib/messages/contract';
import type { Brand, Connection, Draft, Variant, VariantSource } from '@/lib/model';
import { languageFor } from './language';
import { type Locks, locksFor } from './locks';
import { materialOf } from './material';
import { refusePaused } from './pause-guard';
import { writeFromTemplates } from './write-templates';

/** What came is on disk at most this long after it came. */
const checkpointMs = 1_000;

/** Drafts that this background is writing right now; after a restart there are none. */
const inFlight = new Set<string>();

/** A draft as a panel should see it: what says "writing" while nobody writes was cut off. */
export function settled(draft: Draft): Draft {
  return inFlight.has(draft.id) ? draft : applyCutOff(draft, draft.updatedAt);
}

/**
 * Carries out one order for a draft: yields every chunk as it comes, and keeps what came so that a
 * stopped background loses at most a second of it.
 *
 * @throws AppError `brand-paused`; with the model's code; what came before stays in the draft, marked as cut off.
 */
export async function* writeDraft(
  id: string,
  order: Order,
  signal: AbortSignal,
): AsyncGenerator<WriteChunk, void> {
  const before = await drafts.find(id);
  if (!before) throw new AppError('not-found');
  await refusePaused(before);
  const draft = await drafts.update(id, (kept) => beginOrder(kept, order, Date.now()));
  if (!draft) throw new AppError('not-found');
  const brand = draft.brand ? await brands.find(draft.brand) : undefined;
  const connection = await connections.active();
  inFlight.add(id);
  const kept = checkpoints(id);
  try {
    for await (const chunk of chunksFor(draft, order, brand, connection, signal)) {
      kept.add(chunk);
      yield chunk;
    }
  } finally {
    inFlight.delete(id);
    await kept.finish();
  }
}

/** The exact prompt a suggestion would send now. */
export async function previewPrompt(draft: Draft): Promise<PromptCard> {
  const connection = await connections.active();
  if (connection.kind === 'none') return { prompt: '', used: usedMaterial(undefined) };
  const input = await inputFor(draft, connection);
  return cardOf(input, suggestPrompt(input));
}

function cardOf({ material, size }: PromptInput, prompt: Prompt): PromptCard {
  return { prompt: promptText(prompt), used: usedMaterial(material, size) };
}

function chunksFor(
  draft: Draft,
  order: Order,
  brand: Brand | undefined,
  connection: Connection,
  signal: AbortSignal,
): AsyncIterable<WriteChunk> {
  const isTemplates =
    connection.kind === 'none' || (order.kind === 'suggest' && order.by === 'templates');
  return isTemplates
    ? writeFromTemplates(draft, order, brand)
    : writeWithModel(draft, order, connection, signal);
}

async function* writeWithModel(
  draft: Draft,
  order: Order,
  connection: Connection,
  signal: AbortSignal,
): AsyncGenerator<WriteChunk, void> {
  const input = await inputFor(draft, connection);
  const model = modelFor(connection, await keys.read(connection.id));
  const source: VariantSource = {
    kind: 'model',
    connection: connection.label,
    model: connection.model,
  };
  const locks =
    order.kind === 'revise' ? await locksFor(variantOf(draft, order.variant), order) : undefined;
  const prompt = promptFor(input, order, locks);
  yield { kind: 'sent', source, ...cardOf(input, prompt) };
  const chunks = chunksOf(model.write(prompt, signal), draft, order, source, locks);
  for await (const chunk of chunks) {
    // A stream that the person stopped ends too, but nothing in it is done.
    if (signal.aborted) return;
    yield chunk;
  }
}

function chunksOf(
  pieces: AsyncIterable<string>,
  draft: Draft,
  order: Order,
  source: VariantSource,
  locks: Locks | undefined,
): AsyncGenerator<WriteChunk, void> {
  if (order.kind === 'suggest') return writeSet(pieces, source);
  const variant = variantOf(draft, order.variant);
  if (locks) return rewriteLocked(pieces, variant, locks);
  return order.kind === 'revise'
    ? rewrite(pieces, variant, source)
    : goOn(joinContinuation(variant.text, pieces), variant);
}

async function* writeSet(
  pieces: AsyncIterable<string>,
  source: VariantSource,
): AsyncGenerator<WriteChunk, void> {
  const set = crypto.randomUUID();
  const idOf = (index: number) => `${set}:${index}`;
  for await (const event of splitVariants(pieces)) {
    const id = idOf(event.index);
    if (event.kind === 'variant') yield { kind: 'variant', id, angle: event.angle, source };
    else if (event.kind === 'text') yield { kind: 'text', variant: id, delta: event.delta };
    else yield { kind: 'variant-done', variant: id };
  }
}

/** A rewrite begins when its first word comes: until then, and if none comes, the text stays. */
async function* rewrite(
  pieces: AsyncIterable<string>,
  { id, angle }: Variant,
  source: VariantSource,
): AsyncGenerator<WriteChunk, void> {
  let isBegun = false;
  for await (const piece of pieces) {
    const delta = isBegun ? piece : piece.trimStart();
    if (delta === '') continue;
    if (!isBegun) yield { kind: 'variant', id, angle, source };
    isBegun = true;
    yield { kind: 'text', variant: id, delta };
  }
  yield { kind: 'variant-done', variant: id };
}

/**
 * Locked words can be missed until the last one has come: nothing is shown before. The text is still
 * the template's, so that the next change is held to it too.
 */
async function* rewriteLocked(
  pieces: AsyncIterable<string>,
  variant: Variant,
  locks: Locks,
): AsyncGenerator<WriteChunk, void> {
  let text = '';
  for await (const piece of pieces) text += piece;
  if (text.trim() === '') return;
  locks.check(text);
  const { id, angle, source } = variant;
  yield { kind: 'variant', id, angle, source };
  yield { kind: 'text', variant: id, delta: text.trimStart() };
  yield { kind: 'variant-done', variant: id };
}

async function* goOn(
  pieces: AsyncIterable<string>,
  { id }: Variant,
): AsyncGenerator<WriteChunk, void> {
  for await (const delta of pieces) {
    if (delta !== '') yield { kind: 'text', variant: id, delta };
  }
  yield { kind: 'variant-done', variant: id };
}

function promptFor(input: PromptInput, order: Order, locks: Locks | undefined): Prompt {
  switch (order.kind) {
    case 'suggest':
      return suggestPrompt(input);
    case 'revise':
      return revisePrompt(
        input,
        variantOf(input.draft, order.variant),
        order.how,
        order.instruction,
        locks?.words,
      );
    case 'continue':
      return continuePrompt(input, variantOf(input.draft, order.variant));
  }
}

async function inputFor(draft: Draft, connection: Connection): Promise<PromptInput> {
  const language = await languageFor(draft);
  return {
    draft,
    material: await materialOf(draft.brand),
    practices: await practices.listFor(draft.site),
    size: sizeFor(connection),
    limit: draft.snapshot.limit,
    mark: newMark(),
    ...(language ? { language } : {}),
  };
}

function variantOf(draft: Draft, id: string): Variant {
  const variant = draft.variants.find((one) => one.id === id);
  if (!variant) throw new AppError('not-found', { detail: 'variant' });
  return variant;
}

/** Keeps chunks in the database, at most once a second, in their order, whatever the panel edits meanwhile. */
function checkpoints(id: string) {
  let waiting: WriteChunk[] = [];
  let last = Date.now();
  let saving: Promise<void> = Promise.resolve();

  const store = async (after: (draft: Draft) => Draft) => {
    const chunks = waiting;
    waiting = [];
    try {
      await drafts.update(id, (draft) =>
        after(chunks.reduce((kept, chunk) => applyChunk(kept, chunk, Date.now()), draft)),
      );
    } catch (error) {
      // They wait for the next time, before whatever came since.
      waiting = [...chunks, ...waiting];
      throw error;
    }
  };

  return {
    add(chunk: WriteChunk): void {
      waiting.push(chunk);
      // The beginning is kept at once: a panel that outlives us can then bring the rest.
      if (chunk.kind === 'text' && Date.now() - last < checkpointMs) return;
      last = Date.now();
      saving = saving
        .then(() => store((draft) => draft))
        .catch(() => {
          // Tried again with the next checkpoint; the last one says so if it still fails.
        });
    },
    /** Everything is kept; what is not done counts as cut off. Storage that is full says so here. */
    async finish(): Promise<void> {
      await saving;
      await store((draft) => applyCutOff(draft, Date.now()));
    },
  };
}
