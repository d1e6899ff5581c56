import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo, useState } from 'react';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { focusMain } from '@/components/dashboard/shell';
import { TemplateTransfer } from '@/components/dashboard/templates/template-transfer';
import { TemplatesView } from '@/components/dashboard/templates/templates-view';
import { UndoBar } from '@/components/ui/undo-bar';
import { go } from '@/entrypoints/dashboard/go';
import { useTemplateExport } from '@/entrypoints/dashboard/use-template-export';
import { useTemplateImport } from '@/entrypoints/dashboard/use-template-import';
import { useTemplateSearch } from '@/entrypoints/dashboard/use-template-search';
import { brands } from '@/lib/db/brands';
import { templateImports } from '@/lib/db/template-imports';
import { templates } from '@/lib/db/templates';
import { dayOf } from '@/lib/templates/library/due';
import {
  filtered,
  foldersOf,
  languagesOf,
  noFilter,
  type TemplateFilter,
} from '@/lib/templates/library/filter';

/** What the list was narrowed to, while one looks at a template and comes back. */
let last: { query: string; filter: TemplateFilter } = { query: '', filter: noFilter };

/** What was just done, in words, and how it is taken back. */
type Done = { readonly id: string; readonly message: string; readonly undo: () => Promise<void> };

export function TemplatesPage() {
  const all = useLiveQuery(() => templates.list(), []);
  const allBrands = useLiveQuery(() => brands.list(), []);
  const [{ query, filter }, setNarrowed] = useState(last);
  const [done, setDone] = useState<Done>();
  const exporting = useTemplateExport(all ?? []);
  const importing = useTemplateImport((taken, count) =>
    setDone({
      id: crypto.randomUUID(),
      message: i18n.t('dashboard.templates.transfer.done', count),
      undo: () => templateImports.takeBack(taken),
    }),
  );
  const found = useTemplateSearch(all, query);
  const folders = useMemo(() => foldersOf(all ?? []), [all]);
  const languages = useMemo(() => languagesOf(all ?? []), [all]);
  const narrow = (next: typeof last) => {
    last = next;
    setNarrowed(next);
  };
  const settle = () => {
    setDone(undefined);
    focusMain();
  };
  if (!all || !allBrands) return null;
  const today = dayOf(Date.now());
  return (
    <>
      <TemplatesView
        templates={filtered(found, filter, today)}
        query={query}
        onQuery={(next) => narrow({ query: next, filter })}
        filter={filter}
        onFilter={(next) => narrow({ query, filter: next })}
        isNarrowed={query !== '' || filter !== noFilter}
        onClear={() => narrow({ query: '', filter: noFilter })}
        folders={folders}
        languages={languages}
        brands={allBrands}
        locale={browser.i18n.getUILanguage()}
        today={today}
        onAdd={() => go('/templates/new')}
        onEdit={({ id }) => go(`/templates/${id}`)}
        onReview={({ id }) => void templates.review(id)}
        onDelete={(template) =>
          void templates.remove(template.id).then(() =>
            setDone({
              id: template.id,
              message: i18n.t('dashboard.templates.deleted', { name: template.name }),
              undo: () => templates.restore(template),
            }),
          )
        }
        transfer={<TemplateTransfer importing={importing} exporting={exporting} />}
      />
      <UndoBar
        done={done}
        undoLabel={i18n.t('dashboard.undo')}
        closeLabel={i18n.t('dashboard.close')}
        onUndo={() => {
          void done?.undo();
          settle();
        }}
        onClose={settle}
      />
    </>
  );
}
