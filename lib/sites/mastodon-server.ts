import type { Limit } from '@/lib/model';
import { parseCount } from './count';
import { bare } from './post';
import { shownAll } from './shown';

/** The account in use, with its host, from what the server tells the page at its start. */
export function readAccount(page: Document): string | undefined {
  const state = initialState(page);
  const domain = field(state, 'meta', 'domain');
  const name = field(state, 'accounts', String(field(state, 'meta', 'me')), 'acct');
  if (typeof name !== 'string') return undefined;
  return typeof domain === 'string' ? `${name}@${domain}` : name;
}

/** Stated by some servers; of all others known from what the counter says is left. */
export function readLimit(page: Document): Limit | undefined {
  const state = initialState(page);
  const stated =
    field(state, 'max_toot_chars') ?? field(state, 'configuration', 'statuses', 'max_characters');
  if (typeof stated === 'number') return { rule: 'mastodon', max: stated };
  const [form] = shownAll(page, '.compose-form');
  const left = parseCount(bare(form?.querySelector('.character-counter')?.textContent));
  const boxes = form?.querySelectorAll('textarea, input[id*="spoiler"]:not(:disabled)') ?? [];
  const text = [...boxes].map(writtenIn).join('');
  // Addresses are counted by a rule of their own.
  if (left === undefined || text.includes('://')) return undefined;
  const counted = text.replace(/(^|[^/\w])@(\w+)@[\w.-]+\w/g, '$1@$2');
  return { rule: 'mastodon', max: left + [...counted].length };
}

/** What is written in a field. */
export function writtenIn(box: Element | null): string {
  return box && 'value' in box ? String(box.value) : '';
}

function initialState(page: Document): unknown {
  try {
    return JSON.parse(page.getElementById('initial-state')?.textContent ?? '');
  } catch {
    // Not there or not whole: then nothing is known from it.
    return undefined;
  }
}

function field(value: unknown, ...path: string[]): unknown {
  return path.reduce<unknown>(
    (at, key) => (typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined),
    value,
  );
}
