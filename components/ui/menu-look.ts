/** How a list that opens over the page looks. */
export const menuLook =
  'max-h-[60vh] max-w-[min(320px,calc(100vw-32px))] min-w-44 overflow-y-auto rounded-medium border border-line bg-surface p-1 text-ink shadow-float outline-none';

export const menuItemLook =
  'flex min-h-8 cursor-pointer items-center gap-2 rounded-small px-2 outline-none data-highlighted:bg-accent-soft data-highlighted:text-accent-ink forced-colors:data-highlighted:outline-2 forced-colors:data-highlighted:outline-[Highlight]';
