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
