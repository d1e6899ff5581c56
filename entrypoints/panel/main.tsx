import '@/components/theme.css';
import { browser } from 'wxt/browser';
import { Panel } from '@/components/panel/panel';
import { createPanelStore } from '@/components/panel/store';
import { isPaused } from '@/components/panel/view';
import { showPage } from '@/components/show-page';
import { ask } from '@/lib/messages/client';
import { allSites } from '@/lib/sites/all';
import { findBeside, findFramed, panelPowers } from './powers';
import { problemReport } from './problem-report';
import { SideWaiting } from './side-waiting';
import { followShortcut, followTabs } from './tabs';
import { heightTeller } from './tell-height';
import { sideOpener } from './to-side';

const ticket = /^#([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/.exec(location.hash)?.[1];
const isFramed = window.top !== window;

// A page that frames us by itself has no ticket, and gets an empty page.
if (ticket || !isFramed) show();

function show(): void {
  const powers = ticket
    ? panelPowers(
        () => findFramed(ticket),
        () => ask('panel.close', { ticket }),
      )
    : panelPowers(findBeside, async () => window.close());
  const store = createPanelStore(powers);

  store.subscribe(({ loaded }) => {
    if (loaded?.surface === 'framed')
      document.documentElement.dataset.theme = loaded.draft.snapshot.theme;
  });
  window.addEventListener('pagehide', () => void store.getState().flush());
  window.addEventListener('blur', () => void store.getState().flush());
  // The person may have ended its stop elsewhere, and comes back.
  window.addEventListener('focus', () => {
    const { loaded, lookAgain } = store.getState();
    if (loaded?.surface === 'framed' && isPaused(loaded)) void lookAgain();
  });
  if (!ticket) {
    followTabs(() => void store.getState().leavePage());
    followShortcut((kind) => void store.getState().open(kind));
  }

  showPage(
    <Panel
      store={store}
      surface={ticket ? 'framed' : 'side'}
      siteName={({ site, address }) => siteBy(site)?.label ?? hostOf(address)}
      problemReport={(site, stage) => siteBy(site) && problemReport(site, stage)}
      onCopyText={(text) => navigator.clipboard.writeText(text)}
      isKeptOut={(id) => siteBy(id)?.isSideByDefault ?? false}
      locale={browser.i18n.getUILanguage()}
      isMac={navigator.userAgent.includes('Mac')}
      onHeight={heightTeller(ticket)}
      onOpen={(route) => void ask('dashboard.open', { route })}
      aside={isFramed ? undefined : <SideWaiting />}
      onToSide={sideOpener(ticket, () => void store.getState().close())}
    />,
  );
  void store.getState().open();
}

function hostOf(address: string): string {
  return URL.parse(address)?.host ?? address;
}

function siteBy(id: string) {
  return allSites.find((site) => site.id === id);
}
