import { useState } from 'react';
import { i18n } from '#i18n';
import type { MediaFieldProps } from '@/components/dashboard/plan/media-field';
import { useShownMedia } from '@/entrypoints/owner/use-shown-media';
import { media } from '@/lib/db/media';

/** The largest file kept with a reminder, in bytes: a backup carries them all. */
const largest = 50 * 1024 * 1024;

type Attempt = (work: () => Promise<unknown>) => Promise<void>;

/**
 * The images and videos of a reminder, kept as they are chosen: a form's text is all that waits.
 *
 * @param ids of those there are, with spaces between.
 */
export function useKeptMedia(
  ids: string,
  onIds: (ids: string) => void,
  attempt: Attempt,
): MediaFieldProps {
  const [error, setError] = useState<string>();
  const list = ids.split(' ').filter(Boolean);
  const { kept, shown } = useShownMedia(list);
  return {
    media: shown,
    error,
    onFile(file) {
      const isKnown = /^(?:image|video)\//.test(file.type);
      setError(isKnown ? undefined : i18n.t('plan.media.odd'));
      if (!isKnown) return;
      if (file.size > largest) return setError(i18n.t('plan.media.tooLarge', { most: 50 }));
      const id = crypto.randomUUID();
      void attempt(async () => {
        const { name, type } = file;
        await media.putAll([{ id, name, type, blob: file, alt: '', createdAt: Date.now() }]);
        onIds([...list, id].join(' '));
      });
    },
    onAlt: (id, alt) => {
      const one = kept?.find((each) => each?.id === id);
      if (one) void attempt(() => media.putAll([{ ...one, alt }]));
    },
    onRemove: (id) => onIds(list.filter((each) => each !== id).join(' ')),
  };
}
