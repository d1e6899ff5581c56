import { type RefObject, useEffect } from 'react';

/**
 * Tells the height at which nothing in `root` would have to scroll, as soon as what it shows is
 * settled and at every change, at most once a picture. Its direct children are measured; of one
 * marked `data-scrolls`, its content.
 */
export function useHeight(
  root: RefObject<HTMLElement | null>,
  isSettled: boolean,
  tell: (height: number) => void,
): void {
  useEffect(() => {
    const element = root.current;
    if (!element || !isSettled) return;
    let frame = 0;
    let told = 0;
    const parts = Array.from(element.children, (child) =>
      child.hasAttribute('data-scrolls') ? (child.firstElementChild ?? child) : child,
    );
    const measure = () => {
      frame = 0;
      const height = Math.ceil(
        parts.reduce((sum, part) => sum + part.getBoundingClientRect().height, 0),
      );
      if (height !== told) tell(height);
      told = height;
    };
    const observer = new ResizeObserver(() => {
      frame ||= requestAnimationFrame(measure);
    });
    for (const part of parts) observer.observe(part);
    return () => {
      observer.disconnect();
      cancelAnimationFrame(frame);
    };
  }, [root, isSettled, tell]);
}
