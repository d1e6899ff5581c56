/** A key pressed again later than this after it was let go is meant anew. */
const restMs = 1_000;

/**
 * Keeps the rest of a key press from the page. A chord that was pressed in the panel is still down
 * when the focus moves into the site's box: its repeats, or a second tap, would be a person's own
 * key presses there, and Ctrl+Enter publishes. Until it rests, or the person does anything else,
 * nobody in the page hears of it.
 */
export function holdBack(isIt: (event: KeyboardEvent) => boolean): void {
  const ending = new AbortController();
  const end = () => ending.abort();
  let rest = setTimeout(end, restMs);
  const hear = (event: KeyboardEvent) => {
    if (!event.isTrusted) return;
    if (isIt(event)) {
      event.preventDefault();
      event.stopImmediatePropagation();
      clearTimeout(rest);
      rest = setTimeout(end, restMs);
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
