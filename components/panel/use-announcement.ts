import { useEffect, useState } from 'react';
import { i18n } from '#i18n';
import { errorWords } from '@/components/error-words';
import { chosenVariant } from '@/lib/draft/reduce';
import type { PanelData } from './state';
import { untouchedWords } from './words';

/**
 * What a screen reader hears of what has just happened: the result once, at its end, never word by
 * word, and nothing again because of an edit.
 */
export function useAnnouncement(data: PanelData, site: string): string {
  const [said, say] = useState('');
  const { status, aftermath } = data;

  // biome-ignore lint/correctness/useExhaustiveDependencies: said when it happens, as it is then
  useEffect(() => say(statusWords(data)), [status.kind]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: said when it happens, as it is then
  useEffect(() => {
    const words = aftermathWords(aftermath, site);
    if (words) say(words);
  }, [aftermath]);

  return said;
}

function statusWords({ status, loaded }: Pick<PanelData, 'status' | 'loaded'>): string {
  switch (status.kind) {
    case 'loading':
    case 'unreadable':
    case 'idle':
      return '';
    case 'writing':
      return i18n.t('panel.announce.writing');
    case 'ready': {
      const text = (loaded && chosenVariant(loaded.draft)?.text) ?? '';
      return i18n.t('panel.announce.ready', loaded?.draft.variants.length ?? 0, { text });
    }
    case 'failed': {
      const { title, body } = errorWords(status.error.code);
      return `${title}. ${body}`;
    }
  }
}

function aftermathWords(aftermath: PanelData['aftermath'], site: string): string {
  switch (aftermath.kind) {
    case 'none':
      return '';
    case 'inserting':
      return i18n.t('panel.insert.working');
    case 'inserted':
      return i18n.t('panel.insert.inserted', { site });
    case 'ask':
      return i18n.t('panel.insert.ask');
    case 'wrong-account':
      return i18n.t('panel.insert.wrongAccount', { account: aftermath.account });
    case 'blank':
      return i18n.t('panel.insert.blank');
    case 'untouched':
      return untouchedWords[aftermath.reason](site);
    case 'undone':
      return i18n.t('panel.insert.undone');
    case 'not-undone':
      return i18n.t('panel.insert.notUndone', { site });
    case 'remind':
      return '';
    case 'reminded':
      return i18n.t('panel.remind.done');
    case 'template-saved':
      return i18n.t('panel.template.saved', { name: aftermath.name });
    case 'copied':
      return i18n.t('panel.insert.copied');
    case 'copy-by-hand':
      return i18n.t('panel.insert.byHand', { keys: '' });
    case 'failed':
      return errorWords(aftermath.error.code).title;
  }
}
