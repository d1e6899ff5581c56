import { i18n } from '#i18n';

/** Tells the page which language its words are in, and which way they run: the catalogue's, not the browser's. */
export function setPageLanguage(root: HTMLElement): void {
  root.lang = i18n.t('language');
  root.dir = i18n.t('direction');
}
