import { useState } from 'react';
import type {
  TemplateExportProps,
  TemplateFormat,
} from '@/components/dashboard/templates/export-dialog';
import { templatesToCsv, templatesToJson } from '@/lib/import/template-files';
import type { Template } from '@/lib/model';
import { dayOf } from '@/lib/templates/library/due';
import { saveFile } from './save-file';

const formats = {
  csv: { write: templatesToCsv, type: 'text/csv' },
  json: { write: templatesToJson, type: 'application/json' },
} as const satisfies Record<TemplateFormat, unknown>;

/** Saving the person's own templates as a file; a starter is one once somebody has reviewed it. */
export function useTemplateExport(all: readonly Template[]): TemplateExportProps {
  const [isOpen, setOpen] = useState(false);
  const [savedAs, setSavedAs] = useState('');
  const own = all.filter(({ isStarter }) => !isStarter);
  return {
    isOpen,
    count: own.length,
    savedAs,
    onOpen() {
      setSavedAs('');
      setOpen(true);
    },
    onSave(format) {
      const { write, type } = formats[format];
      const name = `repartee-templates-${dayOf(Date.now())}.${format}`;
      saveFile(name, write(own), type);
      setSavedAs(name);
    },
    onClose: () => setOpen(false),
  };
}
