/** The background is stopped where it stands, as the browser may at any time. */
import { expect, test } from '@/tests/support/test';

test('a stream that lost its worker keeps what came, and goes on in a new one', async ({
  desk,
  stage,
  model,
}) => {
  model.use({ kind: 'text', text: '@@ Own it\nWe are sorry about this, Mira.', pauseAfter: 6 });
  const panel = await desk.open();
  await expect.poll(() => panel.text.text()).toContain('We are');

  await stage.stopBackground();
  await panel.view.get({ text: 'The browser stopped Repartee in between' }).seen();
  const kept = await panel.text.text();
  model.use({ kind: 'text', text: ' We will call you.' });
  await panel.button('Continue').click();

  expect(kept).toContain('We are');
  await expect.poll(() => panel.text.text()).toContain('We will call you.');
});

test('a worker stopped while nothing happens is not missed', async ({ desk, stage }) => {
  const panel = await desk.open();
  await panel.drafted();
  await stage.stopBackground();

  await panel.button(/^Insert/).click();

  await panel.view.get({ text: /^Inserted/ }).seen();
});

test('what was typed before the worker was stopped is there when the panel is opened again', async ({
  desk,
  stage,
}) => {
  const panel = await desk.open();
  await panel.drafted();
  await panel.text.fill('Typed before');
  await panel.close();
  await stage.stopBackground();

  const again = await desk.open();

  await expect.poll(() => again.text.text()).toBe('Typed before');
});
