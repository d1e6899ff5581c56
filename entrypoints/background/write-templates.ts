import { templates } from '@/lib/db/templates';
import { AppError } from '@/lib/errors';
import type { Order, WriteChunk } from '@/lib/messages/contract';
import type { Brand, Draft, TemplateReason, VariantSource } from '@/lib/model';
import { withoutParts } from '@/lib/snapshot/parts';
import { angleLabel } from '@/lib/templates/angle-label';
import type { Wish } from '@/lib/templates/candidate';
import { choose, mostSuggestions } from '@/lib/templates/choose';
import { firstNameOf } from '@/lib/templates/first-name';
import { passagesOf } from '@/lib/templates/library/notation';
import { revise } from '@/lib/templates/revise';
import { languageFor } from './language';
import { keepLocked, locksOn, ownTemplatesFor } from './template-library';

/**
 * What a model would write, from templates: nothing leaves the machine. The chunks are a model's, so
 * that nobody further on needs to know.
 *
 * @throws AppError `no-model` for what templates cannot do.
 */
export async function* writeFromTemplates(
  draft: Draft,
  order: Order,
  brand: Brand | undefined,
): AsyncGenerator<WriteChunk, void> {
  if (order.kind === 'suggest') yield* suggest(draft, brand);
  else if (order.kind === 'revise') yield* change(draft, order);
  else throw new AppError('no-model');
}

async function* suggest(draft: Draft, brand: Brand | undefined): AsyncGenerator<WriteChunk, void> {
  const set = crypto.randomUUID();
  const snapshot = withoutParts(draft.snapshot, draft.removed);
  // A post that could not be read is answered with what the person wants said, as it is.
  const isSaidOnly = !snapshot.answered && draft.brief.idea.trim() !== '';
  const wish = { ...draft, snapshot, ...(isSaidOnly ? { kind: 'post' as const } : {}) };
  const chosen = await suggestionsFor(wish, brand, await languageFor(draft));
  for (const [index, { angle, text, source, passages }] of chosen.entries())
    yield* whole(`${set}:${index}`, angle, text, source, passages);
}

type Suggested = {
  readonly angle: string;
  readonly text: string;
  readonly source: VariantSource;
  readonly passages?: readonly string[];
};

/** The person's own templates that fit, then starters until there are enough. */
async function suggestionsFor(
  wish: Wish,
  brand: Brand | undefined,
  language: string | undefined,
): Promise<readonly Suggested[]> {
  const own = (await ownTemplatesFor(wish, brand, language)).map(
    ({ template: { id, name, text: written }, reasons, text }): Suggested => ({
      angle: name,
      text,
      passages: passagesOf(written),
      source: { kind: 'template', template: id, name, reasons },
    }),
  );
  const starters = choose(wish, brand, language, await templates.replacedStarters()).map(
    ({ template, angle, text }): Suggested => ({
      angle: angleLabel(angle),
      text,
      source: { kind: 'template', template, reasons: starterReasons(wish) },
    }),
  );
  return [...own, ...starters].slice(0, mostSuggestions);
}

function starterReasons({ kind, reading }: Wish): readonly TemplateReason[] {
  const intent = kind === 'reply' ? reading?.intent : undefined;
  return [...(intent ? [{ kind: 'intent', intent } as const] : []), { kind: 'starter' }];
}

async function* change(
  draft: Draft,
  order: Extract<Order, { kind: 'revise' }>,
): AsyncGenerator<WriteChunk, void> {
  const variant = draft.variants.find((one) => one.id === order.variant);
  if (!variant) throw new AppError('not-found', { detail: 'variant' });
  if (order.how === 'told' || order.how === 'passages') throw new AppError('no-model');
  const language = await languageFor(draft);
  const firstName = firstNameOf(draft.snapshot.answered?.author);
  const text = revise(variant.text, order.how, {
    ...(language ? { language } : {}),
    ...(firstName ? { firstName } : {}),
  });
  if (text === undefined) throw new AppError('nothing-to-change');
  keepLocked(variant, await locksOn(variant), text);
  yield* whole(variant.id, variant.angle, text, variant.source);
}

function* whole(
  id: string,
  angle: string,
  text: string,
  source: VariantSource,
  passages: readonly string[] = [],
): Generator<WriteChunk, void> {
  yield { kind: 'variant', id, angle, source, ...(passages.length > 0 ? { passages } : {}) };
  yield { kind: 'text', variant: id, delta: text };
  yield { kind: 'variant-done', variant: id };
}
