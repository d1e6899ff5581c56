import { DirectionProvider } from '@base-ui/react/direction-provider';
import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { i18n } from '#i18n';
import { find } from '@/lib/dom';

/** Shows a page of the extension's own, in the language and direction of the catalogue: not the browser's. */
export function showPage(content: ReactNode): void {
  const direction = i18n.t('direction') === 'rtl' ? 'rtl' : 'ltr';
  document.documentElement.lang = i18n.t('language');
  document.documentElement.dir = direction;
  createRoot(find(document, '#root')).render(
    <DirectionProvider direction={direction}>{content}</DirectionProvider>,
  );
}
