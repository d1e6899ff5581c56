import '@/components/theme.css';
import { showPage } from '@/components/show-page';
import { App } from './app';

// Asked once: a browser under pressure then spares what the person made.
void navigator.storage.persist();
showPage(<App />);
