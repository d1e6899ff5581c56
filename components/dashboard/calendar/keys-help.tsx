import { i18n } from '#i18n';
import { Disclosure } from '@/components/ui/disclosure';
import { Keys } from '@/components/ui/keys';

const rows = [
  ['days', ['←', '→', '↑', '↓']],
  ['pages', ['Page ↑', 'Page ↓']],
  ['ends', ['Home', 'End']],
  ['open', ['Enter']],
  ['items', ['↑', '↓']],
  ['add', ['N']],
  ['move', ['M']],
  ['cancel', ['Del']],
  ['today', ['T']],
  ['views', ['1', '2', '3']],
] as const;

/** What the keys do while the calendar has the focus. */
export function KeysHelp() {
  return (
    <Disclosure summary={i18n.t('calendar.keysHelp')}>
      <dl className="grid w-fit grid-cols-[auto_minmax(0,1fr)] items-center gap-x-4 gap-y-1.5">
        {rows.map(([name, keys]) => (
          <div key={name} className="contents">
            <dt>
              <Keys keys={keys} />
            </dt>
            <dd className="text-muted">{i18n.t(`calendar.keys.${name}`)}</dd>
          </div>
        ))}
      </dl>
    </Disclosure>
  );
}
