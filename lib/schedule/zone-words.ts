import { zoneNames } from './moment';

/** What people write for a zone. Left out where it is several (IST: India, Ireland, Israel). */
const abbreviations: Readonly<Record<string, string>> = {
  utc: 'UTC',
  gmt: 'UTC',
  bst: 'Europe/London',
  wet: 'Europe/Lisbon',
  west: 'Europe/Lisbon',
  cet: 'Europe/Berlin',
  cest: 'Europe/Berlin',
  eet: 'Europe/Athens',
  eest: 'Europe/Athens',
  msk: 'Europe/Moscow',
  et: 'America/New_York',
  est: 'America/New_York',
  edt: 'America/New_York',
  ct: 'America/Chicago',
  cst: 'America/Chicago',
  cdt: 'America/Chicago',
  mt: 'America/Denver',
  mst: 'America/Denver',
  mdt: 'America/Denver',
  pt: 'America/Los_Angeles',
  pst: 'America/Los_Angeles',
  pdt: 'America/Los_Angeles',
  brt: 'America/Sao_Paulo',
  jst: 'Asia/Tokyo',
  kst: 'Asia/Seoul',
  sgt: 'Asia/Singapore',
  hkt: 'Asia/Hong_Kong',
  aet: 'Australia/Sydney',
  aest: 'Australia/Sydney',
  aedt: 'Australia/Sydney',
  nzst: 'Pacific/Auckland',
  nzdt: 'Pacific/Auckland',
};

/** Places that no zone is named after, and names that changed. */
const places: Readonly<Record<string, string>> = {
  eastern: 'America/New_York',
  central: 'America/Chicago',
  mountain: 'America/Denver',
  pacific: 'America/Los_Angeles',
  'central european': 'Europe/Berlin',
  uk: 'Europe/London',
  boston: 'America/New_York',
  miami: 'America/New_York',
  washington: 'America/New_York',
  'san francisco': 'America/Los_Angeles',
  seattle: 'America/Los_Angeles',
  rio: 'America/Sao_Paulo',
  porto: 'Europe/Lisbon',
  barcelona: 'Europe/Madrid',
  milan: 'Europe/Rome',
  munich: 'Europe/Berlin',
  hamburg: 'Europe/Berlin',
  frankfurt: 'Europe/Berlin',
  geneva: 'Europe/Zurich',
  edinburgh: 'Europe/London',
  kyiv: 'Europe/Kyiv',
  kolkata: 'Asia/Kolkata',
  mumbai: 'Asia/Kolkata',
  delhi: 'Asia/Kolkata',
  bangalore: 'Asia/Kolkata',
  india: 'Asia/Kolkata',
  kathmandu: 'Asia/Kathmandu',
  beijing: 'Asia/Shanghai',
  'ho chi minh city': 'Asia/Ho_Chi_Minh',
};

let cities: ReadonlyMap<string, string> | undefined;

/** Takes a zone out of a sentence: "noon Lisbon time", "9am ET", "10:00 Europe/Lisbon". */
export function takeZone(sentence: string): { readonly zone?: string; readonly rest: string } {
  const written = /\b([A-Za-z]+(?:\/[A-Za-z_-]+){1,2})(?![\w/])/.exec(sentence);
  const byName = written && namesOf().get(written[1]?.toLowerCase() ?? '');
  if (written && byName) return { zone: byName, rest: without(sentence, written) };
  const named = /\b(?:in )?((?:[\p{L}.'’-]+ ){1,4})(?:local )?time\b/iu.exec(sentence);
  const place = named && longestPlace(named[1] ?? '');
  if (named && place) {
    const before = named[1]?.trim().split(' ').slice(0, -place.words).join(' ') ?? '';
    return { zone: place.zone, rest: without(sentence, named, before) };
  }
  for (const word of sentence.matchAll(/\b[A-Za-z]{2,4}\b/g)) {
    const name = word[0].toLowerCase();
    // In small letters "west", "et" and "mt" are words of their own.
    const isMeant = (name.length === 3 && name !== 'wet') || word[0] === word[0].toUpperCase();
    const zone = Object.hasOwn(abbreviations, name) && isMeant ? abbreviations[name] : undefined;
    if (zone) return { zone, rest: without(sentence, word) };
  }
  return { rest: sentence };
}

function longestPlace(words: string): { zone: string; words: number } | undefined {
  const all = words.trim().toLowerCase().split(' ');
  for (let count = all.length; count > 0; count -= 1) {
    const name = all.slice(-count).join(' ');
    const zone = Object.hasOwn(places, name) ? places[name] : namesOf().get(name);
    const short = Object.hasOwn(abbreviations, name) ? abbreviations[name] : undefined;
    if (zone ?? short) return { zone: zone ?? short ?? 'UTC', words: count };
  }
  return undefined;
}

/** Zones by their whole names and by the city they are named after, in small letters. */
function namesOf(): ReadonlyMap<string, string> {
  if (cities) return cities;
  const found = new Map<string, string>();
  for (const zone of zoneNames()) {
    const city = zone.split('/').at(-1)?.replaceAll('_', ' ').toLowerCase() ?? '';
    found.set(city, zone);
  }
  for (const zone of zoneNames()) found.set(zone.toLowerCase(), zone);
  cities = found;
  return found;
}

function without(sentence: string, match: RegExpExecArray, kept = ''): string {
  const before = sentence.slice(0, match.index).replace(/\bin\s*$/i, '');
  return `${before} ${kept} ${sentence.slice(match.index + match[0].length)}`;
}
