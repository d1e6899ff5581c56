import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { SelectField } from '@/components/ui/select-field';
import type { Connection } from '@/lib/model';
import { TestResult, type TestResultProps } from './test-result';
import type { TestState } from './test-state';

export type ActiveModelProps = Pick<TestResultProps, 'onCopy' | 'onMend'> & {
  readonly connections: readonly Connection[];
  readonly active: Connection;
  /** The host text goes to; empty: nothing leaves this computer. */
  readonly host: string;
  readonly test: TestState;
  readonly onTest: () => void;
  readonly onActivate: (id: string) => void;
  readonly onAdd: () => void;
};

/** Who drafts, and whether it works. */
export function ActiveModel(props: ActiveModelProps) {
  const { active, connections, test } = props;
  const isNone = active.kind === 'none';
  return (
    <div className="flex flex-col gap-2">
      <div className="flex items-end gap-2">
        <SelectField
          className="flex-1"
          label={i18n.t('settings.model.active')}
          value={active.id}
          options={[
            ...connections.map((connection) => ({
              value: connection.id,
              label: [connection.label, connection.model].filter(Boolean).join(' · '),
            })),
            { value: 'none', label: i18n.t('settings.templatesOnly') },
          ]}
          onValue={props.onActivate}
        />
        {isNone ? (
          <Button onClick={props.onAdd}>{i18n.t('settings.model.add')}</Button>
        ) : (
          <Button onClick={props.onTest} disabled={test.kind === 'testing'}>
            {i18n.t('settings.test.run')}
          </Button>
        )}
      </div>
      {isNone ? (
        <p className="text-small text-muted">{i18n.t('settings.model.none')}</p>
      ) : (
        <TestResult state={test} onCopy={props.onCopy} onMend={props.onMend} />
      )}
    </div>
  );
}
