import { browser } from 'wxt/browser';
import type { ReminderValues } from './reminder-values';

/** What a new reminder begins with, noted where it was thought of: a text marked in a page, a draft. */
export type Note = Partial<
  Pick<ReminderValues, 'text' | 'links' | 'permalink' | 'sites' | 'brand' | 'kind'>
>;

const name = 'plan:note';

/** Keeps a note for the form that is about to open. */
export async function noteDown(note: Note): Promise<void> {
  await browser.storage.session.set({ [name]: note });
}

/** What was noted, once. */
export async function takeNote(): Promise<Note> {
  const { [name]: note } = await browser.storage.session.get(name);
  await browser.storage.session.remove(name);
  return (note ?? {}) as Note;
}
