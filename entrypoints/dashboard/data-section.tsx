import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { ExportCard } from '@/components/dashboard/data/export-card';
import { ForgetCard } from '@/components/dashboard/data/forget-card';
import { ForgetQuestion } from '@/components/dashboard/data/forget-question';
import { ImportCard } from '@/components/dashboard/data/import-card';
import { StepBackCard } from '@/components/dashboard/data/step-back-card';
import { TroubleNotice } from '@/components/settings/trouble-notice';
import { planReplaced } from '@/entrypoints/owner/plan-deeds';
import { useTrouble } from '@/entrypoints/owner/use-trouble';
import { goBack, stepBack } from '@/lib/backup/snapshots';
import { brands } from '@/lib/db/brands';
import { useExport } from './use-export';
import { useForgetting } from './use-forgetting';
import { useImport } from './use-import';

/** What is kept, as a file and back, and its end in parts. */
export function DataSection() {
  const { error, attempt } = useTrouble();
  const kept = useLiveQuery(
    async () => ({ brands: await brands.list(), back: await stepBack() }),
    [],
  );
  const [isBack, setBack] = useState(false);
  const exporting = useExport(attempt);
  const importing = useImport(attempt);
  const forgetting = useForgetting(attempt);
  if (!kept) return null;
  const back = () =>
    attempt(async () => {
      await goBack();
      await planReplaced();
      setBack(true);
    });
  return (
    <>
      <TroubleNotice error={error} />
      <ExportCard {...exporting} />
      <ImportCard {...importing} />
      <StepBackCard stepBack={kept.back} isDone={isBack} onGoBack={() => void back()} />
      <ForgetCard brands={kept.brands} forgotten={forgetting.forgotten} onForget={forgetting.ask} />
      <ForgetQuestion
        order={forgetting.asked}
        onForget={forgetting.forget}
        onClose={forgetting.leave}
      />
    </>
  );
}
