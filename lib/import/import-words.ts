import { i18n } from '#i18n';
import type { ImportFailure, ImportFailureCode } from './failure';
import type { SkipReason } from './findings';

/** What a person reads about a file that was refused: what is wrong, where, and what to do. */
export function importFailureWords(failure: ImportFailure): string {
  const where = placeWords(failure);
  const what = words[failure.code](failure);
  return where ? `${where}: ${what}` : what;
}

function placeWords({ path, line }: ImportFailure): string {
  if (path !== undefined && line !== undefined) return i18n.t('import.pathLine', { path, line });
  if (path !== undefined) return path;
  return line === undefined ? '' : i18n.t('import.line', { line });
}

const words: Record<ImportFailureCode, (failure: ImportFailure) => string> = {
  empty: () => i18n.t('import.failures.empty'),
  'not-known': () => i18n.t('import.failures.notKnown'),
  'plain-list': () => i18n.t('import.failures.plainList'),
  'web-pages': () => i18n.t('import.failures.webPages'),
  'nothing-inside': () => i18n.t('import.failures.nothingInside'),
  locked: () => i18n.t('import.failures.locked'),
  'too-large': ({ most = 0 }) => i18n.t('import.failures.tooLarge', { most: sizeWords(most) }),
  'too-many': ({ most = 0 }) => i18n.t('import.failures.tooMany', { most: most.toLocaleString() }),
  'not-text': () => i18n.t('import.failures.notText'),
  'damaged-archive': () => i18n.t('import.failures.damagedArchive'),
  'damaged-json': () => i18n.t('import.failures.damagedJson'),
  'uneven-row': () => i18n.t('import.failures.unevenRow'),
  'open-quote': () => i18n.t('import.failures.openQuote'),
  'bad-value': ({ field = '' }) => i18n.t('import.failures.badValue', { field }),
  'missing-field': ({ field = '' }) => i18n.t('import.failures.missingField', { field }),
};

/** Bounds of files are in bytes, those of one text in characters. */
function sizeWords(most: number): string {
  const megabyte = 1024 * 1024;
  return most >= megabyte
    ? i18n.t('import.megabytes', { count: Math.floor(most / megabyte).toLocaleString() })
    : i18n.t('import.characters', { count: most.toLocaleString() });
}

const skips: Record<SkipReason, (count: number) => string> = {
  repost: (count) => i18n.t('import.skipped.repost', count),
  'not-public': (count) => i18n.t('import.skipped.notPublic', count),
  'no-text': (count) => i18n.t('import.skipped.noText', count),
  'not-understood': (count) => i18n.t('import.skipped.notUnderstood', count),
  'too-many': (count) => i18n.t('import.skipped.tooMany', count),
};

/** What a person reads about posts that were left out. */
export function skippedWords(reason: SkipReason, count: number): string {
  return skips[reason](count);
}
