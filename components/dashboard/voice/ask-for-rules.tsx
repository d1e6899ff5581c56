import { Sparkles, Square } from 'lucide-react';
import { i18n } from '#i18n';
import { TroubleNotice } from '@/components/settings/trouble-notice';
import { Button } from '@/components/ui/button';
import { Disclosure } from '@/components/ui/disclosure';
import type { AskingState } from './asking-state';

export type AskForRulesProps = {
  /** Whom the button asks, in words. */
  readonly model: string;
  /** The host the posts would go to; empty: none leaves this computer. */
  readonly host: string;
  /** How many posts would be sent. */
  readonly posts: number;
  /** What would be sent, word for word. */
  readonly prompt: string;
  readonly state: AskingState;
  readonly onAsk: () => void;
  readonly onStop: () => void;
};

/** A model may read the brand's own posts and propose rules; who gets what is said before it is asked. */
export function AskForRules({ model, host, posts, prompt, state, ...deeds }: AskForRulesProps) {
  const isAsking = state.status === 'asking';
  return (
    <div className="flex flex-col gap-2">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        {isAsking ? (
          <Button onClick={deeds.onStop}>
            <Square aria-hidden size={13} />
            {i18n.t('dashboard.voice.ask.stop')}
          </Button>
        ) : (
          <Button onClick={deeds.onAsk}>
            <Sparkles aria-hidden size={15} />
            {i18n.t('dashboard.voice.ask.button', { model })}
          </Button>
        )}
        <p role="status" className="text-muted empty:hidden">
          {newsOf(state, model)}
        </p>
      </div>
      <Disclosure
        summary={
          host === ''
            ? i18n.t('dashboard.voice.ask.here', posts)
            : i18n.t('dashboard.voice.ask.to', posts, { host })
        }
        className="text-small"
      >
        <pre
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
          tabIndex={0}
          dir="auto"
          className="max-h-48 overflow-auto rounded-medium bg-sunken p-2.5 font-mono text-small wrap-anywhere whitespace-pre-wrap forced-border"
        >
          {prompt}
        </pre>
      </Disclosure>
      <TroubleNotice error={state.status === 'failed' ? state.error : undefined} />
    </div>
  );
}

function newsOf(state: AskingState, model: string): string {
  switch (state.status) {
    case 'asking':
      return i18n.t('dashboard.voice.ask.asking', { model });
    case 'done':
      return i18n.t('dashboard.voice.ask.found', state.count);
    case 'stopped':
      return i18n.t('dashboard.voice.ask.stopped');
    case 'idle':
    case 'failed':
      return '';
  }
}
