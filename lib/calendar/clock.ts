const dayLength = 86_400_000;

/** A moment as a clock on the wall shows it. */
export type WallTime = {
  /** `YYYY-MM-DD`. */
  readonly day: string;
  /** Minutes since midnight, 0 to 1439. */
  readonly minute: number;
};

/**
 * The wall clock of a zone. Asking for a zone's offset is slow (50 µs), and a year has thousands of
 * items on few days: the offset is kept where it is the same all through a day of UTC.
 */
export function clockIn(zone: string): (at: number) => WallTime {
  const offsets = new Map<number, number>();
  const offsetAt = (at: number) =>
    Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).offsetNanoseconds / 1e6;
  const startOffset = (day: number) => {
    const kept = offsets.get(day);
    if (kept !== undefined) return kept;
    const offset = offsetAt(day * dayLength);
    offsets.set(day, offset);
    return offset;
  };
  return (at) => {
    const day = Math.floor(at / dayLength);
    const steady = startOffset(day) === startOffset(day + 1);
    return readWall(at + (steady ? startOffset(day) : offsetAt(at)));
  };
}

function readWall(shifted: number): WallTime {
  const start = Math.floor(shifted / dayLength) * dayLength;
  return {
    day: new Date(start).toISOString().slice(0, 10),
    minute: Math.floor((shifted - start) / 60_000),
  };
}

/** The moment a wall clock shows this; where it shows it never, the one it jumped to. */
export function momentOf({ day, minute }: WallTime, zone: string): number {
  return Temporal.PlainDateTime.from(localOf({ day, minute })).toZonedDateTime(zone)
    .epochMilliseconds;
}

/** As `YYYY-MM-DDTHH:mm`. */
export function localOf({ day, minute }: WallTime): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${day}T${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}

/** Out of `YYYY-MM-DDTHH:mm`. */
export function wallOf(local: string): WallTime {
  const hours = Number(local.slice(11, 13));
  return { day: local.slice(0, 10), minute: hours * 60 + Number(local.slice(14, 16)) };
}
