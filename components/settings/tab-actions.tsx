import { MessageSquareReply, PencilLine } from 'lucide-react';
import { i18n } from '#i18n';
import { Keys } from '@/components/ui/keys';
import type { DraftKind } from '@/lib/model';
import type { Shortcut } from '@/lib/shortcuts/bound';
import { splitKeys } from '@/lib/shortcuts/keys';

export type TabActionsProps = {
  readonly shortcuts: readonly Shortcut[];
  readonly isDisabled: boolean;
  readonly onSuggest: (kind: DraftKind) => void;
};

const kinds = [
  { kind: 'reply', Picture: MessageSquareReply },
  { kind: 'post', Picture: PencilLine },
] as const;

/** The two things to do on this tab, as the shortcuts do them. */
export function TabActions({ shortcuts, isDisabled, onSuggest }: TabActionsProps) {
  return (
    <div className="grid grid-cols-2 gap-2">
      {kinds.map(({ kind, Picture }, index) => (
        <button
          key={kind}
          type="button"
          disabled={isDisabled}
          onClick={() => onSuggest(kind)}
          className={`${look} ${index === 0 ? primary : plain}`}
        >
          <Picture aria-hidden size={20} />
          <span className="font-semibold">{i18n.t(`settings.actions.${kind}`)}</span>
          <KeyHint keys={shortcuts.find((shortcut) => shortcut.kind === kind)?.keys ?? ''} />
        </button>
      ))}
    </div>
  );
}

function KeyHint({ keys }: { readonly keys: string }) {
  if (!keys) return <span className="text-small">{i18n.t('settings.shortcuts.none')}</span>;
  return (
    <span className="text-ink">
      <Keys keys={splitKeys(keys)} />
    </span>
  );
}

const look =
  'forced-border flex flex-col items-start gap-1.5 rounded-large border p-3 text-start transition-colors duration-100 disabled:opacity-50';
const primary = 'border-transparent bg-accent text-on-accent enabled:hover:bg-accent-strong';
const plain = 'border-line bg-surface enabled:hover:border-edge enabled:hover:bg-raised';
