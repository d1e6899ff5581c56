import { AppError } from '@/lib/errors';
import type { Order } from '@/lib/messages/contract';
import type { Variant } from '@/lib/model';
import { lockedWords } from '@/lib/templates/library/locked';
import { faultsInWritten, openPassages, wordsAround } from '@/lib/templates/library/passages';
import { keepLocked, locksOn } from './template-library';

/** What a change must leave as it is. */
export type Locks = {
  /** In the order of the text. */
  readonly words: readonly string[];
  /** @throws AppError `locked-words` where a text does not have them all. */
  check(text: string): void;
};

/**
 * What holds for a change; nothing: all may be rewritten.
 *
 * @throws AppError `nothing-to-change` where a model is to write passages and none is left to it.
 */
export async function locksFor(
  variant: Variant,
  { how }: Extract<Order, { kind: 'revise' }>,
): Promise<Locks | undefined> {
  const locked = await locksOn(variant);
  const check = (text: string) => keepLocked(variant, locked, text);
  if (how === 'passages') {
    if (openPassages(variant).length === 0) throw new AppError('nothing-to-change');
    return {
      words: wordsAround(variant),
      check(text) {
        keepAround(variant, text);
        check(text);
      },
    };
  }
  return locked.length > 0
    ? { words: locked.flatMap(({ text }) => lockedWords(text)), check }
    : undefined;
}

function keepAround(variant: Variant, text: string): void {
  const faults = faultsInWritten(variant, text);
  if (faults.length > 0)
    throw new AppError('locked-words', { detail: faults.join(' … ').slice(0, 200) });
}
