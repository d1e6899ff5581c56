import type { Draft } from '@/lib/model';

/** A reply to a late cake, changed as a test needs it. */
export function draftOf(patch: Partial<Draft>): Draft {
  return {
    id: 'd1',
    kind: 'reply',
    site: 'x',
    snapshot: {
      site: 'x',
      address: 'https://x.com/home',
      answered: {
        author: 'Mira',
        handle: 'mira_k',
        text: 'Where is my cake?',
        permalink: 'https://x.com/mira_k/status/1',
        media: [],
        counts: {},
      },
      ancestors: [],
      missing: [],
      theme: 'light',
    },
    brief: { idea: '', link: '', goal: '' },
    removed: [],
    variants: [],
    earlier: [],
    state: 'open',
    createdAt: 1,
    updatedAt: 1,
    ...patch,
  };
}
