/** A time of day in minutes; assumed: only a part of the day was named. */
type Clock = { readonly minutes: number; readonly isAssumed: boolean };

const dayParts: readonly (readonly [RegExp, number])[] = [
  [/\b(?:in the |this )?morning\b/, 9 * 60],
  [/\b(?:in the |this )?afternoon\b/, 15 * 60],
  [/\b(?:in the |this )?evening\b/, 19 * 60],
  [/\b(?:at )?night\b/, 21 * 60],
  [/\btonight\b/, 20 * 60],
];

const namedClocks: readonly (readonly [RegExp, number])[] = [
  [/\b(?:at )?(?:noon|midday)\b/, 12 * 60],
  [/\b(?:at )?midnight\b/, 0],
];

/**
 * Takes a time of day out of a sentence in small letters; `none` where it says one that is none (25:00)
 * or two of them.
 */
export function takeClock(
  sentence: string,
): { readonly clock?: Clock; readonly rest: string } | 'none' {
  const { minutes, rest } = exactIn(sentence);
  if (Number.isNaN(minutes)) return 'none';
  for (const [pattern, neutral] of dayParts) {
    const part = pattern.exec(rest);
    if (!part) continue;
    const left = `${rest.slice(0, part.index)} ${rest.slice(part.index + part[0].length)}`;
    const today = /^(?:this |tonight)/.test(part[0]) ? `${left} today` : left;
    if (minutes === undefined) return { clock: { minutes: neutral, isAssumed: true }, rest: today };
    const isLater = neutral > 12 * 60 && minutes < 12 * 60;
    return { clock: { minutes: minutes + (isLater ? 12 * 60 : 0), isAssumed: false }, rest: today };
  }
  return minutes === undefined ? { rest } : { clock: { minutes, isAssumed: false }, rest };
}

function exactIn(sentence: string): { readonly minutes?: number; readonly rest: string } {
  for (const [pattern, minutes] of namedClocks) {
    const match = pattern.exec(sentence);
    if (match) return once(minutes, sentence, match);
  }
  const past = /\b(?:at )?(half past|quarter past|quarter to) (\d{1,2})\b\s?([ap]m\b)?/.exec(
    sentence,
  );
  if (past) {
    const shift = { 'half past': 30, 'quarter past': 15, 'quarter to': -15 }[past[1] ?? ''] ?? 0;
    return once(minutesOf(past[2], '0', past[3]) + shift, sentence, past);
  }
  const half = /(?:\bat )?\b(\d{1,2})(?:[:.](\d\d))?\s?([ap])\.?m\b\.?/.exec(sentence);
  if (half) return once(minutesOf(half[1], half[2] ?? '0', `${half[3]}m`), sentence, half);
  const whole =
    /(?:\bat )?(?<![\d./-])\b(\d{1,2})(?:[:h](\d\d)|\.(\d\d)(?![.\d])|h)(?![\d:])\b/.exec(sentence);
  if (whole) return once(minutesOf(whole[1], whole[2] ?? whole[3] ?? '0'), sentence, whole);
  const bare =
    /\bat (\d{1,2})(?: o[’']?clock)?(?![\d:./-]|st|nd|rd|th)/.exec(sentence) ??
    /\b(\d{1,2})(?: o[’']?clock\b| (?=in the (?:morn|aftern|even)|at night|tonight))/.exec(
      sentence,
    );
  if (bare) return once(minutesOf(bare[1], '0'), sentence, bare);
  return { rest: sentence };
}

/** A second time of day in what is left makes it unclear which is meant. */
function once(minutes: number, sentence: string, match: RegExpExecArray) {
  const rest = `${sentence.slice(0, match.index)} ${sentence.slice(match.index + match[0].length)}`;
  const isUnclear = /\d:\d\d|\d\s?[ap]m\b|\bnoon\b|\bmidnight\b/.test(rest);
  return { minutes: isUnclear ? Number.NaN : minutes, rest };
}

/** NaN: no clock shows that. */
function minutesOf(hour = '', minute = '', half?: string): number {
  const hours = Number(hour);
  const minutes = Number(minute);
  if (hours > 23 || minutes > 59 || (half && (hours < 1 || hours > 12))) return Number.NaN;
  const inDay = half ? (hours % 12) + (half === 'pm' ? 12 : 0) : hours;
  return inDay * 60 + minutes;
}
