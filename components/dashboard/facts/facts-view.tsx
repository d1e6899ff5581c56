import { BadgeCheck } from 'lucide-react';
import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { AddButton } from '@/components/dashboard/material/add-button';
import { newRow, useOpenRow } from '@/components/dashboard/material/use-open-row';
import { PageHeading } from '@/components/dashboard/page-heading';
import { EmptyState } from '@/components/ui/empty-state';
import { factsInOrder, standing } from '@/lib/brand/facts';
import type { Fact } from '@/lib/model';
import { FactRow } from './fact-row';

export type FactsViewProps = {
  readonly brandName: string;
  /** The way back and to the brand's other pages. */
  readonly navigation: ReactNode;
  readonly facts: readonly Fact[];
  /** `YYYY-MM-DD`, where the person is. */
  readonly today: string;
  /** BCP 47 */
  readonly locale: string;
  /** The form of a fact, or of a new one; it says when it is done with. */
  readonly editor: (fact: Fact | undefined, onDone: () => void) => ReactNode;
  readonly onDelete: (fact: Fact) => void;
};

/** What a brand may state, and for how long. */
export function FactsView(props: FactsViewProps) {
  const { brandName, navigation, facts, today, locale, editor, onDelete } = props;
  const { open, setOpen, close } = useOpenRow();
  const isEmpty = facts.length === 0 && open !== newRow;
  return (
    <>
      <PageHeading
        title={i18n.t('dashboard.facts.title', { name: brandName })}
        back={navigation}
        action={<AddButton label={i18n.t('dashboard.facts.add')} onAdd={() => setOpen(newRow)} />}
      >
        {i18n.t('dashboard.facts.about')}
      </PageHeading>
      {open === newRow ? editor(undefined, close) : null}
      {isEmpty ? <NoFacts /> : null}
      {facts.length > 0 ? (
        <section aria-label={i18n.t('dashboard.facts.list')} className="flex flex-col gap-2">
          <p className="text-small text-muted">{countWords(facts, today)}</p>
          <ul className="flex flex-col gap-2">
            {factsInOrder(facts, today).map((fact) => (
              <li key={fact.id}>
                {open === fact.id ? (
                  editor(fact, close)
                ) : (
                  <FactRow
                    fact={fact}
                    today={today}
                    locale={locale}
                    onEdit={() => setOpen(fact.id)}
                    onDelete={() => onDelete(fact)}
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

function countWords(facts: readonly Fact[], today: string): string {
  const inDrafts = standing(facts, today).length;
  const words = [i18n.t('dashboard.facts.inDrafts', inDrafts)];
  if (inDrafts < facts.length) {
    words.push(i18n.t('dashboard.facts.notInDrafts', facts.length - inDrafts));
  }
  return words.join(' ');
}

const examples = ['hours', 'delivery', 'season'] as const;

function NoFacts() {
  return (
    <EmptyState picture={<BadgeCheck size={22} />} title={i18n.t('dashboard.facts.emptyTitle')}>
      <p>{i18n.t('dashboard.facts.empty')}</p>
      <ul className="mt-4 flex flex-col gap-1.5 text-start">
        {examples.map((example) => (
          <li key={example} className="rounded-medium bg-raised px-3 py-2 text-ink">
            {i18n.t(`dashboard.facts.examples.${example}`)}
          </li>
        ))}
      </ul>
    </EmptyState>
  );
}
