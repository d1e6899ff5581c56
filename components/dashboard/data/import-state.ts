import type { Backup } from '@/lib/backup/format';
import type { Kind } from '@/lib/backup/kinds';
import type { Choices, Counts } from '@/lib/backup/preview';
import type { BackupFault } from '@/lib/backup/read-backup';
import type { Sealed } from '@/lib/backup/seal';

/** How far a file has come on its way in. */
export type ImportState =
  | { readonly status: 'idle' }
  | { readonly status: 'reading' }
  | { readonly status: 'sealed'; readonly sealed: Sealed; readonly isWrong: boolean }
  | { readonly status: 'refused'; readonly fault: BackupFault }
  | ({ readonly status: 'preview' | 'taking' } & Preview)
  | { readonly status: 'done' };

export type Preview = {
  readonly backup: Pick<Backup, 'madeAt'>;
  readonly counts: Readonly<Record<Kind, Counts>>;
  readonly choices: Choices;
};
