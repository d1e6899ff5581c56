import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { Keys } from '@/components/ui/keys';
import { Notice } from '@/components/ui/notice';
import type { Shortcut } from '@/lib/shortcuts/bound';
import { type Clash, clashOf, splitKeys } from '@/lib/shortcuts/keys';

export type ShortcutRowsProps = {
  readonly shortcuts: readonly Shortcut[];
  readonly onChange: () => void;
};

/** The keys that are really bound, what they get in the way of, and how to change them. */
export function ShortcutRows({ shortcuts, onChange }: ShortcutRowsProps) {
  const unassigned = shortcuts.filter((shortcut) => !shortcut.keys);
  return (
    <div className="flex flex-col gap-3">
      <dl className="flex flex-col divide-y divide-line">
        {shortcuts.map((shortcut) => (
          <div key={shortcut.kind} className="flex items-center justify-between gap-4 py-2.5">
            <dt className="min-w-0">
              <span className="font-medium">{i18n.t(`settings.actions.${shortcut.kind}`)}</span>
              <ClashLine clash={clashOf(shortcut.keys)} />
              {shortcut.isOnSitesOnly ? (
                <span className="block text-small text-muted">
                  {i18n.t('settings.shortcuts.onSitesOnly')}
                </span>
              ) : null}
            </dt>
            <dd>
              {shortcut.keys ? (
                <Keys keys={splitKeys(shortcut.keys)} />
              ) : (
                <span className="text-warn-ink">{i18n.t('settings.shortcuts.none')}</span>
              )}
            </dd>
          </div>
        ))}
      </dl>
      {unassigned.length > 0 ? (
        <Notice tone="warn" title={i18n.t('settings.shortcuts.takenTitle', unassigned.length)}>
          <p>{i18n.t('settings.shortcuts.taken')}</p>
        </Notice>
      ) : null}
      <div>
        <Button size="small" onClick={onChange}>
          {i18n.t('settings.shortcuts.change')}
        </Button>
      </div>
    </div>
  );
}

function ClashLine({ clash }: { readonly clash: Clash | undefined }) {
  if (!clash) return null;
  return (
    <span className="block text-small text-warn-ink">
      {i18n.t(`settings.shortcuts.clash.${clash}`)}
    </span>
  );
}
