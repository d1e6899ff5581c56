/** The colours of every state of the panel in a dark page: what another browser would not compute otherwise. */
import { violationsInStates } from '@/tests/support/panel-states';
import { expect, test } from '@/tests/support/test';

test('nothing is wrong with the dark colours of any state of the panel', async ({
  stage,
  model,
}) => {
  test.slow();

  expect(await violationsInStates(stage, model, 'dark')).toEqual({});
});
