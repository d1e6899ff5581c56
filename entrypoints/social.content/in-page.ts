import { createLauncher } from '@/lib/page/launcher';
import { keepPanel } from './panel-keeper';

/** What puts something of ours into a page. The script of pages that are left alone is without it. */
export const inPage = { createLauncher, keepPanel };

export type InPage = typeof inPage;
