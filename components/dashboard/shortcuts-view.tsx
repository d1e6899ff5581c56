import { i18n } from '#i18n';
import { ShortcutRows, type ShortcutRowsProps } from '@/components/settings/shortcut-rows';
import { Card } from '@/components/ui/card';
import { Keys } from '@/components/ui/keys';
import { PageHeading } from './page-heading';

const panelKeys = [
  { id: 'variants', keys: ['1', '2', '3'] },
  { id: 'insert', keys: ['Ctrl', 'Enter'] },
  { id: 'close', keys: ['Esc'] },
] as const;

/** Every key the product answers to: the browser's shortcuts, and those inside the panel. */
export function ShortcutsView(props: ShortcutRowsProps) {
  return (
    <>
      <PageHeading title={i18n.t('dashboard.sections.shortcuts')}>
        {i18n.t('dashboard.shortcuts.about')}
      </PageHeading>
      <Card className="pt-2!">
        <ShortcutRows {...props} />
      </Card>
      <section className="flex flex-col gap-2">
        <h2 className="text-title font-semibold">{i18n.t('dashboard.shortcuts.panelTitle')}</h2>
        <Card className="py-2!">
          <dl className="flex flex-col divide-y divide-line">
            {panelKeys.map(({ id, keys }) => (
              <div key={id} className="flex items-center justify-between gap-4 py-2.5">
                <dt>{i18n.t(`dashboard.shortcuts.panel.${id}`)}</dt>
                <dd>
                  <Keys keys={keys} />
                </dd>
              </div>
            ))}
          </dl>
        </Card>
      </section>
    </>
  );
}
