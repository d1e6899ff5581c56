import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { i18n } from '#i18n';
import { BrandsView } from '@/components/dashboard/brands-view';
import { focusMain } from '@/components/dashboard/shell';
import { UndoBar } from '@/components/ui/undo-bar';
import { go } from '@/entrypoints/dashboard/go';
import { brands } from '@/lib/db/brands';
import type { Brand } from '@/lib/model';

export function BrandsPage() {
  const kept = useLiveQuery(
    async () => ({ all: await brands.list(), active: await brands.active() }),
    [],
  );
  const [deleted, setDeleted] = useState<Brand>();
  const settle = () => {
    setDeleted(undefined);
    focusMain();
  };
  if (!kept) return null;
  return (
    <>
      <BrandsView
        brands={kept.all}
        active={kept.active?.id}
        onAdd={() => go('/brands/new')}
        onEdit={(brand) => go(`/brands/${brand.id}`)}
        onActivate={(brand) => void brands.activate(brand.id)}
        onDelete={(brand) => void brands.remove(brand.id).then(() => setDeleted(brand))}
      />
      <UndoBar
        done={
          deleted && {
            id: deleted.id,
            message: i18n.t('dashboard.brands.deleted', { name: deleted.name }),
          }
        }
        undoLabel={i18n.t('dashboard.undo')}
        closeLabel={i18n.t('dashboard.close')}
        onUndo={() => {
          if (deleted) void brands.restore(deleted);
          settle();
        }}
        onClose={settle}
      />
    </>
  );
}
