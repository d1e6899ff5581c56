import { NumbersForm } from '@/components/dashboard/numbers/numbers-form';
import { numbers } from '@/lib/db/numbers';
import {
  type Clock,
  type NumbersValues,
  numbersFrom,
  valuesOfNumbers,
} from '@/lib/insights/numbers-values';
import type { PostNumbers } from '@/lib/model';
import { useKeptForm } from './kept-form';

export type NumbersEditorProps = {
  readonly brand: string;
  /** None: new ones. */
  readonly post: PostNumbers | undefined;
  /** What the form of new ones begins with, by a name of its own. */
  readonly fresh: { readonly name: string; readonly values: NumbersValues };
  /** All of the brand's. */
  readonly all: readonly PostNumbers[];
  readonly clock: Clock;
  readonly attempt: (work: () => Promise<unknown>) => Promise<void>;
  readonly onDone: () => void;
};

/** The form of one post's numbers and what becomes of it. */
export function NumbersEditor(props: NumbersEditorProps) {
  const { brand, post, fresh, all, clock, attempt, onDone } = props;
  const kept = useKeptForm(
    `numbers:${brand}:${post?.id ?? fresh.name}`,
    post ? valuesOfNumbers(post, clock.zone) : fresh.values,
  );
  const leave = () => {
    kept.forget();
    onDone();
  };
  const save = () =>
    attempt(async () => {
      const now = Date.now();
      const own = post ?? { id: crypto.randomUUID(), brand, createdAt: now };
      await numbers.put(numbersFrom(kept.values, own, { ...clock, now }));
      leave();
    });
  return (
    <NumbersForm
      values={kept.values}
      onValues={kept.change}
      isNew={!post}
      others={all.filter(({ id }) => id !== post?.id)}
      clock={clock}
      onSave={() => void save()}
      onCancel={leave}
    />
  );
}
