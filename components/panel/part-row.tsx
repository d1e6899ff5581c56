import { RotateCcw, X } from 'lucide-react';
import { useState } from 'react';
import { i18n } from '#i18n';
import { IconButton } from '@/components/ui/icon-button';
import { LinkButton } from '@/components/ui/link-button';
import type { Part } from '@/lib/snapshot/parts';
import { partKind, partText } from './words';

export type PartRowProps = {
  readonly part: Part;
  /** `gone`: out because what it belongs to is out. */
  readonly state: 'in' | 'out' | 'gone';
  readonly onToggle: () => void;
  /** Absent: not the brand's own post. */
  readonly onAddToVoice: (() => Promise<boolean>) | undefined;
};

/** One part of what was read. */
export function PartRow({ part, state, onToggle, onAddToVoice }: PartRowProps) {
  const kind = partKind(part);
  const text = partText(part);
  const what = text ? `${kind}: ${text.slice(0, 60)}` : kind;
  const post = 'post' in part ? part.post : undefined;
  const by = post && (post.handle ? `@${post.handle}` : post.author);

  return (
    <li className="flex items-start gap-2 border-b border-line py-1.5 last:border-b-0">
      <div className="min-w-0 flex-1">
        <p className="flex items-baseline gap-1.5 text-small text-muted">
          <span>{kind}</span>
          {by ? <bdi className="truncate font-semibold text-ink">{by}</bdi> : null}
          {state === 'in' ? null : <span>· {i18n.t('panel.read.isOut')}</span>}
        </p>
        {post?.contentWarning ? (
          <p className="text-small text-muted">
            {i18n.t('panel.read.warning', { warning: post.contentWarning })}
          </p>
        ) : null}
        {post?.rating ? (
          <p className="text-small text-muted">
            {i18n.t('panel.read.rating', { stars: post.rating })}
          </p>
        ) : null}
        {text ? (
          <p
            dir="auto"
            className={`max-h-24 overflow-y-auto wrap-anywhere whitespace-pre-line ${state === 'in' ? '' : 'text-muted line-through'}`}
          >
            {text}
          </p>
        ) : (
          <p className="text-muted italic">
            {i18n.t(part.kind === 'media' ? 'panel.read.noAlt' : 'panel.read.noText')}
          </p>
        )}
        {onAddToVoice ? <AddToVoice onAdd={onAddToVoice} /> : null}
        {post?.isTruncated ? (
          <p className="text-small text-muted">{i18n.t('panel.read.truncated')}</p>
        ) : null}
      </div>
      {state === 'gone' ? null : (
        <IconButton
          label={i18n.t(state === 'in' ? 'panel.read.takeOut' : 'panel.read.putBack', { what })}
          onClick={onToggle}
        >
          {state === 'in' ? (
            <X aria-hidden size={15} />
          ) : (
            <RotateCcw aria-hidden size={14} className="rtl:-scale-x-100" />
          )}
        </IconButton>
      )}
    </li>
  );
}

/** Takes the post over into the brand's voice, and says that it is there. */
function AddToVoice({ onAdd }: { readonly onAdd: () => Promise<boolean> }) {
  const [isAdded, setAdded] = useState(false);
  return (
    <p role="status" className="text-small">
      {isAdded ? (
        <span className="text-good-ink">{i18n.t('panel.read.inVoice')}</span>
      ) : (
        <LinkButton onClick={() => void onAdd().then(setAdded)}>
          {i18n.t('panel.read.addToVoice')}
        </LinkButton>
      )}
    </p>
  );
}
