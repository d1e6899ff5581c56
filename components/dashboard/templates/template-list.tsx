import { useMemo } from 'react';
import { WindowList } from '@/components/dashboard/window-list';
import type { Template } from '@/lib/model';
import { TemplateRow, type TemplateRowProps } from './template-row';

export type TemplateListProps = Omit<TemplateRowProps, 'template'> & {
  /** In the order they are to be shown. */
  readonly templates: readonly Template[];
};

/** Any number of templates, of which only those in view are in the page. */
export function TemplateList({ templates, ...row }: TemplateListProps) {
  const keys = useMemo(() => templates.map(({ id }) => id), [templates]);
  return (
    <WindowList
      keys={keys}
      usualHeight={150}
      gap={12}
      row={(index) => {
        const template = templates[index];
        return template ? <TemplateRow template={template} {...row} /> : null;
      }}
    />
  );
}
