import { brands } from '@/lib/db/brands';
import { connections } from '@/lib/db/connections';
import { keys } from '@/lib/db/keys';
import { rules } from '@/lib/db/rules';
import { samples } from '@/lib/db/samples';
import { AppError } from '@/lib/errors';
import { sizeFor } from '@/lib/llm/block-size';
import { modelFor } from '@/lib/llm/connect';
import { newMark } from '@/lib/llm/mark';
import { rulesFromAnswer } from '@/lib/voice/rules-from-answer';
import { rulesPrompt } from '@/lib/voice/rules-prompt';

/**
 * Asks one model, and no other, for rules of a brand's voice. They are kept as proposals: what came
 * before a failure too, nothing of what the person stopped. Yields once, how many there are.
 *
 * @throws AppError `not-found` where the brand or the connection is gone; the model's code.
 */
export async function* askForRules(
  brand: string,
  connection: string,
  signal: AbortSignal,
): AsyncGenerator<number, void> {
  const asked = await connections.find(connection);
  if (!asked) throw new AppError('not-found', { detail: 'connection' });
  const model = modelFor(asked, await keys.read(asked.id));
  const known = { samples: await samples.list(brand), rules: await rules.list(brand) };
  const prompt = rulesPrompt({ ...known, mark: newMark(), size: sizeFor(asked) });
  let answer = '';
  let kept = 0;
  try {
    for await (const piece of model.write(prompt, signal)) answer += piece;
  } finally {
    if (!signal.aborted) kept = await keepProposals(brand, answer);
  }
  if (!signal.aborted) yield kept;
}

/** What was decided while the model wrote counts too: everything is looked up again. */
async function keepProposals(brand: string, answer: string): Promise<number> {
  if (!(await brands.find(brand))) throw new AppError('not-found', { detail: 'brand' });
  const known = { samples: await samples.list(brand), rules: await rules.list(brand) };
  const proposed = rulesFromAnswer(answer, known, {
    brand,
    createdAt: Date.now(),
    newId: () => crypto.randomUUID(),
  });
  await rules.putAll(proposed);
  return proposed.length;
}
