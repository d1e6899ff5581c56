import '@/components/theme.css';
import { createRoot } from 'react-dom/client';
import { setPageLanguage } from '@/components/page-language';
import { find } from '@/lib/dom';
import { Popup } from './popup';

setPageLanguage(document.documentElement);
createRoot(find(document, '#root')).render(<Popup />);
