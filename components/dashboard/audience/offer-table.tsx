import { i18n } from '#i18n';
import type { Offer, Offered } from '@/lib/brand/audience-take';
import { percentOf } from '@/lib/brand/segments';

export type OfferTableProps = {
  readonly offer: Offer;
  readonly onPick: (name: string, isPicked: boolean) => void;
};

/** The rows of a file as the segments they would be; those that are ticked are added. */
export function OfferTable({ offer, onPick }: OfferTableProps) {
  return (
    <div className="flex flex-col gap-2">
      <div className="max-h-96 overflow-auto rounded-medium border border-line">
        <table className="w-full text-start">
          <caption className="sr-only">{i18n.t('dashboard.audience.import.preview')}</caption>
          <thead className="sticky top-0 bg-raised text-small text-muted">
            <tr>
              <th className="w-9 py-1.5 ps-3">
                <span className="sr-only">{i18n.t('dashboard.audience.import.take')}</span>
              </th>
              <th className="px-2 text-start font-medium">
                {i18n.t('dashboard.audience.import.who')}
              </th>
              <th className="px-2 text-start font-medium">
                {i18n.t('dashboard.audience.import.region')}
              </th>
              <th className="ps-2 pe-3 text-end font-medium">
                {i18n.t('dashboard.audience.import.share')}
              </th>
            </tr>
          </thead>
          <tbody>
            {offer.rows.map((offered) => (
              <OfferRow key={offered.row.name} offered={offered} onPick={onPick} />
            ))}
          </tbody>
        </table>
      </div>
      {offer.isCut ? (
        <p className="text-small text-muted">
          {i18n.t('dashboard.audience.import.shown', { count: offer.rows.length })}
        </p>
      ) : null}
    </div>
  );
}

type OfferRowProps = Pick<OfferTableProps, 'onPick'> & { readonly offered: Offered };

function OfferRow({ offered: { row, isKnown, isPicked }, onPick }: OfferRowProps) {
  return (
    <tr className="border-line border-t">
      <td className="py-1.5 ps-3">
        <input
          type="checkbox"
          aria-label={i18n.t('dashboard.audience.import.pick', { name: row.name })}
          checked={isPicked}
          onChange={(event) => onPick(row.name, event.currentTarget.checked)}
          className="block size-4"
        />
      </td>
      <td className="px-2 py-1.5">
        <bdi className="wrap-anywhere">{row.name}</bdi>
        {isKnown ? (
          <span className="text-small text-muted">
            {' '}
            · {i18n.t('dashboard.audience.import.already')}
          </span>
        ) : null}
      </td>
      <td className="px-2 py-1.5 text-muted wrap-anywhere">
        <bdi>{row.region}</bdi>
      </td>
      <td className="ps-2 pe-3 text-end tabular-nums">
        {row.share === undefined ? '' : `${percentOf(row.share)} %`}
      </td>
    </tr>
  );
}
