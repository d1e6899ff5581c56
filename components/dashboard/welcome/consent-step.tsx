import { i18n } from '#i18n';
import { Disclosures } from '@/components/dashboard/disclosures';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { StepHeading } from './frame';

export type ConsentStepProps = {
  /** `declined`: "not now" was pressed; `agreed`: it is on. */
  readonly state: 'open' | 'declined' | 'agreed';
  /** The browser keeps the sites closed to us until asked (Firefox). */
  readonly needsSites: boolean;
  /** The browser asked for the sites and was told no. */
  readonly isRefused: boolean;
  /** Runs inside the click, so that the browser may be asked for the sites. */
  readonly onAgree: () => void;
  readonly onDecline: () => void;
  readonly onNext: () => void;
};

/** What is read and where it goes, before anything is. */
export function ConsentStep(props: ConsentStepProps) {
  return (
    <>
      <StepHeading title={i18n.t('welcome.consent.title')}>
        {i18n.t('welcome.consent.lead')}
      </StepHeading>
      <Disclosures />
      {props.needsSites ? (
        <Notice title={i18n.t('welcome.consent.sitesTitle')}>
          <p className="text-muted">{i18n.t('welcome.consent.sites')}</p>
        </Notice>
      ) : null}
      <div role="status" className="contents">
        <StateNotice state={props.state} />
        {props.isRefused ? (
          <Notice tone="warn" title={i18n.t('welcome.consent.refusedTitle')}>
            <p>{i18n.t('welcome.consent.refused')}</p>
          </Notice>
        ) : null}
      </div>
      <div className="flex flex-wrap items-center gap-2">
        {props.state === 'agreed' && !props.needsSites ? (
          <Button tone="primary" onClick={props.onNext}>
            {i18n.t('welcome.next')}
          </Button>
        ) : (
          <>
            <Button tone="primary" onClick={props.onAgree}>
              {props.state === 'agreed'
                ? i18n.t('welcome.consent.allow')
                : i18n.t('welcome.consent.agree')}
            </Button>
            <Button onClick={props.state === 'open' ? props.onDecline : props.onNext}>
              {props.state === 'open'
                ? i18n.t('welcome.consent.notNow')
                : i18n.t('welcome.consent.setUpAnyway')}
            </Button>
          </>
        )}
      </div>
    </>
  );
}

function StateNotice({ state }: Pick<ConsentStepProps, 'state'>) {
  switch (state) {
    case 'open':
      return null;
    case 'declined':
      return (
        <Notice title={i18n.t('welcome.consent.declinedTitle')}>
          <p className="text-muted">{i18n.t('welcome.consent.declined')}</p>
        </Notice>
      );
    case 'agreed':
      return (
        <Notice tone="good" title={i18n.t('welcome.consent.agreedTitle')}>
          <p>{i18n.t('welcome.consent.agreed')}</p>
        </Notice>
      );
  }
}
