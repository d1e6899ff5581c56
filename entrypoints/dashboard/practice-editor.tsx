import { PracticeForm } from '@/components/dashboard/practices/practice-form';
import { practices } from '@/lib/db/practices';
import type { PracticeCard } from '@/lib/practices/cards';
import { practiceFrom, valuesOfPractice } from '@/lib/practices/practice-values';
import { allSites } from '@/lib/sites/all';
import { dayOf } from '@/lib/templates/library/due';
import { useKeptForm } from './kept-form';

export type PracticeEditorProps = {
  /** None: a new one. */
  readonly card: PracticeCard | undefined;
  readonly attempt: (work: () => Promise<unknown>) => Promise<void>;
  readonly onDone: () => void;
};

const sites = allSites.map(({ id, label }) => ({ value: id, label }));
const emptyPractice = { site: sites[0]?.value ?? '', text: '', source: '' };

/** A card's form and what becomes of it; what is half typed waits until it is saved or cancelled. */
export function PracticeEditor({ card, attempt, onDone }: PracticeEditorProps) {
  const kept = useKeptForm(
    `practice:${card?.id ?? 'new'}`,
    card ? valuesOfPractice(card) : emptyPractice,
  );
  const leave = () => {
    kept.forget();
    onDone();
  };
  const save = () =>
    attempt(async () => {
      // A card of ours that was only looked at stays ours, and gets our newer words one day.
      if (kept.isChanged || !card) {
        const now = Date.now();
        const own = card ?? { id: crypto.randomUUID(), isOn: true };
        await practices.put(practiceFrom(kept.values, own, dayOf(now), now));
      }
      leave();
    });
  return (
    <PracticeForm
      values={kept.values}
      onValues={kept.change}
      sites={card ? undefined : sites}
      onSave={() => void save()}
      onCancel={leave}
    />
  );
}
