import type { Option } from '@/components/ui/option';
import { SelectField } from '@/components/ui/select-field';

/** The value of a list's entry that stands for no column. */
export const noColumn = '';

export type ColumnFieldProps = {
  readonly label: string;
  readonly columns: readonly Option[];
  readonly column: number | undefined;
  /** What having no such column is called. */
  readonly none: string;
  readonly onColumn: (column: number | undefined) => void;
};

/** Which column of a table holds something that need not be there. */
export function ColumnField({ label, columns, column, none, onColumn }: ColumnFieldProps) {
  return (
    <SelectField
      label={label}
      value={column === undefined ? noColumn : String(column)}
      options={[{ value: noColumn, label: none }, ...columns]}
      onValue={(value) => onColumn(value === noColumn ? undefined : Number(value))}
    />
  );
}
