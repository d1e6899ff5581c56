import { useEffect, useRef } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { FileField } from '@/components/ui/file-field';
import { Notice } from '@/components/ui/notice';
import { TextAreaField } from '@/components/ui/text-area-field';
import { importFailureWords } from '@/lib/import/import-words';
import type { TemplateImportState } from './import-state';

export type ImportSourceProps = {
  readonly state: Extract<TemplateImportState, { pasted: string }>;
  readonly onFile: (file: File) => void;
  readonly onPaste: (text: string) => void;
  /** What was pasted is to be looked through. */
  readonly onLook: () => void;
};

/** Where templates come from: a file, or what was copied elsewhere. */
export function ImportSource({ state, onFile, onPaste, onLook }: ImportSourceProps) {
  const about = useRef<HTMLParagraphElement>(null);
  // Whoever comes back from looking through something pressed what is gone: the focus goes on here.
  useEffect(() => about.current?.focus(), []);
  return (
    <>
      <p ref={about} tabIndex={-1} className="text-muted">
        {i18n.t('dashboard.templates.transfer.importAbout')}
      </p>
      {state.status === 'refused' ? (
        <Notice tone="bad" role="alert" title={i18n.t('dashboard.templates.transfer.faultTitle')}>
          <p>
            {importFailureWords(state.failure)} {i18n.t('dashboard.templates.transfer.unchanged')}
          </p>
        </Notice>
      ) : null}
      <FileField
        label={i18n.t('dashboard.templates.transfer.file')}
        accept=".csv,.tsv,.json,.txt"
        onFile={onFile}
      />
      <form
        className="flex flex-col items-start gap-3"
        onSubmit={(event) => {
          event.preventDefault();
          onLook();
        }}
      >
        <TextAreaField
          label={i18n.t('dashboard.templates.transfer.paste')}
          hint={i18n.t('dashboard.templates.transfer.pasteHint')}
          value={state.pasted}
          onValue={onPaste}
          className="w-full"
        />
        <Button type="submit" disabled={state.pasted.trim() === ''}>
          {i18n.t('dashboard.templates.transfer.look')}
        </Button>
      </form>
    </>
  );
}
