import { resolve } from 'node:path';
import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import { fakeBrowser } from 'wxt/testing/fake-browser';

/** Gives the browser's message lookup the real catalogue, as the browser itself would have it. */
export async function speakEnglish(): Promise<void> {
  const file = resolve(import.meta.dirname, '../../lib/locales/en.yml');
  const messages = generateChromeMessages(await parseMessagesFile(file));
  const getMessage = (name: string, substitutions: string | string[] = []): string => {
    const given = [substitutions].flat();
    return (messages[name]?.message ?? '').replace(
      /\$(\d)/g,
      (_, place: string) => given[Number(place) - 1] ?? '',
    );
  };
  Object.assign(fakeBrowser.i18n, { getMessage });
}
