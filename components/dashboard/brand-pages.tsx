import { i18n } from '#i18n';
import { BackLink } from './back-link';

const pages = ['about', 'voice', 'audience', 'facts', 'numbers'] as const;

export type BrandPagesProps = {
  /** The brand's id. */
  readonly brand: string;
  readonly current: (typeof pages)[number];
};

/** The way back to all brands, and to everything one of them has. */
export function BrandPages({ brand, current }: BrandPagesProps) {
  return (
    <div className="flex flex-col gap-2 pb-3">
      <BackLink href="#/brands" label={i18n.t('dashboard.sections.brands')} />
      <nav aria-label={i18n.t('dashboard.brandPages.label')} className="border-line border-b">
        <ul className="-mb-px flex flex-wrap gap-x-1">
          {pages.map((page) => (
            <li key={page}>
              <a
                href={addressOf(brand, page)}
                aria-current={page === current ? 'page' : undefined}
                className="inline-flex h-9 items-center border-transparent border-b-2 px-2.5 text-muted hover:text-ink focus-visible:-outline-offset-2 aria-[current]:border-accent aria-[current]:font-medium aria-[current]:text-ink forced-colors:aria-[current]:border-[Highlight]"
              >
                {i18n.t(`dashboard.brandPages.${page}`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  );
}

function addressOf(brand: string, page: BrandPagesProps['current']): string {
  return page === 'about' ? `#/brands/${brand}` : `#/brands/${brand}/${page}`;
}
