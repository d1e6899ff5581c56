/** An editor that commits later than this is taken for one that refuses. */
const usual = 1_500;
/** This long without a change, and the editor is done. */
const quiet = 60;

/**
 * Waits for the editor's own commit: resolves `true` once the box holds still and `isDone` holds,
 * `false` when it never does. A text that appears and is then doubled or taken back is so seen.
 */
export function settle(box: HTMLElement, isDone: () => boolean, cap = usual): Promise<boolean> {
  return new Promise((resolve) => {
    const finish = (answer: boolean) => {
      clearTimeout(stillness);
      clearTimeout(deadline);
      watch.disconnect();
      box.removeEventListener('input', stir);
      resolve(answer);
    };
    const look = () => {
      if (isDone()) finish(true);
    };
    const stir = () => {
      clearTimeout(stillness);
      stillness = setTimeout(look, quiet);
    };
    let stillness = setTimeout(look, quiet);
    const deadline = setTimeout(() => finish(isDone()), cap);
    const watch = new MutationObserver(stir);
    watch.observe(box, { childList: true, characterData: true, subtree: true });
    box.addEventListener('input', stir);
  });
}
