import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { ConsentStep } from '@/components/dashboard/welcome/consent-step';
import { Frame, type Step, steps } from '@/components/dashboard/welcome/frame';
import { ReadyStep } from '@/components/dashboard/welcome/ready-step';
import { go } from '@/entrypoints/dashboard/go';
import { useSettings } from '@/entrypoints/owner/use-settings';
import { useShortcuts } from '@/entrypoints/owner/use-shortcuts';
import { useSiteAccess } from '@/entrypoints/owner/use-site-access';
import { brands } from '@/lib/db/brands';
import { connections } from '@/lib/db/connections';
import { askToReach, siteOrigins } from '@/lib/permissions/hosts';
import { settings } from '@/lib/settings';
import { openShortcutSettings } from '@/lib/shortcuts/bound';
import { allSites } from '@/lib/sites/all';
import { BrandStep } from './brand-step';
import { ModelStep } from './model-step';

/** First run, one step an address: agree, a model, a brand, off you go. */
export function WelcomePage({ step }: { readonly step: string | undefined }) {
  const current = steps.find((known) => known === step) ?? 'consent';
  const known = useSettings();
  const made = useLiveQuery(
    async () => ({ brand: await brands.active(), connection: await connections.active() }),
    [],
  );
  if (!known || !made) return null;
  const done: Step[] = [
    ...(known.consentedAt === undefined ? [] : (['consent'] as const)),
    ...(made.connection.kind === 'none' ? [] : (['model'] as const)),
    ...(made.brand ? (['brand'] as const) : []),
  ];
  return (
    <Frame step={current} done={done}>
      <CurrentStep step={current} isOn={known.consentedAt !== undefined} />
    </Frame>
  );
}

function CurrentStep({ step, isOn }: { readonly step: Step; readonly isOn: boolean }) {
  switch (step) {
    case 'consent':
      return <Consent isOn={isOn} />;
    case 'model':
      return <ModelStep onDone={() => go('/welcome/brand')} />;
    case 'brand':
      return <BrandStep onDone={() => go('/welcome/ready')} />;
    case 'ready':
      return <Ready isOn={isOn} />;
  }
}

function Consent({ isOn }: { readonly isOn: boolean }) {
  const hasAccess = useSiteAccess();
  const [isDeclined, setDeclined] = useState(false);
  const [isRefused, setRefused] = useState(false);
  const next = () => go('/welcome/model');
  const agree = async () => {
    const isGranted = await askToReach(siteOrigins);
    await settings.set({ consentedAt: Date.now() });
    setRefused(!isGranted);
    if (isGranted) next();
  };
  return (
    <ConsentStep
      state={isOn ? 'agreed' : isDeclined ? 'declined' : 'open'}
      needsSites={hasAccess === false}
      isRefused={isRefused}
      onAgree={() => void agree()}
      onDecline={() => setDeclined(true)}
      onNext={next}
    />
  );
}

function Ready({ isOn }: { readonly isOn: boolean }) {
  return (
    <ReadyStep
      isOn={isOn}
      shortcuts={useShortcuts()}
      sites={allSites.map(({ id, label, matches }) => ({
        id,
        label,
        address: (matches[0] ?? '').replace('*', ''),
      }))}
      onChangeShortcuts={() => void openShortcutSettings()}
      onTurnOn={() => go('/welcome')}
    />
  );
}
