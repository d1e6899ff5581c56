import { X } from 'lucide-react';
import { i18n } from '#i18n';
import type { ShownMedia } from '@/components/plan/shown-media';
import { FileField } from '@/components/ui/file-field';
import { IconButton } from '@/components/ui/icon-button';
import { TextField } from '@/components/ui/text-field';

export type MediaFieldProps = {
  readonly media: readonly ShownMedia[];
  /** Why the last file was not taken. */
  readonly error: string | undefined;
  readonly onFile: (file: File) => void;
  readonly onAlt: (id: string, alt: string) => void;
  readonly onRemove: (id: string) => void;
};

/** What is shown with a post, each with its words for those who do not see it. */
export function MediaField({ media, error, onFile, onAlt, onRemove }: MediaFieldProps) {
  return (
    <div className="flex flex-col gap-3">
      <FileField
        label={i18n.t('plan.media.label')}
        hint={i18n.t('plan.media.hint')}
        accept="image/*,video/*"
        error={error}
        onFile={onFile}
      />
      {media.map(({ id, name, isVideo, address, alt }) => (
        <div key={id} className="flex items-start gap-3">
          {isVideo ? (
            // biome-ignore lint/a11y/useMediaCaption: the person's own file, shown so that they know which
            <video src={address} className="size-16 rounded-medium bg-sunken object-cover" />
          ) : (
            <img
              src={address}
              alt={alt}
              className="size-16 rounded-medium bg-sunken object-cover"
            />
          )}
          <TextField
            label={i18n.t('plan.media.alt', { name })}
            value={alt}
            onValue={(next) => onAlt(id, next)}
            className="flex-1"
          />
          <IconButton label={i18n.t('plan.media.remove', { name })} onClick={() => onRemove(id)}>
            <X aria-hidden size={16} />
          </IconButton>
        </div>
      ))}
    </div>
  );
}
