import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import type { ShownMedia } from '@/components/plan/shown-media';
import { media } from '@/lib/db/media';
import type { KeptMedia } from '@/lib/model';

/** What is kept under these ids, each with an address in this page as long as it is shown. */
export function useShownMedia(ids: readonly string[]): {
  readonly kept: readonly (KeptMedia | undefined)[] | undefined;
  readonly shown: readonly ShownMedia[];
} {
  const kept = useLiveQuery(() => media.findAll(ids), [ids.join(' ')]);
  const [shown, setShown] = useState<readonly ShownMedia[]>([]);
  useEffect(() => {
    const all = (kept ?? []).flatMap((one) => (one ? [one] : []));
    const made = all.map(({ id, name, type, blob, alt }) => ({
      id,
      name,
      alt,
      isVideo: type.startsWith('video/'),
      address: URL.createObjectURL(blob),
    }));
    setShown(made);
    return () => {
      for (const { address } of made) URL.revokeObjectURL(address);
    };
  }, [kept]);
  return { kept, shown };
}
