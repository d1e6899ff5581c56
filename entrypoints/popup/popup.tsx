import { useLiveQuery } from 'dexie-react-hooks';
import type { OffNoticeProps } from '@/components/settings/off-notice';
import { PopupView } from '@/components/settings/popup-view';
import type { ThisTab } from '@/components/settings/this-tab';
import { copyText } from '@/entrypoints/owner/copy-text';
import { turnAlwaysOn, useAlwaysOn } from '@/entrypoints/owner/use-always-on';
import { useConnectionTests } from '@/entrypoints/owner/use-connection-tests';
import { usePause } from '@/entrypoints/owner/use-pause';
import { useSettings } from '@/entrypoints/owner/use-settings';
import { useShortcuts } from '@/entrypoints/owner/use-shortcuts';
import { useSiteAccess } from '@/entrypoints/owner/use-site-access';
import { useTrouble } from '@/entrypoints/owner/use-trouble';
import { whoSpeaks } from '@/lib/brand/who-speaks';
import { recipientOf } from '@/lib/connection/recipient';
import { brands } from '@/lib/db/brands';
import { connections } from '@/lib/db/connections';
import { ask } from '@/lib/messages/client';
import type { DraftKind } from '@/lib/model';
import { askToReach, siteOrigins } from '@/lib/permissions/hosts';
import { turnSetting } from '@/lib/settings';
import { openShortcutSettings } from '@/lib/shortcuts/bound';
import { openSidePanel } from '@/lib/side-panel';
import { allSites } from '@/lib/sites/all';
import { useAccount } from './use-account';
import { usePlanSection } from './use-plan-section';
import { type ActiveTab, kindOfTab, useActiveTab } from './use-this-tab';

/** The settings page, wired: reads the database live, asks the background for the rest. */
export function Popup() {
  const known = useSettings();
  const alwaysOn = useAlwaysOn();
  const hasAccess = useSiteAccess();
  const active = useActiveTab();
  const shortcuts = useShortcuts();
  const tests = useConnectionTests();
  const { error, attempt } = useTrouble();
  const kept = useLiveQuery(readKept, []);
  const tab = known && kindOfTab(active, known, alwaysOn);
  const account = useAccount(active, tab?.kind, known?.consentedAt !== undefined);
  const plan = usePlanSection(attempt, openDashboard);
  const pause = usePause(kept?.brand, attempt, () => void openDashboard('/plan/due'));
  // All at once: nothing moves under a hand that is already there.
  if (!known || !kept || !tab || !plan || (kept.brand && !pause)) return null;

  const { connection } = kept;
  return (
    <PopupView
      off={offReason(known.consentedAt !== undefined, hasAccess)}
      tab={tab}
      trouble={error}
      onSuggest={(kind) => active && void attempt(() => suggest(active, kind, isBeside(tab)))}
      plan={plan}
      pause={pause}
      brand={{
        brands: kept.brands,
        active: kept.brand,
        onActivate: (id) => void brands.activate(id),
        onAdd: () => void openDashboard('/brands/new'),
      }}
      speaker={
        account === undefined
          ? undefined
          : whoSpeaks(kept.brands, kept.brand, siteOf(tab), account ?? undefined)
      }
      onBrand={(id) => void openDashboard(`/brands/${id}`)}
      model={{
        connections: kept.connections,
        active: connection,
        host: recipientOf(connection),
        test: tests.tests[connection.id] ?? { kind: 'idle' },
        onTest: () => void tests.test(connection),
        onMend: () => void tests.mend(connection),
        onActivate: (id) => void connections.activate(id),
        onAdd: () => void openDashboard('/models/new'),
        onCopy: copyText,
      }}
      sites={{
        sites: allSites.map(({ id, label }) => ({
          id,
          label,
          isOn: !known.sitesOff.includes(id),
        })),
        onTurn: (id, isOn) => void turnSetting('sitesOff', id, !isOn),
      }}
      shortcuts={{ shortcuts, onChange: () => void openShortcutSettings() }}
      onInPage={(site, isOn) => void turnSetting('inPage', site, isOn)}
      onAlways={(origin, isOn) => void attempt(() => turnAlwaysOn(origin, isOn))}
      onDashboard={() => void openDashboard('/drafts')}
      onPrivacy={() => void openDashboard('/privacy')}
    />
  );
}

async function readKept() {
  return {
    brands: await brands.list(),
    brand: await brands.active(),
    connections: await connections.list(),
    connection: await connections.active(),
  };
}

function offReason(
  hasConsent: boolean,
  hasAccess: boolean | undefined,
): OffNoticeProps | undefined {
  if (!hasConsent) return { reason: 'consent', onMend: () => void openDashboard('/welcome') };
  if (hasAccess === false) {
    return { reason: 'sites', onMend: () => void askToReach(siteOrigins) };
  }
  return undefined;
}

function siteOf(tab: ThisTab): string | undefined {
  return tab.kind === 'listed' ? tab.site : undefined;
}

/** Whether the panel stands beside the page and not in it. */
function isBeside(tab: ThisTab): boolean {
  return tab.kind === 'elsewhere' || (tab.kind === 'listed' && tab.isKeptOut);
}

/** As the shortcut does. The side panel opens before anything is awaited: later it may not. */
async function suggest(active: ActiveTab, kind: DraftKind, isInSide: boolean): Promise<void> {
  const opening = isInSide ? openSidePanel(active.window) : Promise.resolve();
  await Promise.all([opening, ask('tab.suggest', { tab: active.id, kind })]);
  window.close();
}

async function openDashboard(route: string): Promise<void> {
  await ask('dashboard.open', { route });
  window.close();
}
