import { useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { FileField } from '@/components/ui/file-field';
import { TextAreaField } from '@/components/ui/text-area-field';
import type { BringingState } from './bringing-state';
import { TablePreview, type TablePreviewProps } from './table-preview';

export type SampleAdderProps = Omit<TablePreviewProps, 'take'> & {
  readonly state: BringingState;
  readonly onPaste: (text: string) => void;
  readonly onFile: (file: File) => void;
};

/** Ways to bring a brand's own posts: pasted, or as the download of a site. */
export function SampleAdder({ state, onPaste, onFile, ...preview }: SampleAdderProps) {
  const [text, setText] = useState('');
  return (
    <Card className="flex flex-col gap-4">
      <div>
        <h2 className="text-title font-semibold">{i18n.t('dashboard.voice.add')}</h2>
        <p className="text-muted">{i18n.t('dashboard.voice.addAbout')}</p>
      </div>
      <form
        className="flex flex-col items-start gap-2"
        onSubmit={(event) => {
          event.preventDefault();
          if (!text.trim()) return;
          onPaste(text);
          setText('');
        }}
      >
        <TextAreaField
          label={i18n.t('dashboard.voice.paste')}
          hint={i18n.t('dashboard.voice.pasteHint')}
          value={text}
          onValue={setText}
          rows={4}
          className="w-full"
        />
        <Button type="submit">{i18n.t('dashboard.voice.addPasted')}</Button>
      </form>
      <FileField
        label={i18n.t('dashboard.voice.file')}
        hint={i18n.t('dashboard.voice.fileHint')}
        accept=".zip,.js,.json,.csv,.txt,.car"
        isDisabled={state.status === 'reading'}
        error={state.status === 'refused' ? state.refusal : undefined}
        onFile={onFile}
      />
      <p role="status" className="text-muted empty:hidden">
        {newsOf(state)}
      </p>
      {state.status === 'looking' ? (
        <TablePreview
          key={state.take.file}
          take={state.take}
          brandName={preview.brandName}
          onTake={preview.onTake}
          onAdd={preview.onAdd}
          onLeave={preview.onLeave}
        />
      ) : null}
    </Card>
  );
}

function newsOf(state: BringingState): string {
  if (state.status === 'reading') return i18n.t('dashboard.voice.reading');
  return state.status === 'taken' ? state.news : '';
}
