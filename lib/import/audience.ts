import type { Table } from './csv';
import { done, type Outcome, refused } from './failure';
import { columnKey, isAudienceName } from './known-columns';
import { limits } from './limits';
import { readNumber, type Unit, unitOf } from './numbers';

/** One part of an audience, as a site's export has it. */
export type AudienceRow = {
  readonly name: string;
  /** Part of the audience, 0 to 1. */
  readonly share?: number;
  readonly region?: string;
};

/** Which column holds what, by its place in the header. */
export type AudienceMapping = {
  /** More than one make one name: `25–34` and `Female`. */
  readonly names: readonly number[];
  /** More than one are one row each, by their headers: `Women`, `Men`. Empty: no shares are told. */
  readonly values: readonly number[];
  readonly unit: Unit;
  readonly region?: number;
};

/**
 * A first guess for the person to correct. Confirmed in public importers on GitHub (2026-11) are TikTok's
 * `FollowerGender.csv` and `FollowerTopTerritories.csv` ("Gender"/"Top territories", "Distribution" of 1),
 * YouTube Studio's `Table data.csv` ("Viewer age", "Viewer gender", "Geography"; "Views (%)") and Meta
 * Business Suite's age table (a column each for women and men, in `%`). LinkedIn's page followers
 * ("Location", "Total followers") and X Ads' tables ("Country", "% of audience") are taken to look so:
 * no public source was found for them.
 */
export function guessAudienceMapping({ header, rows }: Table): AudienceMapping {
  const columns = header.map((_, index) => rows.map((row) => row[index] ?? ''));
  const figures = columns.flatMap((cells, index) => (areFigures(cells) ? [index] : []));
  const known = header.flatMap((name, index) =>
    isAudienceName(name) && !figures.includes(index) ? [index] : [],
  );
  const words = header.map((_, index) => index).find((index) => !figures.includes(index));
  const values = valueColumns(header, figures);
  const [first = 0] = values;
  const region = header.findIndex((name) => isRegion(name));
  return {
    names: known.length > 0 ? known : [words ?? 0],
    values,
    unit: unitOf(
      header[first] ?? '',
      values.flatMap((index) => columns[index] ?? []),
    ),
    ...(region === -1 || figures.includes(region) ? {} : { region }),
  };
}

function areFigures(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => !isNothing(cell));
  return filled.length > 0 && filled.every((cell) => readNumber(cell, 'count') !== undefined);
}

/** Columns by gender stand together; of others, the one that says how large a part is comes first. */
function valueColumns(header: readonly string[], figures: readonly number[]): readonly number[] {
  const genders = figures.filter((index) => isGender(header[index] ?? ''));
  if (genders.length > 1) return genders;
  const part = figures.find((index) => isPart(header[index] ?? ''));
  return part === undefined ? figures.slice(0, 1) : [part];
}

function isGender(name: string): boolean {
  return /^(?:wom[ae]n|m[ae]n|female|male|unknown|other|frauen|männer|femmes|hommes|mujeres|hombres|donne|uomini|vrouwen|mannen|kobiety|mężczyźni|mulheres|homens)$/.test(
    columnKey(name),
  );
}

function isPart(name: string): boolean {
  return /distribution|share|percent|%|followers|audience|anteil|prozent/i.test(name);
}

function isRegion(name: string): boolean {
  return /^(?:geography|country|topcountries|topterritories|territory|city|topcities|location|region|land|stadt|pays|ville|país|ciudad|paese|città|kraj|miasto|cidade)$/.test(
    columnKey(name),
  );
}

/**
 * The rows of an audience table, with shares of 1. A figure that cannot be read refuses the table
 * with its row: half an audience would be a wrong one.
 */
export function readAudience(
  { header, rows, lines }: Table,
  mapping: AudienceMapping,
): Outcome<readonly AudienceRow[]> {
  const found: (AudienceRow & { readonly value: number | undefined })[] = [];
  for (const [index, row] of rows.entries()) {
    const name = mapping.names
      .map((column) => (row[column] ?? '').trim())
      .filter(Boolean)
      .join(', ');
    if (name === '' || isTotal(name)) continue;
    const region = mapping.region === undefined ? '' : (row[mapping.region] ?? '').trim();
    for (const part of partsOf(row, header, mapping)) {
      const value = isNothing(part.cell) ? undefined : readNumber(part.cell, mapping.unit);
      if (value === undefined && !isNothing(part.cell))
        return refused('bad-value', { line: lines[index] ?? 0, field: header[part.column] ?? '' });
      found.push({
        name: [name, part.label].filter(Boolean).join(', ').slice(0, limits.name),
        ...(region ? { region: region.slice(0, limits.name) } : {}),
        value,
      });
    }
  }
  return found.length === 0 ? refused('empty') : done(withShares(found, mapping.unit));
}

function partsOf(row: readonly string[], header: readonly string[], { values }: AudienceMapping) {
  if (values.length === 0) return [{ cell: '', column: 0, label: '' }];
  return values.map((column) => ({
    cell: row[column] ?? '',
    column,
    label: values.length > 1 ? (header[column] ?? '') : '',
  }));
}

/** Sites write so where they do not tell a number. */
function isNothing(cell: string): boolean {
  return /^(?:|[-–—]+|n\/a|<\s?[\d.,]+\s?%?)$/i.test(cell.trim());
}

function isTotal(name: string): boolean {
  return /^(?:total|totals|gesamt|insgesamt|totale|totaal|razem|suma|sum|all)$/i.test(name);
}

function withShares(
  found: readonly (AudienceRow & { readonly value: number | undefined })[],
  unit: Unit,
): readonly AudienceRow[] {
  const total = found.reduce((sum, { value }) => sum + (value ?? 0), 0);
  const whole = { count: total, percent: 100, fraction: 1 }[unit];
  return found.map(({ value, ...row }) =>
    value === undefined || whole === 0
      ? row
      : { ...row, share: rounded(Math.min(1, value / whole)) },
  );
}

/** To a millionth, so that 4.1 of 100 is 0.041 and not a hair less. */
function rounded(share: number): number {
  return Math.round(share * 1e6) / 1e6;
}
