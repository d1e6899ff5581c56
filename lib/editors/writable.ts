import type { InsertFailure } from '@/lib/model';

/** Why nothing may be written in this box as it stands, or nothing when it may. */
export function whyNotWritable(box: HTMLElement): InsertFailure | undefined {
  if (!box.isConnected) return 'composer-gone';
  if (!box.checkVisibility({ visibilityProperty: true })) return 'composer-hidden';
  if (isInside(box, '[aria-hidden="true"], [inert]')) return 'composer-hidden';
  if (isReadOnly(box)) return 'read-only';
  return undefined;
}

/** Out of shadow roots too. */
function isInside(box: Element, around: string): boolean {
  if (box.closest(around)) return true;
  const root = box.getRootNode();
  return root instanceof ShadowRoot && isInside(root.host, around);
}

function isReadOnly(box: HTMLElement): boolean {
  if (box.matches('[aria-readonly="true"], [aria-disabled="true"], :disabled')) return true;
  if (box instanceof HTMLTextAreaElement || box instanceof HTMLInputElement) return box.readOnly;
  return !box.isContentEditable;
}
