import { Copy, Download } from 'lucide-react';
import { useState } from 'react';
import { i18n } from '#i18n';
import { IconButton } from '@/components/ui/icon-button';
import type { ShownMedia } from './shown-media';

export type KeptImagesProps = {
  readonly media: readonly ShownMedia[];
  /** Puts an image on the clipboard; whether that worked. */
  readonly onCopy: (one: ShownMedia) => Promise<boolean>;
};

/** What goes with a post: to be dragged into it, copied, or saved and chosen there. */
export function KeptImages({ media, onCopy }: KeptImagesProps) {
  const [said, setSaid] = useState('');
  if (media.length === 0) return null;
  const copy = async (one: ShownMedia) => {
    const isCopied = await onCopy(one);
    setSaid(i18n.t(isCopied ? 'plan.media.copied' : 'plan.media.notCopied', { name: one.name }));
  };
  return (
    <div className="flex flex-col gap-1.5">
      <ul className="flex flex-wrap gap-2">
        {media.map((one) => (
          <li key={one.id} className="flex items-center gap-1 rounded-medium bg-raised p-1">
            <Picture {...one} />
            <div className="flex flex-col">
              {one.isVideo ? null : (
                <IconButton
                  label={i18n.t('plan.media.copy', { name: one.name })}
                  onClick={() => void copy(one)}
                >
                  <Copy aria-hidden size={15} />
                </IconButton>
              )}
              <a
                href={one.address}
                download={one.name}
                aria-label={i18n.t('plan.media.save', { name: one.name })}
                className="grid size-8 place-items-center rounded-medium text-muted hover:bg-sunken hover:text-ink"
              >
                <Download aria-hidden size={15} />
              </a>
            </div>
          </li>
        ))}
      </ul>
      <p role="status" className="text-small text-muted">
        {said || i18n.t('plan.media.drag')}
      </p>
    </div>
  );
}

function Picture({ address, alt, isVideo }: ShownMedia) {
  const look = 'size-16 rounded-medium bg-sunken object-cover';
  return isVideo ? (
    // biome-ignore lint/a11y/useMediaCaption: the person's own file, shown so that they know which
    <video src={address} className={look} />
  ) : (
    <img src={address} alt={alt} draggable className={look} />
  );
}
