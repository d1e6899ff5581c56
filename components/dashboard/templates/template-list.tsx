import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, useRef, useState } from 'react';
import type { Template } from '@/lib/model';
import { TemplateRow, type TemplateRowProps } from './template-row';

export type TemplateListProps = Omit<TemplateRowProps, 'template'> & {
  /** In the order they are to be shown. */
  readonly templates: readonly Template[];
};

/** What most rows come to, in px; each is measured once it is drawn. */
const usualHeight = 150;
const gap = 12;

/** Any number of templates, of which only those in view are in the page. */
export function TemplateList({ templates, ...row }: TemplateListProps) {
  const list = useRef<HTMLUListElement>(null);
  const [top, setTop] = useState(0);
  // What stands above the list may wrap: where it begins is looked up after every drawing.
  useLayoutEffect(() => {
    const element = list.current;
    if (element) setTop(element.getBoundingClientRect().top + window.scrollY);
  });
  const rows = useWindowVirtualizer({
    count: templates.length,
    estimateSize: () => usualHeight,
    getItemKey: (index) => templates[index]?.id ?? index,
    gap,
    overscan: 6,
    scrollMargin: top,
  });
  return (
    <ul ref={list} className="relative" style={{ height: rows.getTotalSize() }}>
      {rows.getVirtualItems().map(({ key, index, start }) => {
        const template = templates[index];
        return template ? (
          <li
            key={key}
            ref={rows.measureElement}
            data-index={index}
            aria-setsize={templates.length}
            aria-posinset={index + 1}
            className="absolute inset-x-0 top-0"
            style={{ transform: `translateY(${start - top}px)` }}
          >
            <TemplateRow template={template} {...row} />
          </li>
        ) : null;
      })}
    </ul>
  );
}
