import { useEffect, useState } from 'react';
import { type Settings, settings } from '@/lib/settings';

/** The settings as they stand, whoever changes them; nothing until they are read. */
export function useSettings(): Settings | undefined {
  const [known, setKnown] = useState<Settings>();
  useEffect(() => {
    void settings.get().then(setKnown);
    return settings.watch(setKnown);
  }, []);
  return known;
}

/** Switches a site on or off. */
export async function turnSite(id: string, isOn: boolean): Promise<void> {
  const { sitesOff } = await settings.get();
  const others = sitesOff.filter((off) => off !== id);
  await settings.set({ sitesOff: isOn ? others : [...others, id] });
}
