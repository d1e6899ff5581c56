import { ShortcutsView } from '@/components/dashboard/shortcuts-view';
import { useShortcuts } from '@/entrypoints/owner/use-shortcuts';
import { openShortcutSettings } from '@/lib/shortcuts/bound';

export function ShortcutsPage() {
  return <ShortcutsView shortcuts={useShortcuts()} onChange={() => void openShortcutSettings()} />;
}
