import { memo } from 'react';
import { createPortal } from 'react-dom';
import { i18n } from '#i18n';

export type SheetRow = {
  readonly key: string;
  /** In the reader's words; empty where it is the same as in the row above. */
  readonly day: string;
  /** Both times where its own zone differs. */
  readonly time: string;
  /** Brand, site, account. */
  readonly where: string;
  readonly title: string;
  /** The whole of it. */
  readonly text: string;
  readonly state: string;
};

export type WeekSheetProps = {
  readonly title: string;
  /** Which zone the times are in, in words. */
  readonly note: string;
  readonly rows: readonly SheetRow[];
};

/** Everything else of the page stays off the paper; dark pages print dark on white, too. */
const paper = `
@media print {
  @page { margin: 14mm; }
  :root, :root[data-theme] { color-scheme: light; }
  body > :not([data-week-sheet]) { display: none !important; }
}
@media not print {
  [data-week-sheet] { display: none; }
}`;

/** A week as a table with full texts; seen on paper alone. */
export const WeekSheet = memo(function WeekSheet({ title, note, rows }: WeekSheetProps) {
  return createPortal(
    <div data-week-sheet="" className="bg-surface text-ink">
      <style>{paper}</style>
      <table className="w-full border-collapse text-start">
        <caption className="pb-3 text-start">
          <span className="block text-title font-semibold">{title}</span>
          <span className="block text-small text-muted">{note}</span>
        </caption>
        <thead>
          <tr className="border-ink border-b">
            {(['day', 'time', 'where', 'what'] as const).map((column) => (
              <th
                key={column}
                scope="col"
                className={`py-1 pe-4 text-start text-small ${column === 'what' ? '' : 'w-[1%]'}`}
              >
                {i18n.t(`calendar.sheet.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key} className="break-inside-avoid border-line border-b align-top">
              <th scope="row" className="min-w-24 py-1.5 pe-4 text-start whitespace-pre-line">
                {row.day}
              </th>
              <td className="min-w-16 py-1.5 pe-4 tabular-nums">{row.time}</td>
              <td className="min-w-32 py-1.5 pe-4">{row.where}</td>
              <td dir="auto" className="py-1.5">
                <span className="font-medium">{row.title}</span>
                {row.state ? <span className="text-muted"> ({row.state})</span> : null}
                {row.text && row.text !== row.title ? (
                  <span className="block whitespace-pre-wrap">{row.text}</span>
                ) : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>,
    document.body,
  );
});
