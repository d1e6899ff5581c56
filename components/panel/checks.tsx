import { Flag } from 'lucide-react';
import { i18n } from '#i18n';
import { LinkButton } from '@/components/ui/link-button';

export type ChecksProps = {
  readonly site: string;
  /** How many characters are too many, by the site's rule. */
  readonly over: number;
  readonly blanks: number;
  /** Signed in as somebody the brand does not speak through. */
  readonly wrongAccount: { readonly account: string; readonly brand: string } | undefined;
  readonly onNextBlank: () => void;
  /** Has a model write the blanks that are left to one; absent: there are none, or no model is there. */
  readonly onWritePassages: (() => void) | undefined;
};

/** What to look at before inserting, each with its reason and its mend. */
export function Checks({
  site,
  over,
  blanks,
  wrongAccount,
  onNextBlank,
  onWritePassages,
}: ChecksProps) {
  const rows = [
    wrongAccount && {
      id: 'account',
      tone: 'bg-bad-soft text-bad-ink',
      words: i18n.t('panel.checks.wrongAccount', wrongAccount),
      mend: null,
    },
    over > 0 && {
      id: 'over',
      tone: 'bg-bad-soft text-bad-ink',
      words: i18n.t('panel.checks.over', over, { site }),
      mend: null,
    },
    blanks > 0 && {
      id: 'blanks',
      tone: 'bg-warn-soft text-warn-ink',
      words: i18n.t('panel.checks.blanks', blanks),
      mend: (
        <>
          {onWritePassages ? (
            <LinkButton onClick={onWritePassages}>{i18n.t('panel.checks.writeThem')}</LinkButton>
          ) : null}
          <LinkButton onClick={onNextBlank}>{i18n.t('panel.checks.nextBlank')}</LinkButton>
        </>
      ),
    },
  ].filter((row) => row !== undefined && row !== false);

  if (rows.length === 0) return null;
  return (
    <ul className="flex flex-col gap-1.5">
      {rows.map(({ id, tone, words, mend }) => (
        <li
          key={id}
          className={`flex min-h-8 items-center gap-2 rounded-medium px-2.5 py-1 forced-border ${tone}`}
        >
          <Flag aria-hidden size={13} className="shrink-0" />
          <span className="flex-1">{words}</span>
          {mend}
        </li>
      ))}
    </ul>
  );
}
