import { browser } from 'wxt/browser';
import type { Place } from '@/lib/messages/page';
import { usedAt } from '@/lib/page/world';

/** The document of a tab the person writes in: where a composer was used last, else the tab's own. */
export async function placeIn(tab: number): Promise<Place> {
  const frames = await askFrames(tab);
  const latest = frames.reduce((one, other) => (other.at > one.at ? other : one), { id: 0, at: 0 });
  return { tab, frame: latest.id };
}

async function askFrames(tab: number): Promise<readonly { id: number; at: number }[]> {
  try {
    const target = { tabId: tab, allFrames: true };
    const answers = await browser.scripting.executeScript({ target, func: usedAt });
    return answers.map(({ frameId, result }) => ({ id: frameId, at: result ?? 0 }));
  } catch {
    // Not ours to look into: whoever asks that page next is told so.
    return [];
  }
}
