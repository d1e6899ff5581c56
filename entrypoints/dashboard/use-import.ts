import { useEffect, useRef, useState } from 'react';
import type { ImportCardProps } from '@/components/dashboard/data/import-card';
import type { ImportState } from '@/components/dashboard/data/import-state';
import { planReplaced } from '@/entrypoints/owner/plan-deeds';
import { eachKind } from '@/lib/backup/kinds';
import { takeIn } from '@/lib/backup/merge';
import { previewOf } from '@/lib/backup/preview';
import { largestFile, readFile } from '@/lib/backup/read-file';
import { asSealed, type Sealed, unseal } from '@/lib/backup/seal';
import { type Source, sourceOf } from '@/lib/backup/source';
import { clearLeftBehind, openStaging, type Staging } from '@/lib/backup/staging';

type Attempt = (work: () => Promise<unknown>) => Promise<void>;

/** A state, and what it has on stage. */
type Step = { readonly state: ImportState; readonly staging?: Staging };

/** A file's way in. Whatever fails, nothing of it was taken, and what was there before is shown again. */
export function useImport(attempt: Attempt): ImportCardProps {
  const [step, setStep] = useState<Step>({ state: { status: 'idle' } });
  const { state, staging } = step;
  /** A file that was chosen while another was still being read is the one that is meant. */
  const latest = useRef(0);
  useEffect(() => void clearLeftBehind(), []);
  // What is on stage goes with the state it is of.
  useEffect(() => () => void staging?.leave(), [staging]);

  /** From one state to the next, by way of one that says to wait. */
  const go = async (waiting: Step, work: () => Promise<Step>) => {
    const turn = ++latest.current;
    let next: Step = state.status === 'reading' ? { state: { status: 'idle' } } : step;
    setStep(waiting);
    await attempt(async () => {
      next = await work();
    });
    if (turn === latest.current) setStep(next);
    else await next.staging?.leave();
  };
  const reading = (work: () => Promise<Step>) => {
    // What is shown comes back should the new file not be readable at all.
    void go({ ...step, state: { status: 'reading' } }, work);
  };

  return {
    state,
    onFile: (file) => reading(() => open(file)),
    onPassphrase(passphrase) {
      if (state.status === 'sealed') reading(() => unlock(state.sealed, passphrase));
    },
    onChoose(kind, choice) {
      if (state.status !== 'preview') return;
      const choices = { ...state.choices, [kind]: choice };
      setStep({ ...step, state: { ...state, choices } });
    },
    onTake() {
      if (state.status !== 'preview' || !staging) return;
      void go({ staging, state: { ...state, status: 'taking' } }, async () => {
        await takeIn(staging, state.choices);
        await planReplaced();
        return { state: { status: 'done' } };
      });
    },
    onLeave: () => setStep({ state: { status: 'idle' } }),
  };
}

async function open(file: File): Promise<Step> {
  if (file.size > largestFile)
    return { state: { status: 'refused', fault: { reason: 'too-large' } } };
  const sealed = await asSealed(file);
  if (!sealed) return lookThrough(sourceOf(file));
  return { state: { status: 'sealed', sealed, isWrong: false } };
}

async function unlock(sealed: Sealed, passphrase: string): Promise<Step> {
  const source = await unseal(sealed, passphrase);
  const step = source && (await lookThrough(source));
  if (step && source.isIntact()) return step;
  await step?.staging?.leave();
  return { state: { status: 'sealed', sealed, isWrong: true } };
}

async function lookThrough(source: Source): Promise<Step> {
  const staging = await openStaging();
  try {
    const read = await readFile(source, staging);
    if (read.ok) {
      const counts = await previewOf(staging);
      // What the person changed here stays, unless they say otherwise.
      const choices = eachKind(() => 'newer' as const);
      const { madeAt } = read;
      return { staging, state: { status: 'preview', backup: { madeAt }, counts, choices } };
    }
    await staging.leave();
    return { state: { status: 'refused', fault: read.fault } };
  } catch (error) {
    await staging.leave();
    throw error;
  }
}
