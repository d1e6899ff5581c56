import { useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import type { Option } from '@/components/ui/option';
import { SelectField } from '@/components/ui/select-field';

export type CalendarExportProps = {
  readonly brands: readonly Option[];
  /** What came of the last save, in words. */
  readonly said: string;
  /** Of one brand; empty: everything. */
  readonly onSave: (brand: string) => void;
};

/** The plan on its way into another calendar. */
export function CalendarExport({ brands, said, onSave }: CalendarExportProps) {
  const [brand, setBrand] = useState('');
  return (
    <Card className="flex flex-col gap-4">
      <div>
        <h2 className="text-title font-semibold">{i18n.t('plan.files.out')}</h2>
        <p className="max-w-[64ch] text-muted">{i18n.t('plan.files.outAbout')}</p>
      </div>
      <div className="flex flex-wrap items-end gap-2">
        <SelectField
          label={i18n.t('plan.files.outBrand')}
          value={brand}
          options={[{ value: '', label: i18n.t('plan.files.outAll') }, ...brands]}
          onValue={setBrand}
          className="min-w-60"
        />
        <Button onClick={() => onSave(brand)}>{i18n.t('plan.files.save')}</Button>
      </div>
      <p role="status" className="text-muted empty:hidden">
        {said}
      </p>
    </Card>
  );
}
