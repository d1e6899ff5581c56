import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
const r = document.getElementById('root'); if (r) createRoot(r).render(<p>Hello {location.href} {typeof browser.i18n}</p>);
void browser.runtime.sendMessage({ hello: location.href });
