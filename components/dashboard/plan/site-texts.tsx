import { i18n } from '#i18n';
import { LinkButton } from '@/components/ui/link-button';
import { TextAreaField } from '@/components/ui/text-area-field';
import { labelOf } from '@/lib/brand/accounts-text';
import { count } from '@/lib/limits/count';
import type { Brand } from '@/lib/model';
import {
  ownTexts,
  partsOfText,
  partsTooLong,
  type ReminderValues,
  sitesOf,
  textFor,
} from '@/lib/schedule/reminder-values';
import { allSites } from '@/lib/sites/all';

export type SiteTextsProps = {
  readonly values: ReminderValues;
  readonly onValues: (values: ReminderValues) => void;
  readonly brand: Brand | undefined;
};

/** What goes out on each site: the idea with the hashtags of that site, until somebody writes it anew. */
export function SiteTexts({ values, onValues, brand }: SiteTextsProps) {
  const sites = sitesOf(values);
  if (sites.length < 2) return null;
  const own = ownTexts(values);
  const keep = (texts: Readonly<Record<string, string>>) =>
    onValues({ ...values, texts: JSON.stringify(texts) });
  return (
    <fieldset className="flex flex-col gap-4 rounded-large border border-line p-4">
      <legend className="px-1 font-medium">{i18n.t('plan.form.texts')}</legend>
      {sites.map((site) => (
        <TextAreaField
          key={site}
          label={labelOf(site)}
          rows={3}
          value={textFor(values, site, brand)}
          onValue={(text) => keep({ ...own, [site]: text })}
          hint={
            <span className="flex flex-wrap gap-x-3">
              <LengthOf text={textFor(values, site, brand)} site={site} />
              {own[site] === undefined ? null : (
                <LinkButton
                  onClick={() => {
                    const { [site]: _, ...rest } = own;
                    keep(rest);
                  }}
                >
                  {i18n.t('plan.form.sameAgain')}
                </LinkButton>
              )}
            </span>
          }
        />
      ))}
    </fieldset>
  );
}

/** How long a text, or each part of a thread, is to a site. */
export function LengthOf({ text, site }: { readonly text: string; readonly site: string }) {
  const limit = allSites.find(({ id }) => id === site)?.limit;
  const parts = partsOfText(text);
  if (!limit || parts.length === 0) return null;
  const tooLong = partsTooLong(text, site);
  return (
    <span className={tooLong.length > 0 ? 'font-medium text-bad-ink' : ''}>
      {parts.map((part) => `${count(part, limit)} / ${limit.max}`).join(' · ')}
      {tooLong.length > 0 ? ` ${i18n.t('plan.form.tooLong', { site: labelOf(site) })}` : ''}
    </span>
  );
}
