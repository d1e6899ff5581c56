import { LibraryBig, Plus, Search } from 'lucide-react';
import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { PageHeading } from '@/components/dashboard/page-heading';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { TextField } from '@/components/ui/text-field';
import type { TemplateFilter } from '@/lib/templates/library/filter';
import { TemplateFilters, type TemplateFiltersProps } from './template-filters';
import { TemplateList, type TemplateListProps } from './template-list';

export type TemplatesViewProps = TemplateListProps &
  TemplateFiltersProps & {
    readonly query: string;
    readonly onQuery: (query: string) => void;
    /** Search and filters narrow the list. */
    readonly isNarrowed: boolean;
    readonly onClear: () => void;
    readonly onAdd: () => void;
    /** Import and export. */
    readonly transfer?: ReactNode;
  };

/** The library: everything pre-written, to find, review, change and add to. */
export function TemplatesView(props: TemplatesViewProps) {
  const { templates, query, isNarrowed } = props;
  return (
    <>
      <PageHeading
        title={i18n.t('dashboard.sections.templates')}
        action={
          <div className="flex flex-wrap gap-2">
            {props.transfer}
            <AddButton onAdd={props.onAdd} />
          </div>
        }
      >
        {i18n.t('dashboard.templates.about')}
      </PageHeading>
      <TextField
        type="search"
        label={i18n.t('dashboard.templates.search')}
        isLabelHidden
        placeholder={i18n.t('dashboard.templates.search')}
        value={query}
        onValue={props.onQuery}
      />
      <TemplateFilters {...props} />
      <p role="status" className="text-muted">
        {i18n.t('dashboard.templates.found', templates.length)}
      </p>
      {templates.length > 0 ? (
        <TemplateList {...props} />
      ) : (
        <Nothing
          show={props.filter.show}
          isSearch={query.trim() !== '' || (isNarrowed && props.filter.show === 'all')}
          onClear={props.onClear}
          onAdd={props.onAdd}
        />
      )}
    </>
  );
}

function AddButton({ onAdd }: { readonly onAdd: () => void }) {
  return (
    <Button tone="primary" onClick={onAdd}>
      <Plus aria-hidden size={16} />
      {i18n.t('dashboard.templates.add')}
    </Button>
  );
}

type NothingProps = {
  readonly show: TemplateFilter['show'];
  readonly isSearch: boolean;
  readonly onClear: () => void;
  readonly onAdd: () => void;
};

/** Why there is nothing, and the next step. */
function Nothing({ show, isSearch, onClear, onAdd }: NothingProps) {
  const clear = <Button onClick={onClear}>{i18n.t('dashboard.templates.clear')}</Button>;
  if (!isSearch && show === 'own') {
    return (
      <EmptyState
        picture={<LibraryBig size={22} />}
        title={i18n.t('dashboard.templates.emptyTitle')}
        action={<AddButton onAdd={onAdd} />}
      >
        {i18n.t('dashboard.templates.empty')}
      </EmptyState>
    );
  }
  return (
    <EmptyState
      picture={<Search size={22} />}
      title={i18n.t(
        !isSearch && show === 'due'
          ? 'dashboard.templates.noneDueTitle'
          : 'dashboard.templates.nothingTitle',
      )}
      action={clear}
    >
      {i18n.t(
        !isSearch && show === 'due' ? 'dashboard.templates.noneDue' : 'dashboard.templates.nothing',
      )}
    </EmptyState>
  );
}
