import { ChevronDown, PenLine, Reply } from 'lucide-react';
import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import type { Draft, Post } from '@/lib/model';
import { partsOf } from '@/lib/snapshot/parts';
import { MissingList } from './missing-list';
import { PartRow } from './part-row';

export type WhatWasReadProps = {
  readonly draft: Draft;
  /** The site's name as people write it. */
  readonly site: string;
  /** Whether one of the brand's own accounts wrote a post. */
  readonly isOwn: (post: Post) => boolean;
  readonly onToggle: (part: string) => void;
  readonly onAddToVoice: (part: string) => Promise<boolean>;
  /** What the person has said to it; shown first. */
  readonly children: ReactNode;
};

/** What is answered, in one line that opens to everything that was read, each part removable. */
export function WhatWasRead(props: WhatWasReadProps) {
  const { draft, site, isOwn, onToggle, onAddToVoice, children } = props;
  const { snapshot, removed } = draft;
  const parts = partsOf(snapshot);
  const kept = parts.filter((part) => !isOut(part.id, removed)).length;

  return (
    <details className="group rounded-medium bg-raised forced-border">
      <summary className="flex h-9 items-center gap-1.5 rounded-medium px-2.5 focus-visible:-outline-offset-2">
        <Headline draft={draft} />
        <span className="ms-auto shrink-0 ps-1 font-semibold">
          {i18n.t('panel.read.summary', kept)}
        </span>
        <ChevronDown
          aria-hidden
          size={14}
          className="shrink-0 text-muted transition-transform group-open:rotate-180"
        />
      </summary>
      <div className="flex flex-col gap-2 border-t border-line px-2.5 py-2">
        {children}
        <h2 className="sr-only">{i18n.t('panel.read.title')}</h2>
        <ul className="flex flex-col">
          {parts.map((part) => (
            <PartRow
              key={part.id}
              part={part}
              state={removed.includes(part.id) ? 'out' : isOut(part.id, removed) ? 'gone' : 'in'}
              onToggle={() => onToggle(part.id)}
              onAddToVoice={
                'post' in part && isOwn(part.post) ? () => onAddToVoice(part.id) : undefined
              }
            />
          ))}
        </ul>
        {snapshot.limit ? (
          <p className="text-small text-muted">
            {i18n.t(
              snapshot.limit.rule === 'bytes' ? 'panel.read.limitInBytes' : 'panel.read.limit',
              { site, max: snapshot.limit.max },
            )}
          </p>
        ) : null}
        <MissingList missing={snapshot.missing} />
      </div>
    </details>
  );
}

function Headline({ draft }: { readonly draft: Draft }) {
  const { answered } = draft.snapshot;
  if (draft.kind === 'post') {
    return (
      <>
        <PenLine aria-hidden size={14} className="shrink-0 text-muted" />
        <span className="shrink-0 font-semibold">{i18n.t('panel.read.newPost')}</span>
        <bdi className="truncate text-muted">{draft.brief.idea}</bdi>
      </>
    );
  }
  return (
    <>
      <Reply aria-hidden size={15} className="shrink-0 text-muted rtl:-scale-x-100" />
      {answered ? (
        <>
          <bdi className="max-w-[45%] shrink-0 truncate font-semibold">
            {answered.handle ? `@${answered.handle}` : answered.author}
          </bdi>
          <bdi className="truncate text-muted">{answered.text || i18n.t('panel.read.noText')}</bdi>
        </>
      ) : (
        <span className="truncate text-muted">{i18n.t('panel.read.nothing')}</span>
      )}
    </>
  );
}

/** A part is out with the post it belongs to (`answered-media-0` with `answered`). */
function isOut(id: string, removed: readonly string[]): boolean {
  return removed.some((out) => id === out || id.startsWith(`${out}-`));
}
