import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react';

export type WindowListProps = {
  /** One a row, in the order of the rows. */
  readonly keys: readonly string[];
  /** What most rows come to, in px; each is measured once it is drawn. */
  readonly usualHeight: number;
  /** Between two rows, in px. */
  readonly gap: number;
  readonly row: (index: number) => ReactNode;
  /** Which rows are drawn now, the last one included. */
  readonly onSeen?: ((first: number, last: number) => void) | undefined;
  /** The row one came for: it is scrolled to and has the focus, once. */
  readonly arriveAt?: number | undefined;
};

/** Any number of rows, of which only those in view are in the page; it scrolls with the page. */
export function WindowList({
  keys,
  usualHeight,
  gap,
  row,
  onSeen,
  arriveAt = -1,
}: WindowListProps) {
  const list = useRef<HTMLUListElement>(null);
  const [top, setTop] = useState(0);
  // What stands above the list may wrap: where it begins is looked up after every drawing.
  useLayoutEffect(() => {
    const element = list.current;
    if (element) setTop(element.getBoundingClientRect().top + window.scrollY);
  });
  const rows = useWindowVirtualizer({
    count: keys.length,
    estimateSize: () => usualHeight,
    getItemKey: (index) => keys[index] ?? index,
    gap,
    overscan: 6,
    scrollMargin: top,
  });
  const drawn = rows.getVirtualItems();
  const first = drawn.at(0)?.index ?? 0;
  const last = drawn.at(-1)?.index ?? 0;
  useEffect(() => onSeen?.(first, last), [onSeen, first, last]);

  const isArrived = useRef(false);
  useEffect(() => {
    if (isArrived.current || arriveAt < 0) return;
    const element = list.current?.querySelector<HTMLElement>(`[data-index="${arriveAt}"]`);
    if (!element) return rows.scrollToIndex(arriveAt, { align: 'center' });
    isArrived.current = true;
    element.focus();
  });

  return (
    <ul ref={list} className="relative" style={{ height: rows.getTotalSize() }}>
      {drawn.map(({ key, index, start }) => (
        <li
          key={key}
          ref={rows.measureElement}
          data-index={index}
          tabIndex={index === arriveAt ? -1 : undefined}
          aria-setsize={keys.length}
          aria-posinset={index + 1}
          className="absolute inset-x-0 top-0 rounded-large"
          style={{ transform: `translateY(${start - top}px)` }}
        >
          {row(index)}
        </li>
      ))}
    </ul>
  );
}
