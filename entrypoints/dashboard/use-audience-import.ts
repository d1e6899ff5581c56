import { useState } from 'react';
import type { AudienceImportState } from '@/components/dashboard/audience/import-state';
import { takeOf } from '@/lib/brand/audience-take';
import { readAudienceTables } from '@/lib/import/audience-tables';
import type { ImportFailure } from '@/lib/import/failure';
import { limits } from '@/lib/import/limits';
import { useFileReading } from './use-file-reading';

type Attempt = (work: () => Promise<unknown>) => Promise<void>;

/** A file about an audience, read as far as the person can say what of it is wanted. */
export function useAudienceImport(attempt: Attempt) {
  const [state, setState] = useState<AudienceImportState>({ status: 'idle' });
  const onFile = useFileReading(setState, attempt, read);
  return {
    state,
    onFile,
    onTake: (take: Extract<AudienceImportState, { status: 'looking' }>['take']) =>
      setState({ status: 'looking', take }),
    onLeave: () => setState({ status: 'idle' }),
  };
}

async function read(file: File): Promise<AudienceImportState> {
  if (file.size > limits.file) return refusal({ code: 'too-large', most: limits.file });
  const content = new Uint8Array(await file.arrayBuffer());
  const tables = await readAudienceTables({ name: file.name, content });
  if (!tables.ok) return refusal(tables.failure);
  const [first, ...others] = tables.value;
  if (!first) return refusal({ code: 'empty' });
  return { status: 'looking', take: takeOf(file.name, [first, ...others]) };
}

function refusal(failure: ImportFailure): AudienceImportState {
  return { status: 'refused', failure };
}
