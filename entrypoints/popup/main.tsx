import '@/components/theme.css';
import { showPage } from '@/components/show-page';
import { Popup } from './popup';

showPage(<Popup />);
