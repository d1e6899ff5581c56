import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { LinkButton } from '@/components/ui/link-button';
import type { Speaker } from '@/lib/brand/who-speaks';

export type SpeakerLineProps = {
  readonly speaker: Speaker;
  /** The site of this tab, in words. */
  readonly site: string;
  /** Opens a brand's page, where its accounts are noted. */
  readonly onBrand: (id: string) => void;
};

/** Which brand speaks in this tab, and why just this one. */
export function SpeakerLine({ speaker: { brand, reason }, site, onBrand }: SpeakerLineProps) {
  if (!brand) return null;
  const name = brand.name;
  switch (reason.kind) {
    case 'account':
      return (
        <Line>
          {i18n.t('settings.speaker.account', { name, handle: `@${reason.account}`, site })}
        </Line>
      );
    case 'stranger':
      return (
        <Line>
          {i18n.t('settings.speaker.stranger', { name, handle: `@${reason.account}` })}{' '}
          <LinkButton onClick={() => onBrand(brand.id)}>
            {i18n.t('settings.speaker.note', { name })}
          </LinkButton>
        </Line>
      );
    case 'chosen':
      return <Line>{i18n.t('settings.speaker.chosen', { name })}</Line>;
    case 'only':
      return <Line>{i18n.t('settings.speaker.only', { name })}</Line>;
  }
}

function Line({ children }: { readonly children: ReactNode }) {
  return (
    <p dir="auto" className="text-small text-muted wrap-anywhere">
      {children}
    </p>
  );
}
