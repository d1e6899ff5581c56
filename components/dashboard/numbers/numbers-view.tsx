import { ChartNoAxesColumn } from 'lucide-react';
import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { AddButton } from '@/components/dashboard/material/add-button';
import { newRow, useOpenRow } from '@/components/dashboard/material/use-open-row';
import { PageHeading } from '@/components/dashboard/page-heading';
import { EmptyState } from '@/components/ui/empty-state';
import { enough } from '@/lib/insights/best-times';
import { type Clock, numbersInOrder } from '@/lib/insights/numbers-values';
import type { PostNumbers } from '@/lib/model';
import { NumbersRow } from './numbers-row';

export type NumbersViewProps = {
  readonly brandName: string;
  /** The way back and to the brand's other pages. */
  readonly navigation: ReactNode;
  readonly numbers: readonly PostNumbers[];
  readonly clock: Clock;
  /** BCP 47 */
  readonly locale: string;
  /** The row whose form is open when one arrives. */
  readonly first: string | undefined;
  /** The form of one post's numbers, or of new ones; it says when it is done with. */
  readonly editor: (numbers: PostNumbers | undefined, onDone: () => void) => ReactNode;
  readonly onDelete: (numbers: PostNumbers) => void;
};

/** What a brand's own posts came to, newest first. */
export function NumbersView(props: NumbersViewProps) {
  const { brandName, navigation, numbers, clock, locale, first, editor, onDelete } = props;
  const { open, setOpen, close } = useOpenRow(first);
  const { posts, weeks } = enough;
  return (
    <>
      <PageHeading
        title={i18n.t('dashboard.numbers.title', { name: brandName })}
        back={navigation}
        action={<AddButton label={i18n.t('dashboard.numbers.add')} onAdd={() => setOpen(newRow)} />}
      >
        {i18n.t('dashboard.numbers.about')}
      </PageHeading>
      {open === newRow ? editor(undefined, close) : null}
      {numbers.length === 0 && open !== newRow ? (
        <EmptyState
          picture={<ChartNoAxesColumn size={22} />}
          title={i18n.t('dashboard.numbers.emptyTitle')}
        >
          {i18n.t('dashboard.numbers.empty', { posts, weeks })}
        </EmptyState>
      ) : null}
      {numbers.length > 0 ? (
        <section aria-label={i18n.t('dashboard.numbers.list')} className="flex flex-col gap-2">
          <p className="text-small text-muted">
            {i18n.t('dashboard.numbers.counted', numbers.length)}
          </p>
          <ul className="flex flex-col gap-2">
            {numbersInOrder(numbers).map((one) => (
              <li key={one.id}>
                {open === one.id ? (
                  editor(one, close)
                ) : (
                  <NumbersRow
                    numbers={one}
                    clock={clock}
                    locale={locale}
                    onEdit={() => setOpen(one.id)}
                    onDelete={() => onDelete(one)}
                  />
                )}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  );
}
