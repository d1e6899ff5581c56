import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { Disclosures } from './disclosures';
import { PageHeading } from './page-heading';

export type PrivacyViewProps = {
  /** The host text goes to; empty: nothing leaves this computer. */
  readonly host: string;
  /** The active model's name, as the person gave it. */
  readonly modelLabel: string;
  /** When the person agreed; absent: not yet, or no more. */
  readonly consentedAt: number | undefined;
  /** Bytes; absent: the browser does not say. */
  readonly bytesUsed: number | undefined;
  readonly onWithdraw: () => void;
  readonly onDeleteAll: () => void;
  /** What is kept, as a file and back. */
  readonly children?: ReactNode;
};

/** What is read, where it goes, what is kept, and how to end it. */
export function PrivacyView(props: PrivacyViewProps) {
  return (
    <>
      <PageHeading title={i18n.t('dashboard.sections.privacy')}>
        {i18n.t('dashboard.privacy.about')}
      </PageHeading>
      <Card>
        <h2 className="text-title font-semibold">{i18n.t('dashboard.privacy.nowTitle')}</h2>
        <p className="mt-1 text-body">
          {props.host
            ? i18n.t('dashboard.privacy.nowSent', { model: props.modelLabel, host: props.host })
            : i18n.t('dashboard.privacy.nowNothing')}
        </p>
      </Card>
      <Card>
        <Disclosures />
      </Card>
      <Agreement {...props} />
      {props.children}
      <Kept {...props} />
    </>
  );
}

function Agreement({ consentedAt, onWithdraw }: PrivacyViewProps) {
  if (consentedAt === undefined) return null;
  const day = new Date(consentedAt).toLocaleDateString(undefined, { dateStyle: 'long' });
  return (
    <Card className="flex flex-wrap items-center justify-between gap-4">
      <div className="min-w-0 flex-1 basis-64">
        <h2 className="text-title font-semibold">{i18n.t('dashboard.privacy.agreementTitle')}</h2>
        <p className="text-muted">{i18n.t('dashboard.privacy.agreement', { date: day })}</p>
      </div>
      <Button onClick={onWithdraw}>{i18n.t('dashboard.privacy.withdraw')}</Button>
    </Card>
  );
}

function Kept({ bytesUsed, onDeleteAll }: PrivacyViewProps) {
  return (
    <Card className="flex flex-wrap items-center justify-between gap-4">
      <div className="min-w-0 flex-1 basis-64">
        <h2 className="text-title font-semibold">{i18n.t('dashboard.privacy.keptTitle')}</h2>
        <p className="text-muted">
          {bytesUsed === undefined
            ? i18n.t('dashboard.privacy.kept')
            : i18n.t('dashboard.privacy.keptBytes', { size: sizeInWords(bytesUsed) })}
        </p>
      </div>
      <Button tone="bad" onClick={onDeleteAll}>
        {i18n.t('dashboard.privacy.deleteAll')}
      </Button>
    </Card>
  );
}

/** 1 MB and up in megabytes, below in kilobytes: nobody needs more. */
function sizeInWords(bytes: number): string {
  const isLarge = bytes >= 1_000_000;
  return new Intl.NumberFormat(undefined, {
    style: 'unit',
    unit: isLarge ? 'megabyte' : 'kilobyte',
    maximumFractionDigits: isLarge ? 1 : 0,
  }).format(bytes / (isLarge ? 1_000_000 : 1_000));
}
