import type { InsertFailure } from '@/lib/model';
import { closestOut } from '@/lib/sites/shadow';

/** Why nothing may be written in this box as it stands, or nothing when it may. */
export function whyNotWritable(box: HTMLElement): InsertFailure | undefined {
  if (!box.isConnected) return 'composer-gone';
  if (!box.checkVisibility({ visibilityProperty: true })) return 'composer-hidden';
  if (closestOut(box, '[aria-hidden="true"], [inert]')) return 'composer-hidden';
  if (isReadOnly(box)) return 'read-only';
  return undefined;
}

function isReadOnly(box: HTMLElement): boolean {
  if (box.matches('[aria-readonly="true"], [aria-disabled="true"], :disabled')) return true;
  if (box instanceof HTMLTextAreaElement || box instanceof HTMLInputElement) return box.readOnly;
  return !box.isContentEditable;
}
