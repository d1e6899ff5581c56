import { i18n } from '#i18n';
import { ColumnField } from '@/components/dashboard/columns/column-field';
import { columnOptions } from '@/components/dashboard/columns/column-options';
import { SelectField } from '@/components/ui/select-field';
import { type PostTake, withColumn, withDateOrder } from '@/lib/voice/post-take';

export type PostColumnsProps = {
  readonly take: PostTake;
  readonly onTake: (take: PostTake) => void;
};

const others = ['time', 'permalink', 'replyTo', 'language'] as const;
const orders = ['day-first', 'month-first'] as const;
const orderNames = { 'day-first': 'dayFirst', 'month-first': 'monthFirst' } as const;

/** Which column of a table of posts holds what, for the person to correct. */
export function PostColumns({ take, onTake }: PostColumnsProps) {
  const { table, mapping } = take;
  const columns = columnOptions(table.header);
  return (
    <div className="grid items-start gap-4 sm:grid-cols-2">
      <SelectField
        label={i18n.t('dashboard.voice.table.text')}
        value={String(mapping.text)}
        options={columns}
        onValue={(value) => onTake({ ...take, mapping: { ...mapping, text: Number(value) } })}
      />
      {others.map((what) => (
        <ColumnField
          key={what}
          label={i18n.t(`dashboard.voice.table.${what}`)}
          columns={columns}
          column={mapping[what]}
          none={i18n.t('dashboard.columns.none')}
          onColumn={(column) => onTake(withColumn(take, what, column))}
        />
      ))}
      {mapping.time === undefined ? null : (
        <SelectField
          label={i18n.t('dashboard.voice.table.dateOrder')}
          value={mapping.dateOrder ?? ''}
          options={[
            { value: '', label: i18n.t('dashboard.voice.table.orders.clear') },
            ...orders.map((order) => ({
              value: order,
              label: i18n.t(`dashboard.voice.table.orders.${orderNames[order]}`),
            })),
          ]}
          onValue={(value) =>
            onTake(
              withDateOrder(
                take,
                orders.find((order) => order === value),
              ),
            )
          }
        />
      )}
    </div>
  );
}
