import '@/components/theme.css';
import { createRoot } from 'react-dom/client';
import { setPageLanguage } from '@/components/page-language';
import { find } from '@/lib/dom';
import { App } from './app';

setPageLanguage(document.documentElement);
// Asked once: a browser under pressure then spares what the person made.
void navigator.storage.persist();
createRoot(find(document, '#root')).render(<App />);
