import { useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { BringingState } from '@/components/dashboard/voice/bringing-state';
import { samples } from '@/lib/db/samples';
import { readArchive } from '@/lib/import/archive';
import type { Findings } from '@/lib/import/findings';
import { importFailureWords, skippedWords } from '@/lib/import/import-words';
import { limits } from '@/lib/import/limits';
import type { Sample } from '@/lib/model';
import { postOfferOf, postTakeOf } from '@/lib/voice/post-take';
import {
  type Making,
  type Pasted,
  samplesFromFile,
  samplesFromPaste,
} from '@/lib/voice/samples-from-paste';

type Attempt = (work: () => Promise<unknown>) => Promise<void>;

/** How posts are brought to a brand, and what became of the last that were. */
export function useSampleAdder(brand: string, attempt: Attempt) {
  const [state, setState] = useState<BringingState>({ status: 'idle' });
  /** A file that was chosen while another was still being read is the one that is meant. */
  const latest = useRef(0);
  const show = (next: BringingState) => {
    latest.current++;
    setState(next);
  };

  /** What is there already is looked up each time: a second press finds what the first one brought. */
  const take = (make: (existing: readonly Sample[]) => Pasted, skipped: Findings['skipped'] = []) =>
    attempt(async () => {
      const made = make(await samples.list(brand));
      await samples.putAll(made.samples);
      const left = skipped.map(({ reason, count }) => skippedWords(reason, count));
      show({ status: 'taken', news: [newsOf(made), ...left].join(' ') });
    });
  const takeFrom = (file: string, { posts, skipped }: Findings) => {
    const origin = { kind: 'file', name: file.slice(0, 200) } as const;
    return take((existing) => samplesFromFile(posts, existing, making(brand, origin)), skipped);
  };
  const read = async (file: File) => {
    show({ status: 'reading' });
    const turn = latest.current;
    await attempt(async () => {
      const found = await readFile(file);
      if (turn !== latest.current) return;
      if ('posts' in found) await takeFrom(file.name, found);
      else show(found);
    });
    if (turn === latest.current) show({ status: 'idle' });
  };

  return {
    state,
    onPaste: (text: string) =>
      void take((existing) => samplesFromPaste(text, existing, making(brand, { kind: 'pasted' }))),
    onFile: (file: File) => void read(file),
    onTake: (changed: Looking['take']) => show({ status: 'looking', take: changed }),
    onAdd: () =>
      state.status === 'looking' && void takeFrom(state.take.file, postOfferOf(state.take)),
    onLeave: () => show({ status: 'idle' }),
  };
}

type Looking = Extract<BringingState, { status: 'looking' }>;

/** A site's own download comes to posts, a table to a question. */
async function readFile(file: File): Promise<BringingState | Findings> {
  if (file.size > limits.file) {
    const refusal = importFailureWords({ code: 'too-large', most: limits.file });
    return { status: 'refused', refusal };
  }
  const content = new Uint8Array(await file.arrayBuffer());
  const outcome = await readArchive({ name: file.name, content });
  if (!outcome.ok) return { status: 'refused', refusal: importFailureWords(outcome.failure) };
  const { value } = outcome;
  return value.kind === 'table'
    ? { status: 'looking', take: postTakeOf(file.name, value.table) }
    : value;
}

function making(brand: string, origin: Making['origin']): Making {
  return { brand, origin, createdAt: Date.now(), newId: () => crypto.randomUUID() };
}

function newsOf({ samples: made, known, tooLong, isCut }: Pasted): string {
  const words = [
    i18n.t('dashboard.voice.added', made.length),
    known > 0 ? i18n.t('dashboard.voice.known', known) : '',
    tooLong > 0 ? i18n.t('dashboard.voice.tooLong', tooLong) : '',
    isCut ? i18n.t('dashboard.voice.cut') : '',
  ];
  return words.filter(Boolean).join(' ');
}
