import { i18n } from '#i18n';
import { errorWords } from '@/components/error-words';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import type { ErrorData } from '@/lib/errors';
import { mends } from './mends';
import { useNow } from './use-now';

export type TroubleProps = {
  readonly error: ErrorData;
  /** When it happened. */
  readonly since: number;
  readonly onAgain: () => void;
  /** Absent: no text was cut off. */
  readonly onGoOn: (() => void) | undefined;
  readonly onMend: () => void;
  readonly onOpen: (route: '/models' | '/welcome' | '/drafts') => void;
};

/** The line that lets this browser's extensions talk to an Ollama on the same machine. */
const ollamaLine = `OLLAMA_ORIGINS="${location.protocol}//*" ollama serve`;

/** What went wrong, in words, with the way on beside it. */
export function Trouble({ error, since, onAgain, onGoOn, onMend, onOpen }: TroubleProps) {
  const words = errorWords(error.code);
  const mend = mends[error.code];
  const until = since + (error.retryAfter ?? 0) * 1_000;
  const now = useNow(mend === 'wait' && until > since);
  const wait = mend === 'wait' ? Math.max(0, Math.ceil((until - now) / 1_000)) : 0;

  const again = (tone: 'primary' | 'plain') => (
    <Button tone={tone} size="small" disabled={wait > 0} onClick={onAgain}>
      {wait > 0 ? i18n.t('errors.againIn', { seconds: wait }) : i18n.t('errors.again')}
    </Button>
  );
  const open = (route: '/models' | '/welcome' | '/drafts', word: string) => (
    <Button tone="primary" size="small" onClick={() => onOpen(route)}>
      {word}
    </Button>
  );

  const actions = () => {
    switch (mend) {
      case 'again':
      case 'wait':
        if (!onGoOn) return again('primary');
        return (
          <>
            <Button tone="primary" size="small" onClick={onGoOn}>
              {i18n.t('panel.drafts.goOn')}
            </Button>
            {again('plain')}
          </>
        );
      case 'models':
        return (
          <>
            {open('/models', i18n.t('errors.models'))}
            {again('plain')}
          </>
        );
      case 'mend':
        return (
          <>
            <Button tone="primary" size="small" onClick={onMend}>
              {i18n.t('errors.mend')}
            </Button>
            {again('plain')}
          </>
        );
      case 'welcome':
        return open('/welcome', i18n.t('errors.welcome'));
      case 'drafts':
        return open('/drafts', i18n.t('errors.drafts'));
      case 'none':
        return null;
    }
  };

  return (
    <Notice
      tone={error.code === 'no-model' ? 'calm' : 'bad'}
      role="group"
      title={words.title}
      actions={actions()}
    >
      <p>{words.body}</p>
      {mend === 'mend' ? (
        <code
          dir="ltr"
          className="block rounded-small bg-surface p-2 font-mono text-small wrap-anywhere forced-border"
        >
          {ollamaLine}
        </code>
      ) : null}
      {error.detail ? (
        <details className="text-small text-muted">
          <summary className="inline-flex min-h-6 items-center underline underline-offset-3">
            {i18n.t('errors.detail')}
          </summary>
          <p dir="ltr" className="wrap-anywhere">
            {error.code}: {error.detail}
          </p>
        </details>
      ) : null}
    </Notice>
  );
}
