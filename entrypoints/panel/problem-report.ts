import { browser } from 'wxt/browser';
import type { Stage } from '@/components/panel/stage';

/** What tells those who keep Repartee where to look; nothing that was read or written is in it. */
export function problemReport(site: string, stage: Stage): string {
  const { version } = browser.runtime.getManifest();
  const [program = ''] = /(?:Firefox|Edg|Chrome)\/[\d.]+/.exec(navigator.userAgent) ?? [];
  return `Repartee ${version}, ${program}: ${stage} fails on ${site}`;
}
