import { i18n } from '#i18n';
import { SelectField } from '@/components/ui/select-field';
import type { AudienceTake } from '@/lib/brand/audience-take';
import type { TitledTable } from '@/lib/import/audience-tables';

export type TableFieldProps = {
  readonly take: AudienceTake;
  readonly onTable: (table: TitledTable) => void;
};

/** Which of a file's tables is meant; nothing where there is but one. */
export function TableField({ take: { tables, table }, onTable }: TableFieldProps) {
  if (tables.length === 1) return null;
  return (
    <SelectField
      label={i18n.t('dashboard.audience.import.table')}
      value={String(tables.indexOf(table))}
      options={tables.map(({ title, table: { rows } }, index) => ({
        value: String(index),
        label: i18n.t('dashboard.audience.import.tableOf', {
          title: title.slice(0, 120),
          rows: rows.length.toLocaleString(),
        }),
      }))}
      onValue={(value) => {
        const chosen = tables[Number(value)];
        if (chosen) onTable(chosen);
      }}
    />
  );
}
