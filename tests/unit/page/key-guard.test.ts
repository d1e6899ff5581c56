// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { holdBack, isSendChord } from '@/lib/page/key-guard';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  // Anything else ends every guard that is left.
  press({ key: 'a' });
  vi.useRealTimers();
});

const sendChord = { key: 'Enter', ctrlKey: true };

/** A key as the person presses it; whether the page hears of it. */
function press(key: KeyboardEventInit): boolean {
  const event = new KeyboardEvent('keydown', { ...key, cancelable: true });
  Object.defineProperty(event, 'isTrusted', { value: true });
  let isHeard = false;
  const hear = () => {
    isHeard = true;
  };
  addEventListener('keydown', hear);
  dispatchEvent(event);
  removeEventListener('keydown', hear);
  return isHeard;
}

it('keeps the chord back for as long as what it asked for takes, and a while longer', async () => {
  const deed = Promise.withResolvers<void>();
  holdBack(isSendChord, deed.promise);

  await vi.advanceTimersByTimeAsync(60_000);
  const whileBusy = press(sendChord);
  deed.resolve();
  await vi.advanceTimersByTimeAsync(2_000);
  const soonAfter = press(sendChord);
  await vi.advanceTimersByTimeAsync(2_999);
  const stillTapping = press(sendChord);
  await vi.advanceTimersByTimeAsync(3_001);

  expect([whileBusy, soonAfter, stillTapping, press(sendChord)]).toEqual([
    false,
    false,
    false,
    true,
  ]);
});

it('lets it through as soon as anything else is pressed, modifiers apart', () => {
  holdBack(isSendChord, new Promise(() => {}));

  const withModifier = [press({ key: 'Control', ctrlKey: true }), press(sendChord)];
  const afterLetter = [press({ key: 'x' }), press(sendChord)];

  expect([...withModifier, ...afterLetter]).toEqual([true, false, true, true]);
});
