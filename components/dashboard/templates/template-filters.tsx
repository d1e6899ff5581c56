import { i18n } from '#i18n';
import { languageName } from '@/components/panel/languages';
import { intentWords } from '@/components/panel/words';
import type { Option } from '@/components/ui/option';
import { SelectField } from '@/components/ui/select-field';
import type { Brand, Intent } from '@/lib/model';
import type { TemplateFilter } from '@/lib/templates/library/filter';

export type TemplateFiltersProps = {
  readonly filter: TemplateFilter;
  readonly onFilter: (filter: TemplateFilter) => void;
  readonly folders: readonly string[];
  /** Primary subtags. */
  readonly languages: readonly string[];
  readonly brands: readonly Pick<Brand, 'id' | 'name'>[];
  /** The reader's language. */
  readonly locale: string;
};

const shows = ['all', 'own', 'starters', 'due'] as const;

/** What the list is narrowed to. */
export function TemplateFilters({
  filter,
  onFilter,
  folders,
  languages,
  brands,
  locale,
}: TemplateFiltersProps) {
  const any = { value: '', label: i18n.t('dashboard.templates.any') };
  const languageChoices = languages
    .map((value) => ({ value, label: languageName(value, locale) }))
    .toSorted((one, other) => one.label.localeCompare(other.label, locale));
  const pick = (name: keyof TemplateFilter, label: string, options: readonly Option[]) => (
    <SelectField
      label={label}
      value={filter[name]}
      options={options}
      onValue={(value) => onFilter({ ...filter, [name]: value })}
      className="min-w-[120px] flex-1"
    />
  );
  return (
    <fieldset className="flex min-w-0 flex-wrap gap-3">
      <legend className="sr-only">{i18n.t('dashboard.templates.filters')}</legend>
      {pick(
        'show',
        i18n.t('dashboard.templates.show'),
        shows.map((value) => ({ value, label: i18n.t(`dashboard.templates.shows.${value}`) })),
      )}
      {pick('folder', i18n.t('dashboard.templates.folder'), [
        any,
        ...folders.map((folder) => ({ value: folder, label: folder.replaceAll('/', ' › ') })),
      ])}
      {pick('language', i18n.t('dashboard.templates.language'), [any, ...languageChoices])}
      {pick('intent', i18n.t('dashboard.templates.intent'), [any, ...intentChoices()])}
      {brands.length > 1
        ? pick('brand', i18n.t('dashboard.templates.brand'), [
            any,
            ...brands.map(({ id, name }) => ({ value: id, label: name })),
          ])
        : null}
    </fieldset>
  );
}

/** Every kind of message, in words. */
export function intentChoices(): readonly Option[] {
  return Object.entries(intentWords).map(([value, words]) => ({
    value: value satisfies string as Intent,
    label: words(),
  }));
}
