import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { AddButton } from '@/components/dashboard/material/add-button';
import { newRow, useOpenRow } from '@/components/dashboard/material/use-open-row';
import { PageHeading } from '@/components/dashboard/page-heading';
import type { PracticeCard } from '@/lib/practices/cards';
import { PracticeRow } from './practice-row';

export type PracticesViewProps = {
  readonly cards: readonly PracticeCard[];
  readonly siteName: (site: string) => string;
  /** BCP 47 */
  readonly locale: string;
  /** The form of a card, or of a new one; it says when it is done with. */
  readonly editor: (card: PracticeCard | undefined, onDone: () => void) => ReactNode;
  readonly onTurn: (card: PracticeCard, isOn: boolean) => void;
  readonly onRemove: (card: PracticeCard) => void;
};

/** What works on each site, card by card. */
export function PracticesView(props: PracticesViewProps) {
  const { cards, siteName, locale, editor, onTurn, onRemove } = props;
  const { open, setOpen, close } = useOpenRow();
  return (
    <>
      <PageHeading
        title={i18n.t('dashboard.sections.practices')}
        action={
          <AddButton label={i18n.t('dashboard.practices.add')} onAdd={() => setOpen(newRow)} />
        }
      >
        {i18n.t('dashboard.practices.about')}
      </PageHeading>
      {open === newRow ? editor(undefined, close) : null}
      <ul aria-label={i18n.t('dashboard.practices.list')} className="flex flex-col gap-3">
        {cards.map((card) => (
          <li key={card.id}>
            {open === card.id ? (
              editor(card, close)
            ) : (
              <PracticeRow
                card={card}
                site={siteName(card.site)}
                locale={locale}
                onTurn={(isOn) => onTurn(card, isOn)}
                onEdit={() => setOpen(card.id)}
                onRemove={() => onRemove(card)}
              />
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
