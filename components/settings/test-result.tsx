import { i18n } from '#i18n';
import { errorWords } from '@/components/error-words';
import { Button } from '@/components/ui/button';
import { CopyLine } from '@/components/ui/copy-line';
import { Notice } from '@/components/ui/notice';
import type { Diagnosis } from '@/lib/messages/contract';
import type { TestState } from './test-state';

export type TestResultProps = {
  readonly state: TestState;
  readonly onCopy: (text: string) => Promise<void>;
  /** The extension mends it itself. */
  readonly onMend: () => void;
  /** The on-device model is fetched. */
  readonly onDownload?: (() => void) | undefined;
};

/** What a test found, in words, with what mends it. Read out when it arrives. */
export function TestResult({ state, ...powers }: TestResultProps) {
  return (
    <div role="status" className="contents">
      <Found state={state} {...powers} />
    </div>
  );
}

function Found({ state, ...powers }: TestResultProps) {
  switch (state.kind) {
    case 'idle':
      return null;
    case 'testing':
      return <p className="text-muted">{i18n.t('settings.test.testing')}</p>;
    case 'done':
      return state.diagnosis.ok ? (
        <Works diagnosis={state.diagnosis} />
      ) : (
        <Fails diagnosis={state.diagnosis} {...powers} />
      );
  }
}

function Works({ diagnosis }: { readonly diagnosis: Extract<Diagnosis, { ok: true }> }) {
  const after = durationInWords(diagnosis.firstWordMs);
  return (
    <Notice tone="good" title={i18n.t('settings.test.worksTitle')}>
      <p>
        {diagnosis.model
          ? i18n.t('settings.test.works', { model: diagnosis.model, after })
          : i18n.t('settings.test.worksUnnamed', { after })}
      </p>
      {diagnosis.sample ? (
        <p dir="auto" className="text-small">
          “{diagnosis.sample}”
        </p>
      ) : null}
    </Notice>
  );
}

/** Milliseconds below a second, seconds above. */
function durationInWords(ms: number): string {
  const isShort = ms < 1_000;
  return new Intl.NumberFormat(undefined, {
    style: 'unit',
    unit: isShort ? 'millisecond' : 'second',
    maximumFractionDigits: isShort ? 0 : 1,
  }).format(isShort ? ms : ms / 1_000);
}

type FailsProps = Omit<TestResultProps, 'state'> & {
  readonly diagnosis: Extract<Diagnosis, { ok: false }>;
};

function Fails({ diagnosis, onCopy, onMend, onDownload }: FailsProps) {
  const { error, mend } = diagnosis;
  const words = errorWords(error.code);
  return (
    <Notice tone="bad" title={words.title} actions={mendActions({ diagnosis, onMend, onDownload })}>
      <p>{words.body}</p>
      {mend ? (
        <CopyLine
          text={mend}
          copyLabel={i18n.t('settings.copy')}
          copiedLabel={i18n.t('settings.copied')}
          onCopy={onCopy}
        />
      ) : null}
      {error.detail ? (
        <details className="text-small text-muted">
          <summary className="underline underline-offset-2">
            {i18n.t('settings.test.detail')}
          </summary>
          <p dir="auto" className="pt-1 break-words">
            {error.detail}
          </p>
        </details>
      ) : null}
    </Notice>
  );
}

/** The one press that mends it, where there is one. */
function mendActions({ diagnosis, onMend, onDownload }: Omit<FailsProps, 'onCopy'>) {
  const isDownload = diagnosis.error.code === 'on-device-download' && onDownload !== undefined;
  if (!diagnosis.canMend && !isDownload) return null;
  return (
    <Button size="small" tone="primary" onClick={isDownload ? onDownload : onMend}>
      {isDownload ? i18n.t('settings.test.download') : i18n.t('settings.test.mend')}
    </Button>
  );
}
