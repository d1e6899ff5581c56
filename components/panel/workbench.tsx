import { type RefObject, useState } from 'react';
import { i18n } from '#i18n';
import { Disclosure } from '@/components/ui/disclosure';
import { LinkButton } from '@/components/ui/link-button';
import { BriefForm } from './brief-form';
import { Drafts } from './drafts';
import { NoBox } from './no-box';
import { NoModel } from './no-model';
import type { ProblemReportProps } from './problem-report';
import { ReadingChips } from './reading-chips';
import type { Stage } from './stage';
import { Start } from './start';
import type { Loaded, PanelData } from './state';
import type { PanelActions } from './store';
import { Thinking } from './thinking';
import { Trouble } from './trouble';
import { Unanswered } from './unanswered';
import { isByBrand, ownText } from './view';
import { WhatWasRead } from './what-was-read';

export type WorkbenchProps = {
  readonly data: PanelData & PanelActions;
  readonly loaded: Loaded;
  readonly site: string;
  /** The site's pages are left alone, so that the panel stands beside them. */
  readonly isKeptOut: boolean;
  readonly locale: string;
  /** What to send where the site could not be dealt with; nothing on pages of no listed site. */
  readonly reportOf: (stage: Stage) => ProblemReportProps | undefined;
  readonly ideaField: RefObject<HTMLTextAreaElement | null>;
  readonly onOpen: (route: DashboardRoute) => void;
};

/** A page of the dashboard that the panel leads to. */
export type DashboardRoute =
  | '/models'
  | '/brands'
  | '/drafts'
  | '/welcome'
  | `/brands/${string}`
  | `/templates/${string}`
  | `/plan/${string}`;

/** From what was read down to the text: everything between the brand and the buttons. */
export function Workbench({
  data,
  loaded,
  site,
  isKeptOut,
  locale,
  ideaField,
  reportOf,
  onOpen,
}: WorkbenchProps) {
  const [isSentShown, setSentShown] = useState(false);
  const { draft, connection } = loaded;
  const { status } = data;
  const hasDrafts = draft.variants.length > 0;
  const isUnanswered = draft.kind === 'reply' && !draft.snapshot.answered;
  const isCutOff = draft.variants.some(({ state }) => state === 'cut-off');

  const showSent = () => {
    setSentShown(!isSentShown);
    if (!isSentShown && !data.sent && connection.kind !== 'none') void data.look();
  };

  // Once there are drafts, the brief is one of the things they were made from.
  const brief =
    draft.kind === 'post' || isUnanswered ? (
      <BriefForm
        kind={draft.kind}
        brief={draft.brief}
        hasOwnText={ownText(draft) !== ''}
        onExplain={data.explain}
        field={ideaField}
      />
    ) : null;

  return (
    <>
      {data.isElsewhere ? (
        <p className="flex items-center justify-between gap-2 text-muted">
          {i18n.t('panel.side.elsewhere')}
          <LinkButton onClick={() => void data.open()}>{i18n.t('panel.side.readThis')}</LinkButton>
        </p>
      ) : null}
      {isKeptOut ? (
        <Disclosure summary={i18n.t('panel.side.why', { site })}>
          <p className="text-muted">{i18n.t('panel.side.because', { site })}</p>
        </Disclosure>
      ) : null}
      <WhatWasRead
        draft={draft}
        site={site}
        isOwn={(post) => isByBrand(loaded, post)}
        onToggle={data.toggle}
        onAddToVoice={data.addToVoice}
      >
        {hasDrafts ? brief : null}
      </WhatWasRead>
      {draft.reading ? (
        <ReadingChips reading={draft.reading} onCorrect={(intent) => void data.correct(intent)} />
      ) : null}
      {isUnanswered && !hasDrafts ? (
        <Unanswered
          site={site}
          report={reportOf('reading')}
          onPick={() => void data.pick('post')}
          onAnswer={(text) => void data.answer(text)}
        />
      ) : null}
      {hasDrafts ? null : brief}
      {status.kind === 'failed' ? (
        <Trouble
          error={status.error}
          since={status.since}
          onAgain={() =>
            void (status.error.code === 'brand-paused' ? data.lookAgain() : data.again())
          }
          onGoOn={isCutOff ? () => void data.goOn() : undefined}
          onMend={() => void data.mend()}
          onOpen={onOpen}
        />
      ) : null}
      {status.kind === 'failed' && isFromTemplates(draft.variants) && connection.kind !== 'none' ? (
        <p className="text-muted">{i18n.t('panel.drafts.meanwhile')}</p>
      ) : null}
      {hasDrafts ? (
        <Drafts
          data={data}
          loaded={loaded}
          site={site}
          locale={locale}
          isSentShown={isSentShown}
          onShowSent={showSent}
        />
      ) : null}
      {!hasDrafts && status.kind === 'writing' ? (
        <Thinking
          model={connection.model}
          since={status.since}
          hasWords={status.hasWords}
          canTell={connection.kind !== 'none'}
          onStop={data.stop}
        />
      ) : null}
      {!hasDrafts && status.kind === 'idle' ? (
        <Start
          connection={connection}
          isSentShown={isSentShown}
          preview={data.preview}
          onShowSent={showSent}
        />
      ) : null}
      {loaded.canInsert ? null : (
        <NoBox site={site} report={reportOf('box')} onPick={() => void data.pick('box')} />
      )}
      {connection.kind === 'none' ? <NoModel onConnect={() => onOpen('/models')} /> : null}
    </>
  );
}

function isFromTemplates(variants: Loaded['draft']['variants']): boolean {
  return variants.length > 0 && variants.every(({ source }) => source.kind === 'template');
}
