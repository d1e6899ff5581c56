import { browser } from 'wxt/browser';
import type { Draft } from '@/lib/model';

/**
 * The language a draft is to be in (BCP 47): chosen by the person, told from the text by the
 * browser, or declared by the page; nothing when it cannot be told. What a page declares is often
 * only the language of somebody's settings, so a text that is plainly in another one wins.
 */
export async function languageFor(draft: Draft): Promise<string | undefined> {
  const { answered, composer } = draft.snapshot;
  if (draft.language) return draft.language;
  const text =
    (draft.kind === 'reply' && answered?.text) || draft.brief.idea || composer?.text || '';
  const declared = draft.kind === 'reply' ? answered?.language : undefined;
  const { languages, isReliable } = await browser.i18n.detectLanguage(text);
  const [likeliest] = languages;
  const told = likeliest && likeliest.language !== 'und' ? likeliest.language : undefined;
  return (isReliable ? told : undefined) ?? declared ?? told;
}
