import { useState } from 'react';
import type { ExportCardProps } from '@/components/dashboard/data/export-card';
import { collect } from '@/lib/backup/collect';
import { writeBackup } from '@/lib/backup/format';
import { seal } from '@/lib/backup/seal';
import { saveFile } from './save-file';

type Attempt = (work: () => Promise<unknown>) => Promise<void>;

/** Saving everything as a file, under a passphrase if there is one. */
export function useExport(attempt: Attempt): ExportCardProps {
  const [passphrase, onPassphrase] = useState('');
  const [isSaving, setSaving] = useState(false);
  const [savedAs, setSavedAs] = useState('');

  const save = async () => {
    const backup = await collect();
    const text = writeBackup(backup);
    const day = new Date(backup.madeAt).toISOString().slice(0, 10);
    const name = `repartee-backup-${day}.json`;
    saveFile(name, passphrase === '' ? text : await seal(text, passphrase));
    onPassphrase('');
    setSavedAs(name);
  };
  const onSave = async () => {
    setSaving(true);
    await attempt(save);
    setSaving(false);
  };
  return { passphrase, onPassphrase, isSaving, savedAs, onSave: () => void onSave() };
}
