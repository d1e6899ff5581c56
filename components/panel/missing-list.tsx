import { i18n } from '#i18n';
import type { Missing } from '@/lib/model';
import { missingWords } from './words';

export type MissingListProps = { readonly missing: readonly Missing[] };

/** What was looked for and not found, in words. */
export function MissingList({ missing }: MissingListProps) {
  if (missing.length === 0) return null;
  return (
    <div className="text-small text-muted">
      <p>{i18n.t('panel.read.missing.title')}</p>
      <ul className="list-disc ps-4">
        {missing.map((what) => (
          <li key={what}>{missingWords[what]()}</li>
        ))}
      </ul>
    </div>
  );
}
