import { browser } from 'wxt/browser';
import type { Draft } from '@/lib/model';

/**
 * The language a draft is to be in (BCP 47): chosen by the person, declared by the page, or told
 * from the text by the browser; nothing when it cannot be told.
 */
export async function languageFor(draft: Draft): Promise<string | undefined> {
  const { answered, composer } = draft.snapshot;
  if (draft.language) return draft.language;
  if (draft.kind === 'post') return detect(draft.brief.idea || composer?.text || '');
  const declared = answered?.language;
  return declared && declared !== 'und' ? declared : detect(answered?.text ?? '');
}

async function detect(text: string): Promise<string | undefined> {
  if (text.trim() === '') return undefined;
  const { languages } = await browser.i18n.detectLanguage(text);
  const [likeliest] = languages;
  return likeliest && likeliest.language !== 'und' ? likeliest.language : undefined;
}
