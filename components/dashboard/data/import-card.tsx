import { useEffect, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { FileField } from '@/components/ui/file-field';
import { Notice } from '@/components/ui/notice';
import { TextField } from '@/components/ui/text-field';
import { faultWords } from './fault-words';
import { ImportPreview, type ImportPreviewProps } from './import-preview';
import type { ImportState } from './import-state';

export type ImportCardProps = Pick<ImportPreviewProps, 'onChoose' | 'onTake' | 'onLeave'> & {
  readonly state: ImportState;
  readonly onFile: (file: File) => void;
  readonly onPassphrase: (passphrase: string) => void;
};

/** A file's way in: chosen, opened, looked through, taken. */
export function ImportCard(props: ImportCardProps) {
  const { state } = props;
  const heading = useFocusAfterPreview(state);
  const isBusy = state.status === 'reading' || state.status === 'taking';
  return (
    <Card className="flex flex-col gap-3">
      <div>
        <h2 ref={heading} tabIndex={-1} className="text-title font-semibold">
          {i18n.t('dashboard.data.import.title')}
        </h2>
        <p className="text-muted">{i18n.t('dashboard.data.import.about')}</p>
      </div>
      <FileField
        label={i18n.t('dashboard.data.import.file')}
        accept=".json"
        isDisabled={isBusy}
        onFile={props.onFile}
      />
      <p role="status" className="text-muted empty:hidden">
        {news(state)}
      </p>
      <Step {...props} />
    </Card>
  );
}

/** What was pressed is gone with what it was about: the focus goes on at the card's own heading. */
function useFocusAfterPreview({ status }: ImportState) {
  const heading = useRef<HTMLHeadingElement>(null);
  const isPreview = status === 'preview' || status === 'taking';
  const wasPreview = useRef(isPreview);
  useEffect(() => {
    if (wasPreview.current && !isPreview) heading.current?.focus();
    wasPreview.current = isPreview;
  }, [isPreview]);
  return heading;
}

/** What a screen reader says of it by itself. */
function news({ status }: ImportState): string {
  if (status === 'reading') return i18n.t('dashboard.data.import.reading');
  if (status === 'taking') return i18n.t('dashboard.data.import.taking');
  return status === 'done' ? i18n.t('dashboard.data.import.done') : '';
}

function Step(props: ImportCardProps) {
  const { state } = props;
  switch (state.status) {
    case 'idle':
    case 'reading':
    case 'done':
      return null;
    case 'sealed':
      return <Unseal isWrong={state.isWrong} onPassphrase={props.onPassphrase} />;
    case 'refused':
      return (
        <Notice tone="bad" role="alert" title={i18n.t('dashboard.data.faults.title')}>
          <p>
            {faultWords(state.fault)} {i18n.t('dashboard.data.faults.unchanged')}
          </p>
        </Notice>
      );
    case 'preview':
    case 'taking':
      return <ImportPreview {...props} preview={state} isTaking={state.status === 'taking'} />;
  }
}

type UnsealProps = { readonly isWrong: boolean } & Pick<ImportCardProps, 'onPassphrase'>;

function Unseal({ isWrong, onPassphrase }: UnsealProps) {
  const [passphrase, setPassphrase] = useState('');
  return (
    <form
      className="flex max-w-md flex-col items-start gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        onPassphrase(passphrase);
      }}
    >
      <TextField
        type="password"
        autoComplete="off"
        autoFocus
        label={i18n.t('dashboard.data.import.passphrase')}
        error={isWrong ? i18n.t('dashboard.data.import.wrongPassphrase') : undefined}
        value={passphrase}
        onValue={setPassphrase}
        className="w-full"
      />
      <Button type="submit">{i18n.t('dashboard.data.import.open')}</Button>
    </form>
  );
}
