import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { i18n } from '#i18n';
import { StepHeading } from '@/components/dashboard/welcome/frame';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { ModelSetup } from '@/entrypoints/dashboard/model-setup';
import { connections } from '@/lib/db/connections';

/** Where drafts come from; the model there is, when one comes back to this step. */
export function ModelStep({ onDone }: { readonly onDone: () => void }) {
  const active = useLiveQuery(() => connections.active(), []);
  const [isChanging, setChanging] = useState(false);
  if (!active) return null;
  const isKept = active.kind !== 'none' && !isChanging;
  return (
    <>
      <StepHeading title={i18n.t('welcome.model.title')}>
        {i18n.t('welcome.model.lead')}
      </StepHeading>
      {isKept ? (
        <Kept label={active.label} onKeep={onDone} onChange={() => setChanging(true)} />
      ) : (
        <ModelSetup
          form="welcome:model"
          saveLabel={(way) =>
            way === 'none' ? i18n.t('welcome.model.useNone') : i18n.t('welcome.model.use')
          }
          offersNone
          activates
          onSaved={onDone}
          actions={
            <Button tone="quiet" onClick={onDone}>
              {i18n.t('welcome.skip')}
            </Button>
          }
        />
      )}
    </>
  );
}

type KeptProps = {
  readonly label: string;
  readonly onKeep: () => void;
  readonly onChange: () => void;
};

function Kept({ label, onKeep, onChange }: KeptProps) {
  return (
    <>
      <Notice tone="good" title={i18n.t('welcome.model.keptTitle', { model: label })}>
        <p>{i18n.t('welcome.model.kept')}</p>
      </Notice>
      <div className="flex flex-wrap gap-2">
        <Button tone="primary" onClick={onKeep}>
          {i18n.t('welcome.model.keep')}
        </Button>
        <Button onClick={onChange}>{i18n.t('welcome.model.other')}</Button>
      </div>
    </>
  );
}
