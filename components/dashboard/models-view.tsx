import { Bot, Pencil, Plus, Trash2 } from 'lucide-react';
import { i18n } from '#i18n';
import { TestResult, type TestResultProps } from '@/components/settings/test-result';
import type { TestState } from '@/components/settings/test-state';
import { Button } from '@/components/ui/button';
import { Chip } from '@/components/ui/chip';
import { EmptyState } from '@/components/ui/empty-state';
import { IconButton } from '@/components/ui/icon-button';
import { Notice } from '@/components/ui/notice';
import { hostOf } from '@/lib/llm/address';
import type { Connection } from '@/lib/model';
import { PageHeading } from './page-heading';

export type ModelsViewProps = Pick<TestResultProps, 'onCopy'> & {
  readonly connections: readonly Connection[];
  /** The id of the one that drafts; the id of `none` where templates do. */
  readonly active: Connection;
  readonly tests: Readonly<Record<string, TestState>>;
  readonly onAdd: () => void;
  readonly onEdit: (connection: Connection) => void;
  readonly onTest: (connection: Connection) => void;
  readonly onMend: (connection: Connection) => void;
  readonly onActivate: (id: string) => void;
  readonly onDelete: (connection: Connection) => void;
};

/** The models a person has connected, and what drafts when none is. */
export function ModelsView(props: ModelsViewProps) {
  const add = (
    <Button tone="primary" onClick={props.onAdd}>
      <Plus aria-hidden size={16} />
      {i18n.t('dashboard.models.add')}
    </Button>
  );
  const isEmpty = props.connections.length === 0;
  return (
    <>
      <PageHeading title={i18n.t('dashboard.sections.models')} action={isEmpty ? null : add}>
        {i18n.t('dashboard.models.about')}
      </PageHeading>
      {isEmpty ? (
        <EmptyState
          picture={<Bot size={22} />}
          title={i18n.t('dashboard.models.emptyTitle')}
          action={add}
        >
          {i18n.t('dashboard.models.empty')}
        </EmptyState>
      ) : (
        <ul className="flex flex-col gap-3">
          {props.connections.map((connection) => (
            <ConnectionRow key={connection.id} connection={connection} {...props} />
          ))}
          <TemplatesRow {...props} />
        </ul>
      )}
      <Notice title={i18n.t('dashboard.models.keysTitle')}>
        <p className="max-w-[68ch] text-muted">{i18n.t('dashboard.models.keys')}</p>
      </Notice>
    </>
  );
}

type ConnectionRowProps = Omit<ModelsViewProps, 'connections' | 'onAdd'> & {
  readonly connection: Connection;
};

function ConnectionRow({ connection, active, tests, ...props }: ConnectionRowProps) {
  const test = tests[connection.id] ?? { kind: 'idle' };
  const isActive = connection.id === active.id;
  return (
    <li className="flex flex-col gap-3 rounded-large border border-line bg-surface p-4">
      <div className="flex flex-wrap items-start gap-x-3 gap-y-1">
        <div className="min-w-0 flex-1 basis-56">
          <h2 className="truncate text-body font-semibold">{connection.label}</h2>
          <ConnectionFacts connection={connection} />
        </div>
        {isActive ? <Chip tone="sure">{i18n.t('dashboard.models.drafts')}</Chip> : null}
      </div>
      <TestResult state={test} onCopy={props.onCopy} onMend={() => props.onMend(connection)} />
      <div className="flex flex-wrap items-center gap-1">
        <Button
          size="small"
          onClick={() => props.onTest(connection)}
          disabled={test.kind === 'testing'}
        >
          {i18n.t('settings.test.run')}
        </Button>
        <Button size="small" tone="quiet" onClick={() => props.onEdit(connection)}>
          <Pencil aria-hidden size={14} />
          {i18n.t('dashboard.models.edit')}
        </Button>
        {isActive ? null : (
          <Button size="small" tone="quiet" onClick={() => props.onActivate(connection.id)}>
            {i18n.t('dashboard.models.activate')}
          </Button>
        )}
        <IconButton
          label={i18n.t('dashboard.models.delete', { name: connection.label })}
          onClick={() => props.onDelete(connection)}
          className="ms-auto"
        >
          <Trash2 aria-hidden size={16} />
        </IconButton>
      </div>
    </li>
  );
}

/** Model, where text goes, and the key's end: what tells one connection from another. */
function ConnectionFacts({ connection }: { readonly connection: Connection }) {
  const facts = [
    connection.model,
    connection.kind === 'on-device'
      ? i18n.t('dashboard.models.onThisComputer')
      : hostOf(connection.baseUrl),
    connection.keyEnding
      ? i18n.t('dashboard.models.keyEnding', { ending: connection.keyEnding })
      : '',
  ].filter(Boolean);
  return (
    <p dir="auto" className="break-words text-muted">
      {facts.join(' · ')}
    </p>
  );
}

function TemplatesRow({ active, onActivate }: Pick<ModelsViewProps, 'active' | 'onActivate'>) {
  return (
    <li className="flex flex-wrap items-center gap-3 rounded-large border border-line border-dashed p-4">
      <div className="min-w-0 flex-1 basis-56">
        <h2 className="text-body font-semibold">{i18n.t('settings.templatesOnly')}</h2>
        <p className="text-muted">{i18n.t('dashboard.models.templatesHint')}</p>
      </div>
      {active.kind === 'none' ? (
        <Chip tone="sure">{i18n.t('dashboard.models.drafts')}</Chip>
      ) : (
        <Button size="small" tone="quiet" onClick={() => onActivate('none')}>
          {i18n.t('dashboard.models.useTemplates')}
        </Button>
      )}
    </li>
  );
}
