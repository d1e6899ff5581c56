/**
 * Reading what came out of somebody's JSON: nothing is there until it was looked at, and only an
 * object's own properties count (`__proto__` and `constructor` are names like any other).
 */

export function valueAt(source: unknown, ...path: readonly string[]): unknown {
  let value = source;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = Reflect.get(value, key);
  }
  return value;
}

/** Empty where there is no text. */
export function textAt(source: unknown, ...path: readonly string[]): string {
  const value = valueAt(source, ...path);
  return typeof value === 'string' ? value : '';
}

/** Empty where there is no list. */
export function listAt(source: unknown, ...path: readonly string[]): readonly unknown[] {
  const value = valueAt(source, ...path);
  return Array.isArray(value) ? value : [];
}

export function numberAt(source: unknown, ...path: readonly string[]): number | undefined {
  const value = valueAt(source, ...path);
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}
