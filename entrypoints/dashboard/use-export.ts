import { useState } from 'react';
import type { ExportCardProps } from '@/components/dashboard/data/export-card';
import { collect } from '@/lib/backup/collect';
import { seal } from '@/lib/backup/seal';
import { saveFile } from './save-file';

type Attempt = (work: () => Promise<unknown>) => Promise<void>;

const nothingTyped = { passphrase: '', repeated: '', isUnlike: false };

/** Saving everything as a file, under a passphrase if there is one. */
export function useExport(attempt: Attempt): ExportCardProps {
  const [typed, setTyped] = useState(nothingTyped);
  const [isSaving, setSaving] = useState(false);
  const [savedAs, setSavedAs] = useState('');
  const { passphrase, repeated } = typed;

  const save = async () => {
    const { madeAt, file } = await collect();
    const day = new Date(madeAt).toISOString().slice(0, 10);
    const name = `repartee-backup-${day}.json`;
    saveFile(name, passphrase === '' ? file : await seal(file, passphrase));
    setTyped(nothingTyped);
    setSavedAs(name);
  };
  const onSave = async () => {
    setSavedAs('');
    const isUnlike = passphrase !== '' && passphrase !== repeated;
    setTyped({ ...typed, isUnlike });
    if (isUnlike) return;
    setSaving(true);
    await attempt(save);
    setSaving(false);
  };
  return {
    ...typed,
    isSaving,
    savedAs,
    onPassphrase: (next) => setTyped({ ...typed, passphrase: next, isUnlike: false }),
    onRepeated: (next) => setTyped({ ...typed, repeated: next, isUnlike: false }),
    onSave: () => void onSave(),
  };
}
