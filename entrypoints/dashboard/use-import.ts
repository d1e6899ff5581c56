import { useRef, useState } from 'react';
import type { ImportCardProps } from '@/components/dashboard/data/import-card';
import type { ImportState } from '@/components/dashboard/data/import-state';
import { collect } from '@/lib/backup/collect';
import { eachKind } from '@/lib/backup/kinds';
import { mergeBackup } from '@/lib/backup/merge';
import { previewOf } from '@/lib/backup/preview';
import { largestFile, readBackup } from '@/lib/backup/read-backup';
import { asSealed, type Sealed, unseal } from '@/lib/backup/seal';

type Attempt = (work: () => Promise<unknown>) => Promise<void>;

/** A file's way in. Whatever fails, nothing of it was taken, and what was there before is shown again. */
export function useImport(attempt: Attempt): ImportCardProps {
  const [state, setState] = useState<ImportState>({ status: 'idle' });
  /** A file that was chosen while another was still being read is the one that is meant. */
  const latest = useRef(0);

  /** From one state to the next, by way of one that says to wait. */
  const go = async (waiting: ImportState, work: () => Promise<ImportState>) => {
    const turn = ++latest.current;
    const before = state;
    let next: ImportState = before.status === 'reading' ? { status: 'idle' } : before;
    setState(waiting);
    await attempt(async () => {
      next = await work();
    });
    if (turn === latest.current) setState(next);
  };

  return {
    state,
    onFile: (file) => void go({ status: 'reading' }, () => open(file)),
    onPassphrase(passphrase) {
      if (state.status !== 'sealed') return;
      const { sealed } = state;
      void go({ status: 'reading' }, () => unlock(sealed, passphrase));
    },
    onChoose(kind, choice) {
      if (state.status !== 'preview') return;
      setState({ ...state, choices: { ...state.choices, [kind]: choice } });
    },
    onTake() {
      if (state.status !== 'preview') return;
      const { backup, choices } = state;
      void go({ ...state, status: 'taking' }, async () => {
        await mergeBackup(backup.rows, choices);
        return { status: 'done' };
      });
    },
    onLeave: () => setState({ status: 'idle' }),
  };
}

async function open(file: File): Promise<ImportState> {
  if (file.size > largestFile) return { status: 'refused', fault: { reason: 'too-large' } };
  const text = await file.text();
  const sealed = asSealed(text);
  return sealed ? { status: 'sealed', sealed, isWrong: false } : lookThrough(text);
}

async function unlock(sealed: Sealed, passphrase: string): Promise<ImportState> {
  const text = await unseal(sealed, passphrase);
  return text === undefined ? { status: 'sealed', sealed, isWrong: true } : lookThrough(text);
}

async function lookThrough(text: string): Promise<ImportState> {
  const read = readBackup(text);
  if (!read.ok) return { status: 'refused', fault: read.fault };
  const mine = await collect();
  return {
    status: 'preview',
    backup: read.backup,
    counts: previewOf(mine.rows, read.backup.rows),
    // What the person changed here stays, unless they say otherwise.
    choices: eachKind(() => 'newer'),
  };
}
