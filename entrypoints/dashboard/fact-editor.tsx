import { FactForm } from '@/components/dashboard/facts/fact-form';
import { emptyFact, factFrom, valuesOfFact } from '@/lib/brand/facts';
import { facts } from '@/lib/db/facts';
import type { Fact } from '@/lib/model';
import { useKeptForm } from './kept-form';

export type FactEditorProps = {
  readonly brand: string;
  /** None: a new one. */
  readonly fact: Fact | undefined;
  /** All of the brand's. */
  readonly all: readonly Fact[];
  readonly today: string;
  readonly attempt: (work: () => Promise<unknown>) => Promise<void>;
  readonly onDone: () => void;
};

/** A fact's form and what becomes of it; what is half typed waits until it is saved or cancelled. */
export function FactEditor({ brand, fact, all, today, attempt, onDone }: FactEditorProps) {
  const kept = useKeptForm(
    `fact:${brand}:${fact?.id ?? 'new'}`,
    fact ? valuesOfFact(fact) : emptyFact,
  );
  const leave = () => {
    kept.forget();
    onDone();
  };
  const save = () =>
    attempt(async () => {
      const now = Date.now();
      const own = fact ?? { id: crypto.randomUUID(), brand, createdAt: now };
      await facts.put(factFrom(kept.values, own, now));
      leave();
    });
  return (
    <FactForm
      values={kept.values}
      onValues={kept.change}
      fact={fact}
      others={all.filter(({ id }) => id !== fact?.id)}
      today={today}
      onSave={() => void save()}
      onCancel={leave}
    />
  );
}
