import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { TextField } from '@/components/ui/text-field';

export type ExportCardProps = {
  readonly passphrase: string;
  readonly onPassphrase: (passphrase: string) => void;
  /** The passphrase once more, and whether a save was tried while the two differed. */
  readonly repeated: string;
  readonly onRepeated: (passphrase: string) => void;
  readonly isUnlike: boolean;
  readonly isSaving: boolean;
  /** The name of the file that was just saved; empty: none. */
  readonly savedAs: string;
  readonly onSave: () => void;
};

/** One file of everything, for another machine or a bad day. */
export function ExportCard(props: ExportCardProps) {
  return (
    <Card className="flex flex-col gap-3">
      <div>
        <h2 className="text-title font-semibold">{i18n.t('dashboard.data.export.title')}</h2>
        <p className="text-muted">{i18n.t('dashboard.data.export.about')}</p>
      </div>
      <TextField
        type="password"
        autoComplete="new-password"
        label={i18n.t('dashboard.data.export.passphrase')}
        hint={i18n.t('dashboard.data.export.passphraseHint')}
        value={props.passphrase}
        onValue={props.onPassphrase}
        className="max-w-md"
      />
      {props.passphrase ? (
        <TextField
          type="password"
          autoComplete="new-password"
          label={i18n.t('dashboard.data.export.repeat')}
          error={props.isUnlike ? i18n.t('dashboard.data.export.unlike') : undefined}
          value={props.repeated}
          onValue={props.onRepeated}
          className="max-w-md"
        />
      ) : null}
      <div className="flex flex-wrap items-center gap-3">
        <Button disabled={props.isSaving} onClick={props.onSave}>
          {props.isSaving
            ? i18n.t('dashboard.data.export.saving')
            : i18n.t('dashboard.data.export.save')}
        </Button>
        <span role="status" className="text-muted">
          {props.savedAs ? i18n.t('dashboard.data.export.saved', { name: props.savedAs }) : ''}
        </span>
      </div>
    </Card>
  );
}
