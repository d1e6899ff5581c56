import { useEffect, useMemo, useRef } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import type { ImportedPost } from '@/lib/import/findings';
import { skippedWords } from '@/lib/import/import-words';
import { type PostTake, postOfferOf } from '@/lib/voice/post-take';
import { PostColumns } from './post-columns';

export type TablePreviewProps = {
  readonly take: PostTake;
  readonly brandName: string;
  readonly onTake: (take: PostTake) => void;
  readonly onAdd: () => void;
  readonly onLeave: () => void;
};

/** How a table's columns are read, and the first posts that come of it, before any is taken in. */
export function TablePreview({ take, brandName, onTake, onAdd, onLeave }: TablePreviewProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  // It stands below what was pressed: the focus goes on here.
  useEffect(() => heading.current?.focus(), []);
  const { posts, shown, skipped } = useMemo(() => postOfferOf(take), [take]);
  return (
    <section className="flex flex-col gap-4">
      <h3 ref={heading} tabIndex={-1} className="font-semibold wrap-anywhere">
        {take.file}
      </h3>
      <PostColumns take={take} onTake={onTake} />
      {shown.length > 0 ? <FirstPosts posts={shown} /> : null}
      <p role="status" className="text-muted empty:hidden">
        {skipped.map(({ reason, count }) => skippedWords(reason, count)).join(' ')}
      </p>
      <p>{i18n.t('dashboard.voice.table.own', { name: brandName })}</p>
      <div className="flex flex-wrap gap-2">
        <Button tone="primary" disabled={posts.length === 0} onClick={onAdd}>
          {i18n.t('dashboard.voice.table.add', posts.length)}
        </Button>
        <Button onClick={onLeave}>{i18n.t('dashboard.voice.table.leave')}</Button>
      </div>
    </section>
  );
}

/** As they would be kept, so that a column that is taken for another shows at once. */
function FirstPosts({ posts }: { readonly posts: readonly ImportedPost[] }) {
  return (
    <div className="overflow-x-auto rounded-medium border border-line">
      <table className="w-full text-start">
        <caption className="sr-only">{i18n.t('dashboard.voice.table.preview')}</caption>
        <thead className="bg-raised text-small text-muted">
          <tr>
            <th className="px-3 py-1.5 text-start font-medium">
              {i18n.t('dashboard.voice.table.text')}
            </th>
            <th className="px-2 text-start font-medium">{i18n.t('dashboard.voice.table.time')}</th>
            <th className="ps-2 pe-3 text-start font-medium">
              {i18n.t('dashboard.voice.table.permalink')}
            </th>
          </tr>
        </thead>
        <tbody>
          {posts.map(({ text, time, permalink }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two rows of a file may be the same
            <tr key={index} className="border-line border-t align-top">
              <td dir="auto" className="px-3 py-1.5 whitespace-pre-line wrap-anywhere">
                <span className="line-clamp-3">{text}</span>
              </td>
              <td className="px-2 py-1.5 whitespace-nowrap text-muted">
                {time ? new Date(time).toLocaleDateString() : ''}
              </td>
              <td className="ps-2 pe-3 py-1.5 text-muted wrap-anywhere">
                <bdi>{permalink}</bdi>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
