import { FileText, Search } from 'lucide-react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { TextField } from '@/components/ui/text-field';
import { DraftList, type DraftListProps } from './draft-list';
import { PageHeading } from './page-heading';

export type DraftsViewProps = DraftListProps & {
  /** How many there are, whatever is looked for; nothing while they are being counted. */
  readonly total: number | undefined;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  /** Somebody is about to search. */
  readonly onSearch: () => void;
  /** Older drafts are still being looked through. */
  readonly isLooking: boolean;
  /** The keys that suggest a reply, as words; empty: none are bound. */
  readonly replyKeys: string;
};

/** Everything that was drafted, to go on with, use again or throw away. */
export function DraftsView(props: DraftsViewProps) {
  const { total, ids, query } = props;
  return (
    <>
      <PageHeading title={i18n.t('dashboard.sections.drafts')}>
        {i18n.t('dashboard.drafts.about')}
      </PageHeading>
      {total === 0 ? (
        <NoDrafts replyKeys={props.replyKeys} />
      ) : (
        <>
          <TextField
            type="search"
            label={i18n.t('dashboard.drafts.search')}
            isLabelHidden
            placeholder={i18n.t('dashboard.drafts.search')}
            value={query}
            onValue={props.onQuery}
            onFocus={props.onSearch}
          />
          <p role="status" className="min-h-5 text-muted">
            {statusWords(props)}
          </p>
          {ids.length === 0 && !props.isLooking ? (
            <NothingFound onClear={() => props.onQuery('')} />
          ) : (
            <DraftList {...props} />
          )}
        </>
      )}
    </>
  );
}

/** While older ones are read the number would change all the time, and be read out each time. */
function statusWords({ total, ids, query, isLooking }: DraftsViewProps): string {
  if (isLooking) return i18n.t('dashboard.drafts.looking');
  if (query.trim() !== '') return i18n.t('dashboard.drafts.found', ids.length);
  return total === undefined ? '' : i18n.t('dashboard.drafts.count', total);
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
