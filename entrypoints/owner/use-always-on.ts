import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { connections } from '@/lib/db/connections';
import { askToReach } from '@/lib/permissions/hosts';
import { turnSetting } from '@/lib/settings';
import { useSettings } from './use-settings';

/** Origins beyond the listed sites that may always be read: noted here and allowed by the browser. */
export function useAlwaysOn(): readonly string[] {
  const noted = useSettings()?.alwaysOn ?? [];
  const [allowed, setAllowed] = useState<readonly string[]>([]);
  useEffect(() => {
    const read = () =>
      void browser.permissions.getAll().then((all) => setAllowed(all.origins ?? []));
    read();
    browser.permissions.onAdded.addListener(read);
    browser.permissions.onRemoved.addListener(read);
    return () => {
      browser.permissions.onAdded.removeListener(read);
      browser.permissions.onRemoved.removeListener(read);
    };
  }, []);
  return noted.filter((origin) => allowed.includes(`${origin}/*`));
}

/**
 * Reads the pages of an origin always, or only when asked. To be called first thing in a click: the
 * browser asks in answer to one; its question may close the settings page, so that what was wished
 * is noted at once.
 */
export async function turnAlwaysOn(origin: string, isOn: boolean): Promise<void> {
  const answer = isOn && askToReach([`${origin}/*`]);
  await turnSetting('alwaysOn', origin, isOn);
  if (isOn && !(await answer)) await turnSetting('alwaysOn', origin, false);
  const isModels = async () =>
    (await connections.list()).some(({ baseUrl }) => URL.parse(baseUrl)?.origin === origin);
  if (!isOn && !(await isModels())) await browser.permissions.remove({ origins: [`${origin}/*`] });
}
