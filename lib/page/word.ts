import { browser } from 'wxt/browser';

/**
 * One word of the catalogue, by the name it has in the browser's own file (`launcher_label` for
 * `launcher.label`): the catalogue's usual way in is worth a twentieth of the whole content script.
 */
export function word(name: string): string {
  const { i18n }: { i18n: { getMessage(name: string): string } } = browser;
  return i18n.getMessage(name);
}
