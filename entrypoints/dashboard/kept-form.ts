import { useState } from 'react';

/** What is half typed, by form, as long as the page lives; this alone may hold a secret. */
const memory = new Map<string, Readonly<Record<string, string>>>();

const storageName = (form: string) => `form:${form}`;

type Kept<T> = {
  readonly values: T;
  readonly isChanged: boolean;
  readonly change: (values: T) => void;
  /** Back to what it began with: saved, or not wanted. */
  readonly forget: () => void;
};

/**
 * A form's values, kept while the person is elsewhere in the dashboard, and over a reload of the
 * tab but for the secret.
 */
export function useKeptForm<T extends Readonly<Record<string, string>>>(
  form: string,
  initial: T,
  secret?: keyof T & string,
): Kept<T> {
  const [values, setValues] = useState<T>(() => restore(form, initial));
  const change = (next: T) => {
    setValues(next);
    memory.set(form, next);
    const shareable = Object.entries(next).filter(([name]) => name !== secret);
    sessionStorage.setItem(storageName(form), JSON.stringify(Object.fromEntries(shareable)));
  };
  const forget = () => {
    setValues(initial);
    memory.delete(form);
    sessionStorage.removeItem(storageName(form));
  };
  const isChanged = Object.keys(initial).some((name) => values[name] !== initial[name]);
  return { values, isChanged, change, forget };
}

function restore<T extends Readonly<Record<string, string>>>(form: string, initial: T): T {
  const kept = memory.get(form) ?? stored(form);
  const known = Object.entries(kept).filter(
    ([name, value]) => Object.hasOwn(initial, name) && typeof value === 'string',
  );
  return { ...initial, ...Object.fromEntries(known) };
}

function stored(form: string): object {
  const text = sessionStorage.getItem(storageName(form));
  const kept: unknown = text ? JSON.parse(text) : {};
  return typeof kept === 'object' && kept !== null ? kept : {};
}
