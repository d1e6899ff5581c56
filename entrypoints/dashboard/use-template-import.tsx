import { useRef, useState } from 'react';
import type { TemplateImportProps } from '@/components/dashboard/templates/import-dialog';
import { countOf, type TemplateImportState } from '@/components/dashboard/templates/import-state';
import { TroubleNotice } from '@/components/settings/trouble-notice';
import { useTrouble } from '@/entrypoints/owner/use-trouble';
import { brands } from '@/lib/db/brands';
import { type TemplateImport, templateImports } from '@/lib/db/template-imports';
import { templates } from '@/lib/db/templates';
import type { ImportFile } from '@/lib/import/import-file';
import { limits } from '@/lib/import/limits';
import { templatesFrom } from '@/lib/import/template-files';
import { importPreview } from '@/lib/templates/library/import-preview';

const closed = { status: 'closed' } as const;
const choosing = { status: 'choosing', pasted: '' } as const;

/**
 * Templates' way in. Until they are taken nothing is changed, and whatever fails, nothing was.
 *
 * @param onTaken what was done, so that it can be taken back, and how many came.
 */
export function useTemplateImport(
  onTaken: (taken: TemplateImport, count: number) => void,
): TemplateImportProps {
  const [state, setState] = useState<TemplateImportState>(closed);
  const { error, attempt } = useTrouble();
  /** What is read after the dialog was closed, or something else was chosen, is no longer wanted. */
  const latest = useRef(0);
  const pasted = 'pasted' in state ? state.pasted : '';

  const show = (next: TemplateImportState) => {
    latest.current++;
    setState(next);
  };
  /** From one state to the next by way of one that says to wait; back where it fails. */
  const go = async (waiting: TemplateImportState, work: () => Promise<TemplateImportState>) => {
    const turn = ++latest.current;
    let next: TemplateImportState =
      state.status === 'reading' ? { status: 'choosing', pasted } : state;
    setState(waiting);
    await attempt(async () => {
      next = await work();
    });
    if (turn === latest.current) setState(next);
  };
  const read = (size: number, file: () => Promise<ImportFile>) =>
    void go({ status: 'reading', pasted }, () => lookThrough(size, file, pasted));

  return {
    state,
    trouble: <TroubleNotice error={error} />,
    onOpen: () => show(choosing),
    onOther: () => show(choosing),
    // What is being taken is taken, and says so when it is.
    onClose: () => state.status !== 'taking' && show(closed),
    onFile: (file) => read(file.size, () => contentOf(file)),
    onPaste: (text) => show({ status: 'choosing', pasted: text }),
    onLook: () => read(pasted.length, async () => ({ name: '', content: pasted })),
    onTakeChanged: (takesChanged) => state.status === 'preview' && show({ ...state, takesChanged }),
    onTake() {
      if (state.status !== 'preview') return;
      const { preview, takesChanged } = state;
      void go({ ...state, status: 'taking' }, async () => {
        const changes = takesChanged ? preview.changed : [];
        onTaken(await templateImports.take(preview.fresh, changes), countOf(state));
        return closed;
      });
    },
  };
}

async function contentOf(file: File): Promise<ImportFile> {
  return { name: file.name, content: new Uint8Array(await file.arrayBuffer()) };
}

/** @param size in bytes, looked at before anything is read. */
async function lookThrough(
  size: number,
  file: () => Promise<ImportFile>,
  pasted: string,
): Promise<TemplateImportState> {
  if (size > limits.file)
    return { status: 'refused', pasted, failure: { code: 'too-large', most: limits.file } };
  const read = templatesFrom(await file());
  if (!read.ok) return { status: 'refused', pasted, failure: read.failure };
  const [here, known] = await Promise.all([templates.list(), brands.list()]);
  const preview = importPreview(read.value, here, new Set(known.map(({ id }) => id)));
  return { status: 'preview', preview, takesChanged: false };
}
