/** What a column of figures counts: people, or parts of all (as 12 of 100, or as 0.12 of 1). */
export type Unit = 'count' | 'percent' | 'fraction';

/**
 * A number as people and sites write it: `12%`, `0,12`, `1 234`, `1.234.567`, `1.2K`. Where one sign
 * could be either, `1,234` is read as thousands in a count and as a part in a share.
 */
export function readNumber(cell: string, unit: Unit): number | undefined {
  const text = cell
    .trim()
    .replace(/[\s\u00A0\u2009\u202F'’]/g, '')
    .replace(/%$/, '');
  const found = /^([\d.,]{1,30})([KM])?$/i.exec(text);
  if (!found) return undefined;
  const [, figures = '', scale = ''] = found;
  const plain = withPoint(figures, unit);
  if (plain === undefined) return undefined;
  return Number(plain) * ({ k: 1_000, m: 1_000_000 }[scale.toLowerCase()] ?? 1);
}

/** The figures with a point for the decimals and nothing between thousands. */
function withPoint(figures: string, unit: Unit): string | undefined {
  const isThousand = unit === 'count' && /^[1-9]\d{0,2}[.,]\d{3}$/.test(figures);
  if (isThousand) return figures.replace(/[.,]/, '');
  if (/^\d*[.,]?\d+$/.test(figures)) return figures.replace(',', '.');
  const grouped = /^(\d{1,3}(?:([.,])\d{3})(?:\2\d{3})*)(?:(?!\2)[.,](\d+))?$/.exec(figures);
  if (!grouped) return undefined;
  const [, whole = '', , decimals = '0'] = grouped;
  return `${whole.replace(/[.,]/g, '')}.${decimals}`;
}

/** What a column's figures count, by its name and by what they are together. */
export function unitOf(header: string, cells: readonly string[]): Unit {
  if (/%|percent|prozent|share|anteil|pourcent|porcent|percentu/i.test(header))
    return percentOrFraction(cells);
  if (cells.some((cell) => cell.includes('%'))) return 'percent';
  const values = cells.map((cell) => readNumber(cell, 'fraction') ?? 0);
  const sum = values.reduce((total, value) => total + value, 0);
  if (sum > 0 && sum <= 1.05) return 'fraction';
  const hasParts = cells.some((cell) => /[.,]\d{1,2}$/.test(cell.trim()));
  return hasParts && sum > 90 && sum < 110 ? 'percent' : 'count';
}

function percentOrFraction(cells: readonly string[]): Unit {
  if (cells.some((cell) => cell.includes('%'))) return 'percent';
  return cells.every((cell) => (readNumber(cell, 'fraction') ?? 0) <= 1) ? 'fraction' : 'percent';
}
