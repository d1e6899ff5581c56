import type { ReactNode } from 'react';
import { PageTitle } from './page-title';

export type PageHeadingProps = {
  readonly title: string;
  /** What the page is for, in a sentence. */
  readonly children?: ReactNode;
  /** What one most likely came to do. */
  readonly action?: ReactNode;
  /** The way back up, above the title. */
  readonly back?: ReactNode;
};

/** A page's title and what it is for. */
export function PageHeading({ title, children, action, back }: PageHeadingProps) {
  return (
    <div className="flex flex-col gap-1">
      {back}
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <PageTitle title={title} />
        {action}
      </div>
      {children ? <div className="max-w-[64ch] text-muted">{children}</div> : null}
    </div>
  );
}
