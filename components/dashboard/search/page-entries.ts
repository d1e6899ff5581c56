import { i18n } from '#i18n';
import { sections } from '@/components/dashboard/shell';
import type { Brand } from '@/lib/model';
import type { SearchEntry } from '@/lib/search/entries';

const ofBrand = ['voice', 'audience', 'facts'] as const;

/** The dashboard's own pages, and those of each brand, to be found by their names. */
export function pageEntries(brands: readonly Brand[]): readonly SearchEntry[] {
  return [
    ...sections.map((section) => pageEntry(i18n.t(`dashboard.sections.${section}`), `/${section}`)),
    pageEntry(i18n.t('dashboard.templates.addTitle'), '/templates/new'),
    pageEntry(i18n.t('dashboard.models.addTitle'), '/models/new'),
    ...brands.flatMap(({ id, name }) =>
      ofBrand.map((page) =>
        pageEntry(i18n.t(`dashboard.brandPages.${page}`), `/brands/${id}/${page}`, [name]),
      ),
    ),
  ];
}

function pageEntry(title: string, path: string, brands: readonly string[] = []): SearchEntry {
  return { kind: 'pages', id: path, title, text: '', brands, path };
}
