import { useState } from 'react';
import { i18n } from '#i18n';
import { ColumnField, noColumn } from '@/components/dashboard/columns/column-field';
import { columnOptions } from '@/components/dashboard/columns/column-options';
import type { Option } from '@/components/ui/option';
import { SelectField } from '@/components/ui/select-field';
import type { AudienceMapping } from '@/lib/import/audience';
import type { Table } from '@/lib/import/csv';

export type ColumnFieldsProps = {
  readonly table: Table;
  readonly mapping: AudienceMapping;
  readonly onMapping: (mapping: AudienceMapping) => void;
};

const units = ['count', 'percent', 'fraction'] as const;

/** Which column holds what, for the person to correct. */
export function ColumnFields({ table, mapping, onMapping }: ColumnFieldsProps) {
  const change = (patch: Partial<AudienceMapping>) => onMapping({ ...mapping, ...patch });
  const columns = columnOptions(table.header);
  const { region, ...withoutRegion } = mapping;
  return (
    <div className="grid items-start gap-4 sm:grid-cols-2">
      <NameFields columns={columns} names={mapping.names} onNames={(names) => change({ names })} />
      <ValuesField
        key={table.header.join()}
        columns={columns}
        values={mapping.values}
        onValues={(values) => change({ values })}
      />
      {mapping.values.length > 0 ? (
        <SelectField
          label={i18n.t('dashboard.audience.import.unit')}
          value={mapping.unit}
          options={units.map((unit) => ({
            value: unit,
            label: i18n.t(`dashboard.audience.import.units.${unit}`),
          }))}
          onValue={(value) => change({ unit: units.find((unit) => unit === value) ?? 'count' })}
        />
      ) : null}
      <ColumnField
        label={i18n.t('dashboard.audience.import.region')}
        columns={columns}
        column={region}
        none={i18n.t('dashboard.columns.none')}
        onColumn={(column) =>
          onMapping(column === undefined ? withoutRegion : { ...mapping, region: column })
        }
      />
    </div>
  );
}

type NameFieldsProps = {
  readonly columns: readonly Option[];
  readonly names: readonly number[];
  readonly onNames: (names: readonly number[]) => void;
};

/** One list for each column that makes the name, and one more to add a column. */
function NameFields({ columns, names, onNames }: NameFieldsProps) {
  const nothing = { value: noColumn, label: i18n.t('dashboard.audience.import.nothing') };
  const places = [...names, undefined].slice(0, columns.length);
  return places.map((column, place) => (
    <SelectField
      // biome-ignore lint/suspicious/noArrayIndexKey: a place among the columns is all it is
      key={place}
      label={i18n.t(`dashboard.audience.import.${place === 0 ? 'names' : 'with'}`)}
      value={column === undefined ? noColumn : String(column)}
      options={[
        ...(place === 0 ? [] : [nothing]),
        ...columns.filter(
          ({ value }) => Number(value) === column || !names.includes(Number(value)),
        ),
      ]}
      onValue={(value) =>
        onNames(names.toSpliced(place, 1, ...(value === noColumn ? [] : [Number(value)])))
      }
    />
  ));
}

type ValuesFieldProps = {
  readonly columns: readonly Option[];
  readonly values: readonly number[];
  readonly onValues: (values: readonly number[]) => void;
};

/** The column with the figures, none, or those that were guessed to belong together (women, men). */
function ValuesField({ columns, values, onValues }: ValuesFieldProps) {
  const [guessed] = useState(values);
  const together =
    guessed.length > 1
      ? [
          {
            value: guessed.join(),
            label: guessed.map((index) => columns[index]?.label).join(' + '),
          },
        ]
      : [];
  return (
    <SelectField
      label={i18n.t('dashboard.audience.import.values')}
      value={values.join()}
      options={[
        ...together,
        ...columns,
        { value: noColumn, label: i18n.t('dashboard.audience.import.noValues') },
      ]}
      onValue={(value) => onValues(value === noColumn ? [] : value.split(',').map(Number))}
    />
  );
}
