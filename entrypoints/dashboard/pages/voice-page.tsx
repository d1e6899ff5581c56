import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { i18n } from '#i18n';
import { BrandPages } from '@/components/dashboard/brand-pages';
import { focusMain } from '@/components/dashboard/shell';
import { AskForRules } from '@/components/dashboard/voice/ask-for-rules';
import { VoiceView } from '@/components/dashboard/voice/voice-view';
import { TroubleNotice } from '@/components/settings/trouble-notice';
import { UndoBar } from '@/components/ui/undo-bar';
import { useRuleAsking } from '@/entrypoints/dashboard/use-rule-asking';
import { useSampleAdder } from '@/entrypoints/dashboard/use-voice';
import { useTrouble } from '@/entrypoints/owner/use-trouble';
import { brands } from '@/lib/db/brands';
import { edits } from '@/lib/db/edits';
import { rules } from '@/lib/db/rules';
import { samples } from '@/lib/db/samples';
import type { Brand, Sample, VoiceRule } from '@/lib/model';
import { accepted, ownRule, refused, ruleFromProposal } from '@/lib/voice/decide';
import { proposeRules } from '@/lib/voice/propose';
import type { BrandPartProps } from './brand-part';
import { NotFoundPage } from './not-found-page';

/** How one brand sounds. */
export function VoicePage({ id, row }: BrandPartProps) {
  const found = useLiveQuery(
    async () => ({
      brand: await brands.find(id),
      ...(await readMaterial(id)),
    }),
    [id],
  );
  if (!found) return null;
  const { brand } = found;
  if (!brand) return <NotFoundPage />;
  return <Voice {...found} brand={brand} arriveAt={row} />;
}

type Material = {
  /** The newest first. */
  readonly samples: readonly Sample[];
  /** In any state. */
  readonly rules: readonly VoiceRule[];
  /** What people's changes speak for, not yet decided on. */
  readonly habits: readonly VoiceRule[];
};

async function readMaterial(brand: string): Promise<Material> {
  const known = await rules.list(brand);
  return {
    samples: (await samples.list(brand)).toSorted((a, b) => b.createdAt - a.createdAt),
    rules: known,
    habits: proposeRules(brand, await edits.list(brand), known).map((proposal) =>
      ruleFromProposal(brand, proposal),
    ),
  };
}

type VoiceProps = Material & {
  readonly brand: Brand;
  /** The id of the post one came for. */
  readonly arriveAt: string | undefined;
};

type Deleted =
  | { readonly kind: 'sample'; readonly row: Sample }
  | { readonly kind: 'rule'; readonly row: VoiceRule };

function Voice({ brand, arriveAt, samples: kept, rules: known, habits }: VoiceProps) {
  const { error, attempt } = useTrouble();
  const adder = useSampleAdder(brand.id, attempt);
  const asking = useRuleAsking(brand.id, kept, known);
  const [deleted, setDeleted] = useState<Deleted>();
  const settle = () => {
    setDeleted(undefined);
    focusMain();
  };
  const remove = (work: () => Promise<void>, gone: Deleted) =>
    attempt(async () => {
      await work();
      setDeleted(gone);
    });
  return (
    <>
      <VoiceView
        brandName={brand.name}
        navigation={<BrandPages brand={brand.id} current="voice" />}
        samples={kept}
        arriveAt={arriveAt}
        rules={[...known, ...habits]}
        asking={asking && <AskForRules {...asking} />}
        {...adder}
        onWeigh={(sample, weight) => void attempt(() => samples.put({ ...sample, weight }))}
        onDelete={(row) => void remove(() => samples.remove(row.id), { kind: 'sample', row })}
        onAddRule={(text) =>
          void attempt(() => rules.put(ownRule(brand.id, text, crypto.randomUUID(), Date.now())))
        }
        onAccept={(rule, text) =>
          void attempt(() =>
            rules.putAll(accepted(rule, text, () => crypto.randomUUID(), Date.now())),
          )
        }
        onRefuse={(rule) => void attempt(() => rules.put(refused(rule, Date.now())))}
        onDeleteRule={(row) => void remove(() => rules.remove(row.id), { kind: 'rule', row })}
      />
      <TroubleNotice error={error} />
      <UndoBar
        done={
          deleted && {
            id: deleted.row.id,
            message: i18n.t(
              deleted.kind === 'sample' ? 'dashboard.voice.deleted' : 'dashboard.voice.deletedRule',
            ),
          }
        }
        undoLabel={i18n.t('dashboard.undo')}
        closeLabel={i18n.t('dashboard.close')}
        onUndo={() => {
          if (deleted) void attempt(() => putBack(deleted));
          settle();
        }}
        onClose={settle}
      />
    </>
  );
}

function putBack(deleted: Deleted): Promise<void> {
  return deleted.kind === 'sample' ? samples.put(deleted.row) : rules.put(deleted.row);
}
