import { useState } from 'react';
import { i18n } from '#i18n';
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

/** The value of a list's entry that stands for no column. */
const none = '';

/** Which column holds what, for the person to correct. */
export function ColumnFields({ table, mapping, onMapping }: ColumnFieldsProps) {
  const change = (patch: Partial<AudienceMapping>) => onMapping({ ...mapping, ...patch });
  const columns = table.header.map((name, index) => ({
    value: String(index),
    label:
      name.trim().slice(0, 60) || i18n.t('dashboard.audience.import.column', { number: index + 1 }),
  }));
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
      <SelectField
        label={i18n.t('dashboard.audience.import.region')}
        value={region === undefined ? none : String(region)}
        options={[{ value: none, label: i18n.t('dashboard.audience.import.noRegion') }, ...columns]}
        onValue={(value) =>
          onMapping(value === none ? withoutRegion : { ...mapping, region: Number(value) })
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
  const nothing = { value: none, label: i18n.t('dashboard.audience.import.nothing') };
  const places = [...names, undefined].slice(0, columns.length);
  return places.map((column, place) => (
    <SelectField
      // biome-ignore lint/suspicious/noArrayIndexKey: a place among the columns is all it is
      key={place}
      label={i18n.t(`dashboard.audience.import.${place === 0 ? 'names' : 'with'}`)}
      value={column === undefined ? none : String(column)}
      options={[
        ...(place === 0 ? [] : [nothing]),
        ...columns.filter(
          ({ value }) => Number(value) === column || !names.includes(Number(value)),
        ),
      ]}
      onValue={(value) =>
        onNames(names.toSpliced(place, 1, ...(value === none ? [] : [Number(value)])))
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
        { value: none, label: i18n.t('dashboard.audience.import.noValues') },
      ]}
      onValue={(value) => onValues(value === none ? [] : value.split(',').map(Number))}
    />
  );
}
