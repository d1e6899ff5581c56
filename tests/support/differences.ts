/**
 * Where two plain values differ, a line each: `thread.answered.text: "Hello", not "Hi"`. What is
 * undefined counts as absent.
 */
export function differences(path: string, actual: unknown, wanted: unknown): string[] {
  if (Object.is(actual, wanted)) return [];
  if (!isHolder(actual) || !isHolder(wanted) || Array.isArray(actual) !== Array.isArray(wanted)) {
    return [`${path}: ${said(actual)}, not ${said(wanted)}`];
  }
  const names = new Set([...Object.keys(actual), ...Object.keys(wanted)]);
  return [...names].flatMap((name) => differences(`${path}.${name}`, actual[name], wanted[name]));
}

function isHolder(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function said(value: unknown): string {
  return value === undefined ? 'nothing' : JSON.stringify(value);
}
