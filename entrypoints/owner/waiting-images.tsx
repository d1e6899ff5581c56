import { KeptImages } from '@/components/plan/kept-images';
import type { Waiting } from '@/components/plan/waiting';
import { copyImage } from './copy-image';
import { useShownMedia } from './use-shown-media';

/** The images and videos of something that waits. */
export function WaitingImages({ one }: { readonly one: Waiting }) {
  const { shown } = useShownMedia(one.reminder.media);
  return <KeptImages media={shown} onCopy={({ address }) => copyImage(address)} />;
}
