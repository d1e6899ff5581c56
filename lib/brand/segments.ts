import type { AudienceRow } from '@/lib/import/audience';
import { readNumber } from '@/lib/import/numbers';
import type { Segment } from '@/lib/model';
import { cleanText } from '@/lib/text/clean';

/** A part of an audience as it stands in its form. */
export type SegmentValues = {
  readonly name: string;
  readonly cares: string;
  readonly annoys: string;
  readonly region: string;
  readonly level: string;
  /** In percent, as a person writes it: `12.5`, `12,5 %`; empty: not known. */
  readonly share: string;
};

export const emptySegment: SegmentValues = {
  name: '',
  cares: '',
  annoys: '',
  region: '',
  level: 'general',
  share: '',
};

export const segmentLevels = ['plain', 'general', 'expert'] as const;

/** The most a field holds, in characters: drafts carry them along. */
const segmentLimits = { name: 80, cares: 300, annoys: 300, region: 80 } as const;

export type SegmentProblem = 'name-missing' | 'too-long' | 'odd-share';
export type SegmentProblems = Partial<Record<keyof SegmentValues, SegmentProblem>>;

/** What is wrong with a form, by field; nothing where it can be kept. */
export function segmentProblems(values: SegmentValues): SegmentProblems {
  const problems: SegmentProblems = {};
  if (!values.name.trim()) problems.name = 'name-missing';
  for (const field of ['name', 'cares', 'annoys', 'region'] as const) {
    if (values[field].trim().length > segmentLimits[field]) problems[field] = 'too-long';
  }
  if (values.share.trim() && readShare(values.share) === undefined) problems.share = 'odd-share';
  return problems;
}

/** 0 to 1, out of what a person writes in percent. */
function readShare(text: string): number | undefined {
  const percent = readNumber(text, 'percent');
  if (percent === undefined || percent > 100) return undefined;
  return Math.round(percent * 1e4) / 1e6;
}

/** A share of 1 in percent, to a tenth: `12.5`. */
export function percentOf(share: number): string {
  return String(Math.round(share * 1_000) / 10);
}

export function valuesOfSegment(segment: Segment): SegmentValues {
  const { name, cares, annoys, region, level, share } = segment;
  return {
    name,
    cares,
    annoys,
    region,
    level,
    share: share === undefined ? '' : String(Math.round(share * 1e6) / 1e4),
  };
}

type Kept = Pick<Segment, 'id' | 'brand' | 'origin' | 'createdAt'>;

/** What is kept of a form without problems. */
export function segmentFrom(values: SegmentValues, kept: Kept, now: number): Segment {
  const share = readShare(values.share);
  return {
    id: kept.id,
    brand: kept.brand,
    origin: kept.origin,
    createdAt: kept.createdAt,
    name: cleanText(values.name),
    cares: cleanText(values.cares),
    annoys: cleanText(values.annoys),
    region: cleanText(values.region),
    level: segmentLevels.find((level) => level === values.level) ?? 'general',
    ...(share === undefined ? {} : { share }),
    updatedAt: now,
  };
}

/** A part of an audience as a file has it; what such people care about is for the person to say. */
export function segmentFromRow(row: AudienceRow, kept: Kept): Segment {
  return {
    ...kept,
    name: short(row.name, segmentLimits.name),
    cares: '',
    annoys: '',
    region: short(row.region ?? '', segmentLimits.region),
    level: 'general',
    ...(row.share === undefined ? {} : { share: row.share }),
    updatedAt: kept.createdAt,
  };
}

/** A file's words are a stranger's: nothing invisible, no more than there is room for. */
function short(text: string, most: number): string {
  return cleanText(text.slice(0, most).toWellFormed());
}

/** As they are read: the largest first, then those of unknown size, oldest first. */
export function segmentsInOrder(segments: readonly Segment[]): readonly Segment[] {
  return segments.toSorted(
    (a, b) => (b.share ?? -1) - (a.share ?? -1) || a.createdAt - b.createdAt,
  );
}

/** Whether a part of that name is among them: in any case. */
export function hasSegment(segments: readonly Segment[], name: string): boolean {
  const wanted = name.toLowerCase();
  return segments.some((segment) => segment.name.toLowerCase() === wanted);
}
