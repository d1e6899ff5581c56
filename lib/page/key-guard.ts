/**
 * A key pressed again later than this, after it was let go and what it asked for is done, is meant
 * anew. Long enough for somebody who sees nothing happen yet and presses once more.
 */
const restMs = 3_000;

/**
 * Keeps the rest of a key press from the page. A chord that was pressed in the panel is still down
 * when the focus moves into the site's box: its repeats, or a second tap, would be a person's own
 * key presses there, and Ctrl+Enter publishes. Until it rests, or the person does anything else,
 * nobody in the page hears of it.
 *
 * @param deed what the key asked for: until it has ended, the key does not rest.
 */
export function holdBack(
  isIt: (event: KeyboardEvent) => boolean,
  deed: Promise<unknown> = Promise.resolve(),
): void {
  const ending = new AbortController();
  const end = () => ending.abort();
  let rest: ReturnType<typeof setTimeout> | undefined;
  let isDone = false;
  const wait = () => {
    clearTimeout(rest);
    if (isDone) rest = setTimeout(end, restMs);
  };
  const done = () => {
    isDone = true;
    wait();
  };
  deed.then(done, done);
  const hear = (event: KeyboardEvent) => {
    if (!event.isTrusted) return;
    if (isIt(event)) {
      event.preventDefault();
      event.stopImmediatePropagation();
      wait();
    } else if (event.type === 'keydown' && !isModifier(event)) {
      end();
    }
  };
  const options = { capture: true, signal: ending.signal };
  for (const type of ['keydown', 'keypress', 'keyup'] as const) {
    addEventListener(type, hear, options);
  }
  addEventListener('pointerdown', (event) => event.isTrusted && end(), options);
  ending.signal.addEventListener('abort', () => clearTimeout(rest));
}

/** The chord that inserts in the panel, and publishes on many sites. */
export function isSendChord(event: KeyboardEvent): boolean {
  return event.key === 'Enter' && (event.ctrlKey || event.metaKey || event.type === 'keyup');
}

/** The key that closes the panel, and the site's own dialogs. */
export function isEscape(event: KeyboardEvent): boolean {
  return event.key === 'Escape';
}

function isModifier({ key }: KeyboardEvent): boolean {
  return ['Control', 'Meta', 'Shift', 'Alt'].includes(key);
}
