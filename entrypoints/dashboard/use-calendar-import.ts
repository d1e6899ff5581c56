import { useState } from 'react';
import type { CalendarImportState } from '@/components/dashboard/plan/files-state';
import { decodeText } from '@/lib/import/decode-text';
import type { ImportFailure } from '@/lib/import/failure';
import { limits } from '@/lib/import/limits';
import { ownZone } from '@/lib/schedule/moment';
import { readCalendar } from '@/lib/schedule/read-calendar';
import { useFileReading } from './use-file-reading';

/** A calendar file on its way in; its bytes never leave this page. */
export function useCalendarImport(attempt: (work: () => Promise<unknown>) => Promise<void>) {
  const [state, setState] = useState<CalendarImportState>({ status: 'idle' });
  const onFile = useFileReading(setState, attempt, read);
  return {
    state,
    onFile,
    onLeave: () => setState({ status: 'idle' }),
  };
}

async function read(file: File): Promise<CalendarImportState> {
  if (file.size > limits.file) return refusal({ code: 'too-large', most: limits.file });
  const text = decodeText(new Uint8Array(await file.arrayBuffer()));
  if (!text.ok) return refusal(text.failure);
  const calendar = readCalendar(text.value, file.name, { now: Date.now(), zone: ownZone() });
  if (!calendar.ok) return refusal(calendar.failure);
  return { status: 'looking', name: file.name, file: calendar.value };
}

function refusal(failure: ImportFailure): CalendarImportState {
  return { status: 'refused', failure };
}
