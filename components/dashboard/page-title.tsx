import { useEffect, useRef } from 'react';

/**
 * A page's title. After navigation the focus is on the page; a title that comes a little later, when
 * its data is there, takes it over, so that it is what is read out.
 */
export function PageTitle({ title }: { readonly title: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (document.activeElement?.id === 'main') heading.current?.focus();
  }, []);
  return (
    <h1
      ref={heading}
      tabIndex={-1}
      className="text-page font-semibold tracking-tight text-balance outline-none"
    >
      {title}
    </h1>
  );
}
