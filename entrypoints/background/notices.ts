import { i18n } from '#i18n';
import { labelOf } from '@/lib/brand/accounts-text';
import type { Occasion, Reminder } from '@/lib/model';
import { titleOf } from '@/lib/schedule/title';

/** A notification as it is shown. */
export type Notice = {
  /** An occasion's id where it is about one alone. */
  readonly id: string;
  readonly title: string;
  readonly message: string;
  readonly isOfOne: boolean;
};

/** More at once are told as one. */
const mostAlone = 3;
/** As many of many are named. */
const mostNamed = 4;

/**
 * What the person is told: each that is due by itself while they are few, everything that was missed
 * at once.
 *
 * @param owners the reminder of each occasion, in its place; nothing where it is gone.
 * @param brands names by id.
 */
export function noticesOf(
  untold: readonly Occasion[],
  owners: readonly (Reminder | undefined)[],
  brands: ReadonlyMap<string, string>,
): readonly Notice[] {
  const known = untold.flatMap((occasion, at) => {
    const reminder = owners[at];
    return reminder ? [{ occasion, reminder }] : [];
  });
  const due = known.filter(({ occasion }) => occasion.state === 'due');
  const missed = known.filter(({ occasion }) => occasion.state === 'missed');
  return [...grouped('due', due, brands), ...grouped('missed', missed, brands)];
}

type Known = { readonly occasion: Occasion; readonly reminder: Reminder };

function grouped(
  state: 'due' | 'missed',
  all: readonly Known[],
  brands: ReadonlyMap<string, string>,
): readonly Notice[] {
  const most = state === 'due' ? mostAlone : 1;
  if (all.length <= most) return all.map((one) => noticeOf(state, one, brands));
  const named = all.slice(0, mostNamed).map(({ reminder }) => `• ${titleOf(reminder)}`);
  const more = all.length - named.length;
  return [
    {
      id: `reminders-${state}`,
      title: i18n.t(`reminders.notice.many.${state}`, all.length),
      message: [...named, ...(more > 0 ? [i18n.t('reminders.notice.more', more)] : [])].join('\n'),
      isOfOne: false,
    },
  ];
}

function noticeOf(
  state: 'due' | 'missed',
  { occasion, reminder }: Known,
  brands: ReadonlyMap<string, string>,
): Notice {
  const where = [brands.get(reminder.brand ?? ''), reminder.site && labelOf(reminder.site)];
  const time = occasion.local.slice(11);
  return {
    id: occasion.id,
    title: [i18n.t(`reminders.notice.one.${state}`, { time }), ...where]
      .filter(Boolean)
      .join(' · '),
    message: titleOf(reminder),
    isOfOne: true,
  };
}
