import type { BrandMaterial } from '@/lib/brand/material';
import type { Brand, Fact, Practice, Segment, VoiceRule } from '@/lib/model';
import { statementsIn } from '@/lib/practices/cards';
import { practiceLimits } from '@/lib/practices/practice-values';
import { cleanText } from '@/lib/text/clean';
import { voiceCard } from '@/lib/voice/card';
import { voiceBlock } from '@/lib/voice/voice-block';
import type { BlockSize } from './block-size';

export type BlockOptions = {
  /** Absent: all of it. */
  readonly size?: BlockSize | undefined;
  /** What works on the site that is written for; see `cardsInForce`. */
  readonly practices?: readonly Practice[] | undefined;
};

/** The most of each list, in a block of each size. */
const most = {
  full: { rules: 30, segments: 8, facts: 60, products: 30, voice: 40, practices: 24 },
  compact: { rules: 8, segments: 2, facts: 12, products: 8, voice: 8, practices: 4 },
} as const;

/** A person's own lines are not overruled by what works in general. */
const worksTitle = 'What works on this site, where nothing above says otherwise';

/** What of a brand's own goes into a block of some size, as the person knows it. */
export type UsedMaterial = {
  /** The segments' names. */
  readonly audience: readonly string[];
  /** The facts, word for word. */
  readonly facts: readonly string[];
};

/** The very segments and facts that `brandBlock` tells of. */
export function usedMaterial(
  material: BrandMaterial | undefined,
  size: BlockSize = 'full',
): UsedMaterial {
  if (!material) return { audience: [], facts: [] };
  const { segments, facts } = fitting(material, size);
  return { audience: segments.map(({ name }) => cleanText(name)), facts: facts.map(factLine) };
}

/** As many of them as a block of that size has room for. */
function fitting({ segments, facts }: BrandMaterial, size: BlockSize) {
  return {
    segments: inOrder(segments, most[size].segments),
    facts: inOrder(facts, most[size].facts),
  };
}

const nobody = 'The brand\nNot described yet. Stay neutral: say "we", state nothing about it.';

/**
 * A brand as a model is told of it, and last what works on the site. The same to the byte for the
 * same material in any order, so that providers' prompt caches hit: nothing of the moment or the
 * conversation stands in it, and on another site all but the end is the same.
 */
export function brandBlock(
  material: BrandMaterial | undefined,
  { size = 'full', practices = [] }: BlockOptions = {},
): string {
  const told = material ? brandParts(material, size) : [nobody];
  const works = lastWrittenFirst(practices).flatMap(statementsOf).slice(0, most[size].practices);
  return [...told, section(worksTitle, works)].filter(Boolean).join('\n\n');
}

function brandParts(material: BrandMaterial, size: BlockSize): readonly string[] {
  const { brand, samples, rules } = material;
  const { segments, facts } = fitting(material, size);
  const { voice, ...limits } = most[size];
  return [
    description(brand, limits.products),
    section('How it writes', writing(brand)),
    section('Rules its people have agreed on', inOrder(rules, limits.rules).map(ruleLine)),
    firstLines(voiceBlock(voiceCard(inOrder(samples, samples.length))), voice + 1),
    section('Who reads it', segments.map(segmentLine)),
    section('What it may state', facts.map(factLine)),
  ];
}

function description(brand: Brand, products: number): string {
  return lines([
    'The brand',
    `Name: ${cleanText(brand.name)}`,
    said('What it does', brand.about),
    said('How it sounds', brand.tone),
    said('Its accounts', brand.accounts.map(({ handle }) => `@${handle}`).join(', ')),
    said('What it offers', brand.products.slice(0, products).join('; ')),
    said('Pages it may point to, and no others', brand.links.join(' ')),
    said('What it is after', brand.goals),
  ]);
}

function writing(brand: Brand): readonly string[] {
  const { emoji, spelling } = brand;
  return [
    said('Languages, its own first', brand.languages.join(', ')),
    said('Spelling', spelling ?? ''),
    emoji ? emojiLine(emoji) : '',
    ...brand.hashtags.map(({ site, tags }) =>
      said(site ? `Hashtags on ${site}` : 'Hashtags', tags.join(' ')),
    ),
    said('Words it uses', brand.wordsToUse.join(', ')),
    said('Words it never uses', brand.wordsToAvoid.join(', ')),
    said('Ends every reply with', brand.signOff),
  ].filter(Boolean);
}

function emojiLine({ most: count, favourites }: NonNullable<Brand['emoji']>): string {
  if (count === 0) return 'Emoji: none';
  return `Emoji: at most ${count}${favourites.length > 0 ? `, of these: ${favourites.join(' ')}` : ''}`;
}

function ruleLine({ text }: VoiceRule): string {
  return cleanText(text);
}

function factLine({ text }: Fact): string {
  return cleanText(text);
}

/** One card cannot crowd out all the rest: it may have come in a file from anywhere. */
function statementsOf({ text }: Practice): readonly string[] {
  return statementsIn(text)
    .slice(0, practiceLimits.statements)
    .map((statement) => statement.slice(0, practiceLimits.statement));
}

const levels = {
  plain: 'plain words',
  general: '',
  expert: "the field's own words",
} as const satisfies Record<Segment['level'], string>;

function segmentLine({ name, cares, annoys, region, level, share }: Segment): string {
  const told = [
    share === undefined ? '' : `${Math.round(share * 100)}% of it`,
    region,
    cares && `cares about ${cares}`,
    annoys && `is annoyed by ${annoys}`,
    levels[level],
  ];
  return `${cleanText(name)}: ${told.filter(Boolean).map(cleanText).join('; ')}`;
}

/** Oldest first, whatever order they were read in; where there are too many, the latest. */
function inOrder<Row extends { readonly id: string; readonly createdAt: number }>(
  rows: readonly Row[],
  count: number,
): readonly Row[] {
  const sorted = [...rows].sort((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1));
  return count === 0 ? [] : sorted.slice(-count);
}

/** The person's own cards before ours, which nobody here has written: a small model gets the first lines. */
function lastWrittenFirst(cards: readonly Practice[]): readonly Practice[] {
  return cards.toSorted((a, b) => b.updatedAt - a.updatedAt || (a.id < b.id ? -1 : 1));
}

function said(what: string, text: string): string {
  return text.trim() ? `${what}: ${cleanText(text)}` : '';
}

function section(title: string, entries: readonly string[]): string {
  return entries.length > 0 ? lines([title, ...entries.map((entry) => `- ${entry}`)]) : '';
}

function lines(all: readonly string[]): string {
  return all.filter(Boolean).join('\n');
}

function firstLines(text: string, count: number): string {
  return text.split('\n').slice(0, count).join('\n');
}
