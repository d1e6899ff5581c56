import { i18n } from '#i18n';
import { RowActions } from '@/components/dashboard/material/row-actions';
import { percentOf } from '@/lib/brand/segments';
import type { Segment } from '@/lib/model';

export type SegmentRowProps = {
  readonly segment: Segment;
  readonly onEdit: () => void;
  readonly onDelete: () => void;
};

/** One part of the audience: who they are, what moves them, how large they are. */
export function SegmentRow({ segment, onEdit, onDelete }: SegmentRowProps) {
  const { name, cares, annoys, region, level, share, origin } = segment;
  return (
    <div className="flex flex-col gap-2 rounded-large border border-line bg-surface px-4 py-3">
      <div className="flex items-start gap-3">
        <h2 dir="auto" className="min-w-0 flex-1 text-body font-semibold wrap-anywhere">
          {name}
        </h2>
        <RowActions
          row={segment.id}
          editLabel={i18n.t('dashboard.audience.edit', { name })}
          deleteLabel={i18n.t('dashboard.audience.delete', { name })}
          onEdit={onEdit}
          onDelete={onDelete}
        />
      </div>
      {cares || annoys ? (
        <dl className="grid gap-x-6 gap-y-2 sm:grid-cols-2">
          <Told label={i18n.t('dashboard.audience.cares')} text={cares} />
          <Told label={i18n.t('dashboard.audience.annoys')} text={annoys} />
        </dl>
      ) : null}
      {share === undefined ? null : <Share share={share} />}
      <p className="flex flex-wrap gap-x-3 text-small text-muted">
        {region && region !== name ? <span dir="auto">{region}</span> : null}
        <span>{i18n.t(`dashboard.audience.levels.${level}`)}</span>
        {origin.kind === 'file' ? (
          <span className="wrap-anywhere">
            {i18n.t('dashboard.audience.fromFile', { name: origin.name })}
          </span>
        ) : null}
      </p>
    </div>
  );
}

function Told({ label, text }: { readonly label: string; readonly text: string }) {
  if (!text) return null;
  return (
    <div>
      <dt className="text-small text-muted">{label}</dt>
      <dd dir="auto" className="whitespace-pre-line wrap-anywhere">
        {text}
      </dd>
    </div>
  );
}

/** How large a part it is: the figure, and a bar that only repeats it. */
function Share({ share }: { readonly share: number }) {
  return (
    <div className="flex items-center gap-2.5 text-small text-muted">
      <span aria-hidden className="h-1.5 w-32 rounded-full bg-sunken forced-border">
        <span
          className="block h-full rounded-full bg-accent forced-color-adjust-none"
          style={{ width: `${share * 100}%` }}
        />
      </span>
      {i18n.t('dashboard.audience.shareOf', { percent: percentOf(share) })}
    </div>
  );
}
