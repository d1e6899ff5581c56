/** Rules of a voice that a model thinks of: asked for, decided on one by one, and kept to. */
import { keepRows } from '@/tests/support/keep-rows';
import type { ModelRequest } from '@/tests/support/model-server';
import { nordlys, setUp } from '@/tests/support/set-up';
import { expect, test } from '@/tests/support/test';
import { bakeryPosts, samplesOf } from '@/tests/support/voices';

const page = `dashboard.html#/brands/${nordlys.id}/voice`;
const posts = bakeryPosts.slice(0, 5);
const answer = [
  'RULE: Say it in two short sentences.',
  'SHOWN BY: Rolls are out. Coffee too.',
  'RULE: Never say sorry.',
  'SHOWN BY: Sorry, our oven is on holiday.',
  'RULE: Close with a wink.',
  'SHOWN BY: Then we sleep.',
  'RULE: Write in rhyme.',
  'SHOWN BY: Words that stand in no post of theirs',
].join('\n');

test('a model proposes rules; each is accepted, reworded or refused, and stays decided', async ({
  cleanStage: stage,
  model,
}) => {
  await setUp(stage, { model: model.url });
  await keepRows(stage, { samples: samplesOf(posts, nordlys.id) });
  model.use({ kind: 'text', text: answer });
  const tab = await stage.own(page);
  const proposals = tab.get({ role: 'textbox', name: /^A model read this/ });
  const ask = tab.get({ role: 'button', name: 'Ask repartee-test for rules' });
  await tab.get({ text: /^5 posts of its own and its rules/ }).seen();
  expect(model.requests).toHaveLength(0);

  await ask.click();
  await tab.get({ text: /^3 rules are proposed/ }).seen();
  expect(await proposals.count()).toBe(3);
  await proposals.fill('Two short sentences at most.');
  await tab.get({ role: 'button', name: 'Use this rule' }).click();
  await tab.get({ role: 'button', name: 'Delete the rule: Two short sentences at most.' }).seen();
  await tab.get({ role: 'button', name: 'No' }).click();
  await expect.poll(() => proposals.count()).toBe(1);
  await tab.get({ role: 'button', name: 'Use this rule' }).click();
  await proposals.gone();

  await ask.click();
  await tab.get({ text: 'It found nothing new that the posts show.' }).seen();
  expect(await proposals.count()).toBe(0);
  expect(promptOf(model.requests[0])).toContain(posts[0]);
  expect(promptOf(model.requests[1])).toContain('- Never say sorry.');
});

test('what came before a model broke off waits to be decided on, and the trouble is said', async ({
  cleanStage: stage,
  model,
}) => {
  await setUp(stage, { model: model.url });
  await keepRows(stage, { samples: samplesOf(posts, nordlys.id) });
  model.use({ kind: 'cut', text: answer, afterTokens: 24, everyMs: 20 });
  const tab = await stage.own(page);

  await tab.get({ role: 'button', name: 'Ask repartee-test for rules' }).click();

  await tab.get({ role: 'alert' }).seen();
  await tab.get({ role: 'textbox', name: /^A model read this/ }).seen();
});

test('an answer that is not wanted any more is stopped where it is written', async ({
  cleanStage: stage,
  model,
}) => {
  await setUp(stage, { model: model.url });
  await keepRows(stage, { samples: samplesOf(posts, nordlys.id) });
  model.use({ kind: 'text', text: answer, pauseAfter: 24 });
  const tab = await stage.own(page);
  const coming = model.next();
  await tab.get({ role: 'button', name: 'Ask repartee-test for rules' }).click();
  const request = await coming;

  await tab.get({ role: 'button', name: 'Stop' }).click();

  expect(await request.over).toBe('left');
  await tab.get({ text: 'Stopped. Nothing was proposed.' }).seen();
  expect(await tab.get({ role: 'textbox', name: /^A model read this/ }).count()).toBe(0);
});

function promptOf(request: ModelRequest | undefined): string {
  return JSON.stringify(request?.body);
}
