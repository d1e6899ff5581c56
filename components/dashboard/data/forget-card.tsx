import { useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import type { Option } from '@/components/ui/option';
import { SelectField } from '@/components/ui/select-field';
import { type Forgettable, forgettable } from '@/lib/backup/forgettable';
import type { Brand } from '@/lib/model';

/** What a person wants forgotten; `what` is how they would name it. */
export type ForgetOrder = { readonly what: string } & (
  | { readonly by: 'kind'; readonly kind: Forgettable }
  | { readonly by: 'brand'; readonly brand: string }
  | { readonly by: 'age'; readonly days: number }
);

export type ForgetCardProps = {
  readonly brands: readonly Brand[];
  /** How many rows were just forgotten; absent: nothing was. */
  readonly forgotten: number | undefined;
  readonly onForget: (order: ForgetOrder) => void;
};

const ages = [30, 90, 180, 365] as const;

/** Ends what is kept, in parts. Each is asked about before it is done. */
export function ForgetCard({ brands, forgotten, onForget }: ForgetCardProps) {
  const kinds = forgettable.map((kind) => ({
    value: kind,
    label: i18n.t(`dashboard.data.forget.kinds.${kind}`),
    order: { by: 'kind', kind } as const,
  }));
  const own = brands.map(({ id, name }) => ({
    value: id,
    label: name,
    order: { by: 'brand', brand: id } as const,
  }));
  const old = ages.map((days) => ({
    value: String(days),
    label: i18n.t(`dashboard.data.forget.ages.days${days}`),
    order: { by: 'age', days } as const,
  }));
  const give = ({ label, order }: Entry) => onForget({ ...order, what: label });
  return (
    <Card className="flex flex-col gap-3">
      <div>
        <h2 className="text-title font-semibold">{i18n.t('dashboard.data.forget.title')}</h2>
        <p className="text-muted">{i18n.t('dashboard.data.forget.about')}</p>
      </div>
      <Picker label={i18n.t('dashboard.data.forget.kindLabel')} entries={kinds} onPick={give} />
      <Picker label={i18n.t('dashboard.data.forget.brandLabel')} entries={own} onPick={give} />
      <Picker label={i18n.t('dashboard.data.forget.ageLabel')} entries={old} onPick={give} />
      <p role="status" className="text-muted empty:hidden">
        {forgotten === undefined ? '' : i18n.t('dashboard.data.forget.done', forgotten)}
      </p>
    </Card>
  );
}

type Order<By = ForgetOrder> = By extends ForgetOrder ? Omit<By, 'what'> : never;
type Entry = Option & { readonly order: Order };

type PickerProps = {
  readonly label: string;
  readonly entries: readonly Entry[];
  readonly onPick: (entry: Entry) => void;
};

/** One of a few, and the button that asks for its end. */
function Picker({ label, entries, onPick }: PickerProps) {
  const [value, setValue] = useState('');
  const picked = entries.find((entry) => entry.value === value) ?? entries[0];
  if (!picked) return null;
  return (
    <div className="flex flex-wrap items-end gap-2">
      <SelectField
        label={label}
        value={picked.value}
        options={entries}
        onValue={setValue}
        className="flex-1 basis-64"
      />
      <Button tone="bad" onClick={() => onPick(picked)}>
        {i18n.t('dashboard.data.forget.forget')}
        <span className="sr-only">
          {' '}
          {label}: {picked.label}
        </span>
      </Button>
    </div>
  );
}
