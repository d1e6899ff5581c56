import type { View } from '@/tests/support/stage';

/** Milliseconds from the next press, or the next file, until these words are on the page. */
export function timed(page: View, words: string): Promise<number> {
  return page.evaluate(async (wanted) => {
    const start = await new Promise<number>((resolve) => {
      for (const type of ['change', 'click']) {
        addEventListener(type, () => resolve(performance.now()), { capture: true, once: true });
      }
    });
    while (!document.body.innerText.includes(wanted)) await new Promise(requestAnimationFrame);
    return performance.now() - start;
  }, words);
}
