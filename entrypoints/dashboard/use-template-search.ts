import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import type { Template } from '@/lib/model';
import { createTemplateIndex } from '@/lib/templates/library/search';

/** So many are taken in at a time that typing never waits long. */
const sliceSize = 250;

/**
 * The templates that have every word of a query, best first; all of them, as they come, without one.
 * The index is built in slices and then kept up to date, so that the page stays quick meanwhile.
 */
export function useTemplateSearch(
  templates: readonly Template[] | undefined,
  query: string,
): readonly Template[] {
  const index = useRef(createTemplateIndex());
  const [version, setVersion] = useState(0);
  // What is typed shows at once; the list follows when it is drawn.
  const wanted = useDeferredValue(query);
  const byId = useMemo(
    () => new Map(templates?.map((template) => [template.id, template])),
    [templates],
  );

  useEffect(() => {
    if (!templates) return;
    let timer: ReturnType<typeof setTimeout>;
    const takeIn = () => {
      const end = index.current.size() + sliceSize;
      index.current.sync(templates.slice(0, end));
      setVersion((before) => before + 1);
      if (end < templates.length) timer = setTimeout(takeIn);
    };
    takeIn();
    return () => clearTimeout(timer);
  }, [templates]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the version says that the index holds more
  return useMemo(() => {
    if (!templates) return [];
    if (wanted.trim() === '') return templates;
    return index.current.search(wanted).flatMap(({ id }) => byId.get(id) ?? []);
  }, [templates, byId, wanted, version]);
}
