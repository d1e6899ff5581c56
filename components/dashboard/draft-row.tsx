import { Check, Copy, ExternalLink, Trash2 } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { Chip } from '@/components/ui/chip';
import { Handle } from '@/components/ui/handle';
import { IconButton } from '@/components/ui/icon-button';
import { addressOfDraft, textOfDraft } from '@/lib/draft/listing';
import type { Brand, Draft } from '@/lib/model';

export type DraftRowProps = {
  readonly draft: Draft;
  readonly siteLabel: (id: string) => string;
  readonly brandOf: (draft: Draft) => Pick<Brand, 'name' | 'color'> | undefined;
  readonly onReopen: (draft: Draft) => void;
  readonly onCopy: (text: string) => Promise<void>;
  readonly onDelete: (draft: Draft) => void;
};

/** One draft: what it answers, the text it came to, and what can be done with it. */
export function DraftRow(props: DraftRowProps) {
  const { draft } = props;
  const text = textOfDraft(draft);
  const brand = props.brandOf(draft);
  return (
    <div className="flex flex-col gap-2.5 rounded-large border border-line bg-surface p-4">
      <div className="flex flex-wrap items-center gap-x-2 gap-y-1 text-small text-muted">
        {brand ? <BrandName brand={brand} /> : null}
        <span>{props.siteLabel(draft.site)}</span>
        <span aria-hidden>·</span>
        <time dateTime={new Date(draft.updatedAt).toISOString()} title={fullTime(draft.updatedAt)}>
          {shortTime(draft.updatedAt)}
        </time>
        <span className="ms-auto">
          <StateChip draft={draft} />
        </span>
      </div>
      <Answered draft={draft} />
      {text ? (
        <p dir="auto" className="line-clamp-6 text-body break-words whitespace-pre-wrap">
          {text}
        </p>
      ) : (
        <p className="text-muted">{i18n.t('dashboard.drafts.noText')}</p>
      )}
      <div className="-mb-1 flex flex-wrap items-center gap-1">
        {addressOfDraft(draft) ? (
          <Button size="small" onClick={() => props.onReopen(draft)}>
            <ExternalLink aria-hidden size={14} />
            {i18n.t('dashboard.drafts.reopen')}
          </Button>
        ) : null}
        {text ? <CopyButton onCopy={() => props.onCopy(text)} /> : null}
        <IconButton
          label={i18n.t('dashboard.drafts.delete')}
          onClick={() => props.onDelete(draft)}
          className="ms-auto"
        >
          <Trash2 aria-hidden size={16} />
        </IconButton>
      </div>
    </div>
  );
}

function BrandName({ brand }: { readonly brand: Pick<Brand, 'name' | 'color'> }): ReactNode {
  return (
    <>
      <span
        aria-hidden
        className="size-2.5 rounded-full forced-color-adjust-none"
        style={{ backgroundColor: brand.color }}
      />
      <span className="font-medium text-ink">{brand.name}</span>
      <span aria-hidden>·</span>
    </>
  );
}

function Answered({ draft }: { readonly draft: Draft }) {
  const { answered } = draft.snapshot;
  const said = draft.kind === 'reply' ? answered?.text : draft.brief.idea;
  const who = answered?.handle ? <Handle handle={answered.handle} /> : answered?.author;
  return (
    <p className="flex min-w-0 gap-1.5 rounded-medium bg-raised px-3 py-2">
      <span className="shrink-0 font-medium">
        {draft.kind === 'reply'
          ? (who ?? i18n.t('dashboard.drafts.reply'))
          : i18n.t('dashboard.drafts.newPost')}
      </span>
      <span dir="auto" className="min-w-0 truncate text-muted">
        {said}
      </span>
    </p>
  );
}

function StateChip({ draft }: { readonly draft: Draft }) {
  return (
    <Chip tone={draft.state === 'open' ? 'doubt' : 'sure'}>
      {i18n.t(`dashboard.drafts.states.${draft.state}`)}
    </Chip>
  );
}

function CopyButton({ onCopy }: { readonly onCopy: () => Promise<void> }) {
  const [isCopied, setCopied] = useState(false);
  return (
    <Button size="small" tone="quiet" onClick={() => void onCopy().then(() => setCopied(true))}>
      {isCopied ? <Check aria-hidden size={14} /> : <Copy aria-hidden size={14} />}
      <span role="status">
        {isCopied ? i18n.t('dashboard.drafts.copied') : i18n.t('dashboard.drafts.copy')}
      </span>
    </Button>
  );
}

const short = new Intl.DateTimeFormat(undefined, {
  month: 'short',
  day: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
});
const full = new Intl.DateTimeFormat(undefined, { dateStyle: 'full', timeStyle: 'short' });

const shortTime = (at: number) => short.format(at);
const fullTime = (at: number) => full.format(at);
