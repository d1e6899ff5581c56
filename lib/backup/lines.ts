/**
 * Where things stand in a JSON text. Asked only when something is wrong with it, so that a person
 * can be told the line; the reading itself is the browser's own.
 */

/** A step into a value: a name in an object, a place in a list. */
export type Step = string | number;
type Path = readonly Step[];
type Place = { readonly path: Path; readonly at: number };

/** Nothing of ours is nested deeper. */
const deepest = 60;

/** The line, from 1, of the value at a path, or of the closest thing around it that is there. */
export function lineOf(text: string, path: Path): number {
  let closest: Place = { path: [], at: 0 };
  for (const place of valuesIn(text)) {
    const isAround = place.path.every((step, at) => step === path[at]);
    if (isAround && place.path.length > closest.path.length) closest = place;
    if (closest.path.length === path.length) break;
  }
  return lineAt(text, closest.at);
}

/** The line, from 1, on which a text stops being JSON. */
export function faultLine(text: string): number {
  const values = valuesIn(text);
  for (;;) {
    const { done, value } = values.next();
    if (done) return lineAt(text, value);
  }
}

function lineAt(text: string, at: number): number {
  return text.slice(0, at).split('\n').length;
}

/** Every value with its place, in order; at last where the text stops being JSON. */
function* valuesIn(text: string): Generator<Place, number> {
  const cursor = cursorOver(text);
  yield* value(cursor, []);
  return cursor.at();
}

type Cursor = ReturnType<typeof cursorOver>;

const sign =
  /[{}[\],:]|"[^"\\\p{Cc}]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[^"\\\p{Cc}]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/uy;

/** Goes from one sign of a JSON text to the next, and stays where there is none. */
function cursorOver(text: string) {
  let at = 0;
  let next: string | undefined;
  const advance = (by: number) => {
    at += by;
    while (' \t\r\n'.includes(text[at] ?? '-')) at++;
    sign.lastIndex = at;
    next = sign.exec(text)?.[0];
  };
  advance(0);
  return {
    at: () => at,
    peek: () => next,
    take(): string {
      const taken = next ?? '';
      advance(taken.length);
      return taken;
    },
    takeIf(wanted: string): boolean {
      if (next !== wanted) return false;
      advance(wanted.length);
      return true;
    },
  };
}

/** One value and all in it; whether it was one. */
function* value(cursor: Cursor, path: Path): Generator<Place, boolean> {
  const first = cursor.peek();
  if (first === undefined || ']},:'.includes(first)) return false;
  yield { path, at: cursor.at() };
  cursor.take();
  if (first === '[' || first === '{') return yield* members(cursor, path, first === '[');
  return true;
}

function* members(cursor: Cursor, path: Path, isList: boolean): Generator<Place, boolean> {
  const close = isList ? ']' : '}';
  if (cursor.takeIf(close)) return true;
  for (let index = 0; path.length < deepest; index++) {
    const step = isList ? index : name(cursor);
    if (step === undefined || !(yield* value(cursor, [...path, step]))) return false;
    if (cursor.takeIf(close)) return true;
    if (!cursor.takeIf(',')) return false;
  }
  return false;
}

function name(cursor: Cursor): string | undefined {
  if (!cursor.peek()?.startsWith('"')) return undefined;
  const read = JSON.parse(cursor.take()) as string;
  return cursor.takeIf(':') ? read : undefined;
}
