import { useState } from 'react';
import { i18n } from '#i18n';
import { samples } from '@/lib/db/samples';
import { readArchive } from '@/lib/import/archive';
import { importFailureWords, skippedWords } from '@/lib/import/import-words';
import { limits } from '@/lib/import/limits';
import { applyMapping, guessMapping } from '@/lib/import/mapping';
import type { Sample } from '@/lib/model';
import {
  type Making,
  type Pasted,
  samplesFromFile,
  samplesFromPaste,
} from '@/lib/voice/samples-from-paste';

type Brought = { readonly news: string; readonly refusal: string | undefined };

/** How posts are brought to a brand, and what became of the last that were. */
export function useSampleAdder(brand: string, existing: readonly Sample[]) {
  const [isReading, setReading] = useState(false);
  const [brought, setBrought] = useState<Brought>({ news: '', refusal: undefined });

  const take = async (made: Pasted, skipped: readonly string[] = []) => {
    await samples.putAll(made.samples);
    setBrought({ news: [newsOf(made), ...skipped].join(' '), refusal: undefined });
  };

  const read = async (file: File) => {
    const refuse = (refusal: string) => setBrought({ news: '', refusal });
    if (file.size > limits.file) {
      return refuse(importFailureWords({ code: 'too-large', most: limits.file }));
    }
    const content = new Uint8Array(await file.arrayBuffer());
    const outcome = await readArchive({ name: file.name, content });
    if (!outcome.ok) return refuse(importFailureWords(outcome.failure));
    const { value } = outcome;
    const { posts, skipped } =
      value.kind === 'table' ? applyMapping(value.table, guessMapping(value.table)) : value;
    const origin = { kind: 'file', name: file.name } as const;
    await take(
      samplesFromFile(posts, existing, making(brand, origin)),
      skipped.map(({ reason, count }) => skippedWords(reason, count)),
    );
  };

  return {
    ...brought,
    isReading,
    onPaste: (text: string) =>
      void take(samplesFromPaste(text, existing, making(brand, { kind: 'pasted' }))),
    onFile: (file: File) => {
      setReading(true);
      void read(file).finally(() => setReading(false));
    },
  };
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
