import { i18n } from '#i18n';
import type { BackupFault } from '@/lib/backup/read-backup';

/** Why a file cannot be taken in, in a sentence. */
export function faultWords(fault: BackupFault): string {
  switch (fault.reason) {
    case 'too-large':
      return i18n.t('dashboard.data.faults.tooLarge');
    case 'damaged':
      return i18n.t('dashboard.data.faults.damaged', { line: String(fault.line) });
    case 'no-backup':
      return i18n.t('dashboard.data.faults.noBackup');
    case 'too-new':
      return i18n.t('dashboard.data.faults.tooNew');
    case 'unknown-part':
      return i18n.t('dashboard.data.faults.unknownPart', { line: String(fault.line) });
    case 'too-many':
      return i18n.t('dashboard.data.faults.tooMany', { kind: kindOf(fault) });
    case 'twice':
      return i18n.t('dashboard.data.faults.twice', {
        line: String(fault.line),
        kind: kindOf(fault),
      });
    case 'wrong-row': {
      const place = { line: String(fault.line), kind: kindOf(fault) };
      return fault.field
        ? i18n.t('dashboard.data.faults.wrongField', { ...place, field: fault.field })
        : i18n.t('dashboard.data.faults.wrongRow', place);
    }
  }
}

function kindOf({ kind }: Extract<BackupFault, { kind: unknown }>): string {
  return i18n.t(`dashboard.data.kinds.${kind}`);
}
