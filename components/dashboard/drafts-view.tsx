import { FileText, Search } from 'lucide-react';
import { useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { TextField } from '@/components/ui/text-field';
import { searchDrafts } from '@/lib/draft/listing';
import type { Draft } from '@/lib/model';
import { DraftRow, type DraftRowProps } from './draft-row';
import { PageHeading } from './page-heading';

export type DraftsViewProps = {
  /** Latest first. */
  readonly drafts: readonly Draft[];
  readonly query: string;
  readonly onQuery: (query: string) => void;
  /** The keys that suggest a reply, as words; empty: none are bound. */
  readonly replyKeys: string;
  readonly siteLabel: (id: string) => string;
  readonly brandOf: DraftRowProps['brandOf'];
  readonly onReopen: (draft: Draft) => void;
  readonly onCopy: (text: string) => Promise<void>;
  readonly onDelete: (draft: Draft) => void;
};

/** More than anybody reads through, few enough to draw at once. */
const pageSize = 50;

/** Everything that was drafted, to go on with, use again or throw away. */
export function DraftsView(props: DraftsViewProps) {
  const found = searchDrafts(props.drafts, props.query);
  const [shown, setShown] = useState(pageSize);
  return (
    <>
      <PageHeading title={i18n.t('dashboard.sections.drafts')}>
        {i18n.t('dashboard.drafts.about')}
      </PageHeading>
      {props.drafts.length === 0 ? (
        <NoDrafts replyKeys={props.replyKeys} />
      ) : (
        <>
          <TextField
            type="search"
            label={i18n.t('dashboard.drafts.search')}
            isLabelHidden
            placeholder={i18n.t('dashboard.drafts.search')}
            value={props.query}
            onValue={props.onQuery}
          />
          <p role="status" className={props.query ? 'text-muted' : 'sr-only'}>
            {props.query ? i18n.t('dashboard.drafts.found', found.length) : ''}
          </p>
          {found.length === 0 ? <NothingFound onClear={() => props.onQuery('')} /> : null}
          <ul className="flex flex-col gap-3">
            {found.slice(0, shown).map((draft) => (
              <DraftRow key={draft.id} draft={draft} {...props} />
            ))}
          </ul>
          {found.length > shown ? (
            <Button className="self-center" onClick={() => setShown(shown + pageSize)}>
              {i18n.t('dashboard.drafts.more')}
            </Button>
          ) : null}
        </>
      )}
    </>
  );
}

function NoDrafts({ replyKeys }: { readonly replyKeys: string }) {
  return (
    <EmptyState
      picture={<FileText size={22} />}
      title={i18n.t('dashboard.drafts.emptyTitle')}
      action={
        <a
          href="#/welcome/ready"
          className="font-medium text-accent-ink underline underline-offset-3"
        >
          {i18n.t('dashboard.drafts.emptyAction')}
        </a>
      }
    >
      {replyKeys
        ? i18n.t('dashboard.drafts.empty', { keys: replyKeys })
        : i18n.t('dashboard.drafts.emptyNoKeys')}
    </EmptyState>
  );
}

function NothingFound({ onClear }: { readonly onClear: () => void }) {
  return (
    <EmptyState
      picture={<Search size={22} />}
      title={i18n.t('dashboard.drafts.nothingTitle')}
      action={<Button onClick={onClear}>{i18n.t('dashboard.drafts.clear')}</Button>}
    >
      {i18n.t('dashboard.drafts.nothing')}
    </EmptyState>
  );
}
