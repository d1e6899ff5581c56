import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { i18n } from '#i18n';
import { ModelsView } from '@/components/dashboard/models-view';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { go } from '@/entrypoints/dashboard/go';
import { copyText } from '@/entrypoints/owner/copy-text';
import { useConnectionTests } from '@/entrypoints/owner/use-connection-tests';
import { connections } from '@/lib/db/connections';
import type { Connection } from '@/lib/model';

export function ModelsPage() {
  const kept = useLiveQuery(
    async () => ({ all: await connections.list(), active: await connections.active() }),
    [],
  );
  const { tests, test, mend } = useConnectionTests();
  const [doomed, setDoomed] = useState<Connection>();
  if (!kept) return null;
  return (
    <>
      <ModelsView
        connections={kept.all}
        active={kept.active}
        tests={tests}
        onAdd={() => go('/models/new')}
        onEdit={(connection) => go(`/models/${connection.id}`)}
        onTest={(connection) => void test(connection)}
        onMend={(connection) => void mend(connection)}
        onActivate={(id) => void connections.activate(id)}
        onDelete={setDoomed}
        onCopy={copyText}
      />
      <DeleteQuestion
        doomed={doomed}
        onDelete={(connection) =>
          void connections.remove(connection.id).then(() => setDoomed(undefined))
        }
        onCancel={() => setDoomed(undefined)}
      />
    </>
  );
}

type DeleteQuestionProps = {
  readonly doomed: Connection | undefined;
  readonly onDelete: (connection: Connection) => void;
  readonly onCancel: () => void;
};

/** A key that is deleted cannot be brought back: asked first, not undone after. */
function DeleteQuestion({ doomed, onDelete, onCancel }: DeleteQuestionProps) {
  return (
    <Dialog
      title={i18n.t('dashboard.models.deleteTitle', { name: doomed?.label ?? '' })}
      isOpen={doomed !== undefined}
      onClose={onCancel}
      actions={
        <>
          <Button tone="bad" onClick={() => doomed && onDelete(doomed)}>
            {i18n.t('dashboard.models.deleteConfirm')}
          </Button>
          <Button onClick={onCancel}>{i18n.t('dashboard.cancel')}</Button>
        </>
      }
    >
      <p className="text-muted">{i18n.t('dashboard.models.deleteText')}</p>
    </Dialog>
  );
}
