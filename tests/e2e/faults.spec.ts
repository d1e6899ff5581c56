/** What the panel says when the model's server does not do as it should. */
import { type ModelAnswer, ollamaRefuses, startModelServer } from '@/tests/support/model-server';
import { openPanel } from '@/tests/support/person';
import { setUp } from '@/tests/support/set-up';
import { smallAddress, smallBox, smallPage } from '@/tests/support/small-page';
import { expect, test } from '@/tests/support/test';

type Fault = {
  readonly name: string;
  readonly answer: ModelAnswer;
  readonly says: string;
};

const status = (code: number, body: object, headers: Record<string, string> = {}): ModelAnswer => ({
  kind: 'status',
  status: code,
  body: { error: { message: 'As the server puts it', ...body } },
  headers,
});

const faults: readonly Fault[] = [
  {
    name: '401 without a key',
    answer: status(401, { code: 'invalid_api_key' }),
    says: 'This model needs a key',
  },
  { name: '402', answer: status(402, {}), says: 'The account has no credit left' },
  { name: '403', answer: status(403, {}), says: 'The key may not use this model' },
  {
    name: '404',
    answer: status(404, { code: 'model_not_found' }),
    says: 'The server does not have this model',
  },
  { name: '408', answer: status(408, {}), says: "The model's server is in trouble" },
  { name: '409', answer: status(409, {}), says: "The model's server is in trouble" },
  {
    name: '429 without credit',
    answer: status(429, { code: 'insufficient_quota' }),
    says: 'The account has no credit left',
  },
  { name: '500', answer: status(500, {}), says: "The model's server is in trouble" },
  {
    name: 'garbage',
    answer: { kind: 'garbage' },
    says: 'The server answered, but not as a model does',
  },
  {
    name: 'a web page',
    answer: { kind: 'html' },
    says: 'The server answered, but not as a model does',
  },
];

for (const { name, answer, says } of faults) {
  test(`says what is wrong on ${name}, and that trying again helps when it does`, async ({
    desk,
    model,
  }) => {
    model.use(answer);
    const panel = await desk.open();

    await panel.view.get({ text: says }).seen();
    model.use({ kind: 'text', text: '@@ At last\nHere it is.\n' });
    await panel.button('Try again').click();

    await expect.poll(() => panel.text.text()).toBe('Here it is.');
  });
}

test('counts down to when the server will listen again', async ({ desk, model }) => {
  model.use(status(429, { code: 'rate_limit_exceeded' }, { 'retry-after': '90' }));
  const panel = await desk.open();

  await panel.view.get({ text: 'Too many requests for the moment' }).seen();

  expect(await panel.button('Try again in').attribute('disabled')).not.toBeNull();
});

test('says so when nobody answers at all', async ({ desk, model }) => {
  await model.stop();
  const panel = await desk.open();

  await panel.view.get({ text: 'Nothing answers at that address' }).seen();
});

test('keeps what came when a stream is cut off, and goes on from there', async ({
  desk,
  model,
}) => {
  model.use({
    kind: 'cut',
    text: '@@ Own it\nWe are sorry about the third time.',
    afterTokens: 7,
    everyMs: 20,
  });
  const panel = await desk.open();

  await panel.view.get({ text: 'The text stopped before its end' }).seen();
  const kept = await panel.text.text();
  model.use({ kind: 'text', text: ' It will not happen a fourth time.' });
  await panel.button('Continue').click();

  expect(kept).toContain('We are');
  await expect.poll(() => panel.text.text()).toContain('a fourth time');
  expect(await panel.text.text()).toContain(kept);
});

test('stops waiting for a stream that never starts when it is told to', async ({ desk, model }) => {
  model.use({ kind: 'silence' });
  const panel = await desk.open();
  await expect.poll(() => model.requests.length).toBe(1);

  await panel.button('Stop').click();

  expect(await model.requests[0]?.over).toBe('left');
  await panel.button('Stop').gone();
});

test('keeps what came when it is stopped in the middle', async ({ desk, model }) => {
  model.use({ kind: 'text', text: '@@ Own it\nWe are sorry about this, Mira.', pauseAfter: 6 });
  const panel = await desk.open();
  await expect.poll(() => panel.text.text()).toContain('We are');

  await panel.button('Stop').click();

  await panel.view.get({ text: 'It stopped here.' }).seen();
  expect(await panel.text.text()).toContain('We are');
});

test('an Ollama that refuses the extension is mended in one click', async ({ stage }) => {
  const ollama = await startModelServer({ refuseOrigins: ollamaRefuses });
  await setUp(stage, { model: ollama.url });
  const address = smallAddress(6_000);
  stage.serve(address, smallPage(address));
  const panel = await openPanel(await stage.open(address), smallBox);

  await panel.view.get({ text: 'Ollama is running but refuses this extension' }).seen();
  await panel.button('Mend it').click();

  await expect.poll(() => panel.text.text()).toContain('not the delivery we promised');
  await stage.closeTabs();
  await ollama.stop();
});
