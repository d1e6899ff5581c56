import { isOver } from '@/lib/limits/count';
import type { Brand, Reminder, ReminderKind, SiteId } from '@/lib/model';
import { allSites } from '@/lib/sites/all';
import { instantOf, isLocal, isZone } from './moment';
import { faultIn } from './recurrence';

/** A reminder as it stands in its form: everything is text. */
export type ReminderValues = {
  /** A sentence about its time; empty: the fields below say it. */
  readonly when: string;
  /** `YYYY-MM-DD` */
  readonly day: string;
  /** `HH:mm` */
  readonly clock: string;
  readonly zone: string;
  /** RFC 5545; empty: once. */
  readonly rule: string;
  /** Occasions left out, a line each. */
  readonly except: string;
  readonly kind: ReminderKind;
  readonly brand: string;
  /** Ids of the sites it is for, with spaces between; one reminder each. */
  readonly sites: string;
  readonly account: string;
  readonly permalink: string;
  readonly template: string;
  readonly title: string;
  /** A line of three hyphens parts the posts of a thread. */
  readonly text: string;
  /** Texts that differ from it, by site, as JSON. */
  readonly texts: string;
  /** Addresses, a line each. */
  readonly links: string;
  readonly labels: string;
  readonly campaign: string;
  /** Minutes. */
  readonly lead: string;
  readonly isPaused: string;
  /** Ids of what is kept with it, with spaces between. */
  readonly media: string;
};

const reminderLimits = {
  title: 200,
  text: 60_000,
  labels: 20,
  label: 40,
  parts: 50,
} as const;

export type ReminderProblem =
  | 'no-time'
  | 'odd-zone'
  | 'odd-rule'
  | 'no-site'
  | 'nothing-said'
  | 'no-permalink'
  | 'odd-address'
  | 'too-long';
export type ReminderProblems = Partial<Record<keyof ReminderValues, ReminderProblem>>;

const partMark = /\n\s*-{3,}\s*\n/;

/** A new one at a clock time of a zone. */
export function newReminderValues(local: string, zone: string): ReminderValues {
  return {
    when: '',
    day: local.slice(0, 10),
    clock: local.slice(11),
    zone,
    rule: '',
    except: '',
    kind: 'post',
    brand: '',
    sites: '',
    account: '',
    permalink: '',
    template: '',
    title: '',
    text: '',
    texts: '',
    links: '',
    labels: '',
    campaign: '',
    lead: '0',
    isPaused: '',
    media: '',
  };
}

export function valuesOfReminder(reminder: Reminder): ReminderValues {
  const { time, recurrence, parts, links, labels, media, lead, isPaused } = reminder;
  return {
    ...newReminderValues(time.local, time.zone),
    rule: recurrence?.rule ?? '',
    except: (recurrence?.except ?? []).join('\n'),
    kind: reminder.kind,
    brand: reminder.brand ?? '',
    sites: reminder.site ?? '',
    account: reminder.account ?? '',
    permalink: reminder.permalink ?? '',
    template: reminder.template ?? '',
    title: reminder.title,
    text: parts.join('\n---\n'),
    links: links.join('\n'),
    labels: labels.join(', '),
    campaign: reminder.campaign ?? '',
    lead: String(lead),
    isPaused: isPaused ? 'yes' : '',
    media: media.join(' '),
  };
}

/** What stands in the way of keeping it, by field. */
export function reminderProblems(values: ReminderValues): ReminderProblems {
  const problems: { -readonly [Field in keyof ReminderProblems]: ReminderProblem } = {};
  if (!isLocal(localOf(values))) problems.day = 'no-time';
  if (!isZone(values.zone)) problems.zone = 'odd-zone';
  if (values.rule !== '' && faultIn(values.rule)) problems.rule = 'odd-rule';
  if (values.kind === 'post' && sitesOf(values).length === 0) problems.sites = 'no-site';
  if (values.kind === 'post' && values.text.trim() === '') problems.text = 'nothing-said';
  if (values.kind === 'task' && values.title.trim() === '') problems.title = 'nothing-said';
  if (values.text.length > reminderLimits.text) problems.text = 'too-long';
  if (values.kind === 'reply' || values.kind === 'numbers') {
    if (values.permalink.trim() === '') problems.permalink = 'no-permalink';
    else if (!isWebAddress(values.permalink)) problems.permalink = 'odd-address';
  }
  if (linesOf(values.links).some((link) => !isWebAddress(link))) problems.links = 'odd-address';
  return problems;
}

/** The clock time of its first occasion. */
export function localOf({ day, clock }: Pick<ReminderValues, 'day' | 'clock'>): string {
  return `${day}T${clock}`;
}

export function sitesOf({ sites }: Pick<ReminderValues, 'sites'>): readonly SiteId[] {
  return sites.split(' ').filter(Boolean);
}

/** The parts of a thread; one: no thread. */
export function partsOfText(text: string): readonly string[] {
  return `\n${text}\n`
    .split(partMark)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .slice(0, reminderLimits.parts);
}

/** What goes out on a site: the text somebody wrote for it, else the idea with the brand's hashtags there. */
export function textFor(values: ReminderValues, site: SiteId, brand: Brand | undefined): string {
  return ownTexts(values)[site] ?? withHashtags(values.text, site, brand);
}

/** Texts that somebody wrote for one site alone. */
export function ownTexts({
  texts,
}: Pick<ReminderValues, 'texts'>): Readonly<Record<string, string>> {
  if (texts === '') return {};
  return JSON.parse(texts) as Record<string, string>;
}

/** The parts of a text that a site would refuse for their length, counted from 1. */
export function partsTooLong(text: string, site: SiteId): readonly number[] {
  const limit = allSites.find(({ id }) => id === site)?.limit;
  if (!limit) return [];
  return partsOfText(text).flatMap((part, at) => (isOver(part, limit) ? [at + 1] : []));
}

/**
 * The reminders that a form makes: one a site, which share a campaign where there are several.
 *
 * @param kept the one that is edited; it stays the first site's.
 */
export function remindersFrom(
  values: ReminderValues,
  brand: Brand | undefined,
  kept: Pick<Reminder, 'id' | 'createdAt'> | undefined,
  now: number,
): readonly Reminder[] {
  const sites = values.kind === 'post' || values.kind === 'reply' ? sitesOf(values) : [];
  const isMany = sites.length > 1;
  const named = values.campaign.trim() || values.title.trim() || partsOfText(values.text)[0] || '';
  const campaign = isMany || values.campaign.trim() !== '' ? named.slice(0, 80) : '';
  return (sites.length > 0 ? sites : [undefined]).map((site, at): Reminder => {
    const own = at === 0 && kept ? kept : { id: crypto.randomUUID(), createdAt: now };
    const text = site && isMany ? textFor(values, site, brand) : values.text;
    return {
      ...own,
      kind: values.kind,
      ...optional('brand', values.brand),
      ...optional('site', site ?? ''),
      ...optional('account', isMany ? '' : values.account.trim().replace(/^@/, '')),
      ...optional('permalink', values.permalink.trim()),
      ...optional('template', values.template),
      title: values.title.trim().slice(0, reminderLimits.title),
      parts: values.kind === 'numbers' ? [] : partsOfText(text),
      links: linesOf(values.links),
      media: values.media.split(' ').filter(Boolean),
      ...optional('campaign', campaign),
      labels: labelsOf(values.labels),
      time: { local: localOf(values), zone: values.zone },
      ...(values.rule === ''
        ? {}
        : { recurrence: { rule: values.rule, except: linesOf(values.except) } }),
      isPaused: values.isPaused !== '',
      lead: Number(values.lead) || 0,
      updatedAt: now,
    };
  });
}

/** Whether a time that comes once is over: it would come due at once, as missed. */
export function isPast(values: ReminderValues, now: number): boolean {
  if (values.rule !== '' || !isLocal(localOf(values)) || !isZone(values.zone)) return false;
  return instantOf({ local: localOf(values), zone: values.zone }) < now;
}

function withHashtags(text: string, site: SiteId, brand: Brand | undefined): string {
  const sets = brand?.hashtags ?? [];
  const set = sets.find((one) => one.site === site) ?? sets.find((one) => one.site === undefined);
  const small = text.toLowerCase();
  const missing = (set?.tags ?? []).filter((tag) => !small.includes(tag.toLowerCase()));
  return missing.length > 0 && text.trim() !== ''
    ? `${text.trimEnd()}\n\n${missing.join(' ')}`
    : text;
}

function labelsOf(text: string): readonly string[] {
  const all = text.split(',').map((label) => label.trim().slice(0, reminderLimits.label));
  return [...new Set(all.filter(Boolean))].slice(0, reminderLimits.labels);
}

function linesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}

function isWebAddress(address: string): boolean {
  return URL.canParse(address) && /^https?:$/.test(new URL(address).protocol);
}

/** A field that is absent where it has nothing to say. */
function optional<Name extends string>(name: Name, value: string): { [Key in Name]?: string } {
  return value === '' ? {} : ({ [name]: value } as { [Key in Name]?: string });
}
