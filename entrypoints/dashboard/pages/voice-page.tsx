import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { i18n } from '#i18n';
import { BrandPages } from '@/components/dashboard/brand-pages';
import { focusMain } from '@/components/dashboard/shell';
import { VoiceView } from '@/components/dashboard/voice/voice-view';
import { UndoBar } from '@/components/ui/undo-bar';
import { useSampleAdder } from '@/entrypoints/dashboard/use-voice';
import { brands } from '@/lib/db/brands';
import { edits } from '@/lib/db/edits';
import { rules } from '@/lib/db/rules';
import { samples } from '@/lib/db/samples';
import type { Brand, Sample, VoiceRule } from '@/lib/model';
import { type Proposal, proposeRules } from '@/lib/voice/propose';
import type { BrandPartProps } from './brand-part';
import { NotFoundPage } from './not-found-page';

/** How one brand sounds. */
export function VoicePage({ id, row }: BrandPartProps) {
  const found = useLiveQuery(
    async () => ({
      brand: await brands.find(id),
      samples: await samples.list(id),
      rules: await rules.list(id),
      edits: await edits.list(id),
    }),
    [id],
  );
  if (!found) return null;
  const { brand } = found;
  if (!brand) return <NotFoundPage />;
  const newest = found.samples.toSorted((a, b) => b.createdAt - a.createdAt);
  return (
    <Voice
      brand={brand}
      arriveAt={row}
      samples={newest}
      rules={found.rules}
      proposals={proposeRules(id, found.edits, found.rules)}
    />
  );
}

type VoiceProps = {
  readonly brand: Brand;
  readonly arriveAt: string | undefined;
  readonly samples: readonly Sample[];
  readonly rules: readonly VoiceRule[];
  readonly proposals: readonly Proposal[];
};

type Deleted =
  | { readonly kind: 'sample'; readonly row: Sample }
  | { readonly kind: 'rule'; readonly row: VoiceRule };

function Voice({ brand, arriveAt, samples: kept, rules: agreed, proposals }: VoiceProps) {
  const adder = useSampleAdder(brand.id, kept);
  const [deleted, setDeleted] = useState<Deleted>();
  const settle = () => {
    setDeleted(undefined);
    focusMain();
  };
  return (
    <>
      <VoiceView
        brandName={brand.name}
        navigation={<BrandPages brand={brand.id} current="voice" />}
        samples={kept}
        arriveAt={arriveAt}
        rules={agreed}
        proposals={proposals}
        {...adder}
        onWeigh={(sample, weight) => void samples.put({ ...sample, weight })}
        onDelete={(row) =>
          void samples.remove(row.id).then(() => setDeleted({ kind: 'sample', row }))
        }
        onAddRule={(text) => void rules.put(ruleOf(brand.id, crypto.randomUUID(), text, 'person'))}
        onAccept={({ id, evidence }, text) =>
          void rules.put({ ...ruleOf(brand.id, id, text, 'edits'), evidence })
        }
        onRefuse={({ id, text, evidence }) =>
          void rules.put({ ...ruleOf(brand.id, id, text, 'edits'), evidence, state: 'refused' })
        }
        onDeleteRule={(row) =>
          void rules.remove(row.id).then(() => setDeleted({ kind: 'rule', row }))
        }
      />
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
          if (deleted?.kind === 'sample') void samples.put(deleted.row);
          if (deleted?.kind === 'rule') void rules.put(deleted.row);
          settle();
        }}
        onClose={settle}
      />
    </>
  );
}

function ruleOf(brand: string, id: string, text: string, source: VoiceRule['source']): VoiceRule {
  const now = Date.now();
  return {
    id,
    brand,
    text: text.trim(),
    state: 'accepted',
    source,
    evidence: [],
    createdAt: now,
    updatedAt: now,
  };
}
