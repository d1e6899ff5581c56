import { useEffect, useId, useState } from 'react';
import { i18n } from '#i18n';
import { LinkButton } from '@/components/ui/link-button';
import { openPassages } from '@/lib/templates/library/passages';
import { AngleTabs } from './angle-tabs';
import { Checks } from './checks';
import { CountLine } from './count-line';
import { EarlierDrafts } from './earlier-drafts';
import { ReviseBar } from './revise-bar';
import type { Loaded, PanelData } from './state';
import type { PanelActions } from './store';
import { TemplateLine } from './template-line';
import { TextBox } from './text-box';
import { isPaused, textView, voiceView, wrongAccount } from './view';
import { VoiceLine } from './voice-line';
import { WhatWasSent } from './what-was-sent';
import { WritingLine } from './writing-line';

export type DraftsProps = {
  readonly data: PanelData & PanelActions;
  readonly loaded: Loaded;
  readonly site: string;
  readonly locale: string;
  readonly isSentShown: boolean;
  readonly onShowSent: () => void;
};

/** The drafts: choose one, change it, see what is to be said about it. */
export function Drafts({ data, loaded, site, locale, isSentShown, onShowSent }: DraftsProps) {
  const id = useId();
  const { draft, connection } = loaded;
  const { status, aftermath } = data;
  const view = textView(draft);
  const voice = voiceView(data, loaded);
  const [selection, setSelection] = useState<{ start: number; end: number }>();

  const showBlank = () => {
    const blank = view?.blanks[0];
    if (blank) setSelection({ start: blank.start, end: blank.end });
  };

  // What the last deed found is pointed out in the text itself.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once a deed, not once a keystroke
  useEffect(() => {
    if (aftermath.kind === 'blank') showBlank();
    if (aftermath.kind === 'copy-by-hand')
      setSelection({ start: 0, end: view?.variant.text.length ?? 0 });
  }, [aftermath]);

  if (!view) return null;
  const { variant } = view;
  const isWriting = status.kind === 'writing';
  const isHeld = isPaused(loaded);
  const isMakeshift =
    status.kind === 'failed' && variant.source.kind === 'template' && connection.kind !== 'none';
  const isStopped = status.kind === 'ready' && variant.state === 'cut-off';

  return (
    <>
      <div className="flex flex-col gap-3">
        <AngleTabs
          variants={draft.variants}
          chosen={variant.id}
          panel={id}
          onChoose={data.choose}
          onStepBack={isWriting || variant.history.length === 0 ? undefined : data.stepBack}
          onAgain={isWriting || isHeld ? undefined : () => void data.suggest()}
        />
        {data.isOutdated && !isWriting ? (
          <p className="flex items-center justify-between gap-2 text-muted">
            {i18n.t('panel.drafts.outdated')}
            {isHeld ? null : (
              <LinkButton onClick={() => void data.suggest()}>
                {i18n.t('panel.drafts.again')}
              </LinkButton>
            )}
          </p>
        ) : null}
        <TextBox
          id={id}
          variants={draft.variants}
          variant={variant}
          segments={view.segments}
          isWriting={isWriting && variant.state === 'writing'}
          selection={selection}
          onEdit={data.edit}
          onLookUp={data.lookUp}
          onExpanded={data.noteExpanded}
        />
      </div>
      {isStopped ? (
        <p className="flex items-center gap-2 text-muted">
          {i18n.t('panel.drafts.stopped')}
          {connection.kind === 'none' || isHeld ? null : (
            <LinkButton onClick={() => void data.goOn()}>{i18n.t('panel.drafts.goOn')}</LinkButton>
          )}
        </p>
      ) : null}
      <TemplateLine variant={variant} locale={locale} />
      {isWriting ? null : (
        <Checks
          site={site}
          over={view.over}
          blanks={view.blanks.length}
          wrongAccount={wrongAccount(loaded)}
          onNextBlank={showBlank}
          onWritePassages={
            connection.kind !== 'none' && !isHeld && openPassages(variant).length > 0
              ? () => void data.revise('passages')
              : undefined
          }
        />
      )}
      <div className="flex flex-col gap-1.5">
        {voice ? <VoiceLine {...voice} locale={locale} /> : null}
        {isWriting ? (
          <WritingLine
            model={connection.model}
            since={status.since}
            hasWords={status.hasWords}
            onStop={data.stop}
          />
        ) : (
          <CountLine
            kind={draft.kind}
            count={view.count}
            max={view.max}
            language={draft.language}
            locale={locale}
            hasSent={data.sent !== undefined || connection.kind === 'none'}
            isSentShown={isSentShown}
            onSpeak={(language) => void data.speak(language)}
            onShowSent={onShowSent}
          />
        )}
        {isSentShown ? (
          <WhatWasSent sent={data.sent} preview={data.preview} connection={connection} />
        ) : null}
        {isMakeshift ? null : (
          <ReviseBar
            isDisabled={isWriting || isHeld}
            canTell={connection.kind !== 'none'}
            onRevise={(how, instruction) => void data.revise(how, instruction)}
          />
        )}
        {isWriting || draft.earlier.length === 0 ? null : (
          <EarlierDrafts variants={draft.earlier} onRecall={data.recall} />
        )}
      </div>
    </>
  );
}
