import { done, type Outcome, refused } from './failure';
import { limits } from './limits';

/** A zip's own word about one of its files. */
export type ZipEntry = {
  readonly path: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly isLocked: boolean;
  readonly checksum: number;
  readonly packedSize: number;
  readonly size: number;
  /** Where its packed bytes begin. */
  readonly start: number;
};

const marks = { entry: 0x02014b50, end: 0x06054b50, end64: 0x06064b50, local: 0x04034b50 };

/**
 * The list at a zip's end (APPNOTE 6.3.10, https://pkware.cachefly.net/webdocs/APPNOTE/, 2026-11).
 * Every number in it is checked against the bytes there are, before it is used.
 */
export function readDirectory(bytes: Uint8Array<ArrayBuffer>): Outcome<readonly ZipEntry[]> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (!end) return refused('damaged-archive');
  if (end.count > limits.zipEntries) return refused('too-many', { most: limits.zipEntries });
  const entries: ZipEntry[] = [];
  let at = end.start;
  for (let index = 0; index < end.count; index += 1) {
    const found = readEntry(view, at);
    if (!found) return refused('damaged-archive');
    if (found.entry) entries.push(found.entry);
    at = found.next;
  }
  return done(entries);
}

/** The end record is the last thing in the file but for a comment of at most 65,535 bytes. */
function findEnd(view: DataView): { count: number; start: number } | undefined {
  const first = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= first; at -= 1) {
    if (view.getUint32(at, true) !== marks.end) continue;
    const count = view.getUint16(at + 10, true);
    const start = view.getUint32(at + 16, true);
    if (count === 0xffff || start === 0xffffffff) return findEnd64(view, at);
    return { count, start };
  }
  return undefined;
}

/** Large archives, and those written as a stream, keep the same record in wider numbers. */
function findEnd64(view: DataView, end: number): { count: number; start: number } | undefined {
  if (end < 20) return undefined;
  const at = Number(view.getBigUint64(end - 20 + 8, true));
  if (at + 56 > view.byteLength || view.getUint32(at, true) !== marks.end64) return undefined;
  return {
    count: Number(view.getBigUint64(at + 32, true)),
    start: Number(view.getBigUint64(at + 48, true)),
  };
}

type Found = { readonly entry?: ZipEntry; readonly next: number };

/** One entry; folders, which have no content, are passed over. */
function readEntry(view: DataView, at: number): Found | undefined {
  if (at + 46 > view.byteLength || view.getUint32(at, true) !== marks.entry) return undefined;
  const nameLength = view.getUint16(at + 28, true);
  const extraLength = view.getUint16(at + 30, true);
  const extra = at + 46 + nameLength;
  const next = extra + extraLength + view.getUint16(at + 32, true);
  if (next > view.byteLength) return undefined;
  const path = new TextDecoder().decode(
    new Uint8Array(view.buffer, view.byteOffset + at + 46, nameLength),
  );
  if (path.endsWith('/')) return { next };
  const sizes = readSizes(view, at, extra, extra + extraLength);
  const start = sizes && startOf(view, sizes.local);
  if (!sizes || start === undefined || start + sizes.packedSize > view.byteLength) return undefined;
  const entry: ZipEntry = {
    path,
    method: view.getUint16(at + 10, true),
    isLocked: (view.getUint16(at + 8, true) & 1) === 1,
    checksum: view.getUint32(at + 16, true),
    packedSize: sizes.packedSize,
    size: sizes.size,
    start,
  };
  return { entry, next };
}

/** Sizes and place; what does not fit 32 bits stands in the extra field 1, in this order. */
function readSizes(view: DataView, at: number, extra: number, extraEnd: number) {
  let wide = wideField(view, extra, extraEnd);
  const widened = (narrow: number): number | undefined => {
    if (narrow !== 0xffffffff) return narrow;
    if (wide === undefined || wide + 8 > extraEnd) return undefined;
    wide += 8;
    return Number(view.getBigUint64(wide - 8, true));
  };
  const size = widened(view.getUint32(at + 24, true));
  const packedSize = widened(view.getUint32(at + 20, true));
  const local = widened(view.getUint32(at + 42, true));
  if (size === undefined || packedSize === undefined || local === undefined) return undefined;
  return { size, packedSize, local };
}

function wideField(view: DataView, from: number, end: number): number | undefined {
  let at = from;
  while (at + 4 <= end) {
    if (view.getUint16(at, true) === 1) return at + 4;
    at += 4 + view.getUint16(at + 2, true);
  }
  return undefined;
}

/** Behind the file's own header, whose name and extra field may be longer than the list's. */
function startOf(view: DataView, local: number): number | undefined {
  if (local + 30 > view.byteLength || view.getUint32(local, true) !== marks.local) return undefined;
  return local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
}
