/** How everything that is typed into, or picked from, looks. */
export const inputLook =
  'w-full min-w-0 rounded-medium border border-edge bg-surface px-2.5 text-ink focus-visible:outline-offset-0 aria-invalid:border-bad disabled:opacity-60';
