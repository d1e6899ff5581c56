import { i18n } from '#i18n';
import { writeTable } from '@/lib/import/csv';
import type { PlannedTime } from '@/lib/model';
import { instantOf } from './moment';

/** One occasion on a sheet; what has a name or a label stands here by it, as the person reads it. */
export type SheetRow = {
  readonly time: PlannedTime;
  readonly brand: string;
  readonly site: string;
  readonly account: string;
  readonly kind: string;
  readonly title: string;
  /** A thread has several. */
  readonly parts: readonly string[];
  readonly links: readonly string[];
  readonly labels: readonly string[];
  readonly state: string;
};

/** A week as CSV for a spreadsheet, in the order of its moments; no cell of it is run as a formula. */
export function weekSheet(rows: readonly SheetRow[]): string {
  const timed = rows.map((row) => ({ row, at: instantOf(row.time) }));
  timed.sort((one, other) => one.at - other.at);
  return writeTable({
    header: [
      i18n.t('weekSheet.day'),
      i18n.t('weekSheet.time'),
      i18n.t('weekSheet.zone'),
      i18n.t('weekSheet.brand'),
      i18n.t('weekSheet.site'),
      i18n.t('weekSheet.account'),
      i18n.t('weekSheet.kind'),
      i18n.t('weekSheet.title'),
      i18n.t('weekSheet.text'),
      i18n.t('weekSheet.links'),
      i18n.t('weekSheet.labels'),
      i18n.t('weekSheet.state'),
    ],
    rows: timed.map(({ row }) => cellsOf(row)),
  });
}

function cellsOf(row: SheetRow): readonly string[] {
  const [day = '', clock = ''] = row.time.local.split('T');
  return [
    day,
    clock,
    row.time.zone,
    row.brand,
    row.site,
    row.account,
    row.kind,
    row.title,
    row.parts.join('\n\n'),
    row.links.join('\n'),
    row.labels.join(', '),
    row.state,
  ];
}
