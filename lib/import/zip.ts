import { done, type Outcome, refused } from './failure';
import { limits } from './limits';
import { readDirectory, type ZipEntry } from './zip-directory';

/** A file out of a zip: its path as it stands there, good for telling and for nothing else. */
export type ZipFile = { readonly path: string; readonly bytes: Uint8Array<ArrayBuffer> };

export function isZip(bytes: Uint8Array): boolean {
  const [p, k, third, fourth] = bytes;
  return p === 0x50 && k === 0x4b && (third === 3 || third === 5) && fourth === third + 1;
}

/**
 * Takes out of a zip the files that are wanted, and unpacks no other. The browser unpacks
 * (`DecompressionStream`) while we count what comes out: what a zip says about its own sizes is
 * believed only to refuse it.
 */
export async function unzip(
  bytes: Uint8Array<ArrayBuffer>,
  isWanted: (path: string) => boolean,
): Promise<Outcome<readonly ZipFile[]>> {
  const directory = readDirectory(bytes);
  if (!directory.ok) return directory;
  const wanted = directory.value.filter(({ path }) => isWanted(path));
  if (wanted.length === 0) return refused('nothing-inside');
  if (wanted.length > limits.zipTaken) return refused('too-many', { most: limits.zipTaken });
  const files: ZipFile[] = [];
  let left: number = limits.unpackedTotal;
  for (const entry of wanted) {
    const unpacked = await unpack(bytes, entry, Math.min(limits.unpacked, left));
    if (!unpacked.ok) return unpacked;
    files.push({ path: entry.path, bytes: unpacked.value });
    left -= unpacked.value.length;
  }
  return done(files);
}

async function unpack(
  bytes: Uint8Array<ArrayBuffer>,
  entry: ZipEntry,
  most: number,
): Promise<Outcome<Uint8Array<ArrayBuffer>>> {
  const { path } = entry;
  if (entry.isLocked) return refused('locked', { path });
  if (entry.size > most) return refused('too-large', { path, most });
  const packed = bytes.subarray(entry.start, entry.start + entry.packedSize);
  const unpacked = entry.method === 0 ? done(packed) : await inflate(packed, entry, most);
  if (!unpacked.ok) return unpacked;
  const isWhole =
    unpacked.value.length === entry.size && checksum(unpacked.value) === entry.checksum;
  return isWhole ? unpacked : refused('damaged-archive', { path });
}

async function inflate(
  packed: Uint8Array<ArrayBuffer>,
  { path, method, size }: ZipEntry,
  most: number,
): Promise<Outcome<Uint8Array<ArrayBuffer>>> {
  if (method !== 8) return refused('damaged-archive', { path });
  const unpacked = new Uint8Array(size);
  let filled = 0;
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  try {
    for await (const chunk of stream) {
      if (filled + chunk.length > size) return refused('too-large', { path, most });
      unpacked.set(chunk, filled);
      filled += chunk.length;
    }
  } catch {
    // The stream throws for one reason: what it was given is not deflated data, or not all of it.
    return refused('damaged-archive', { path });
  }
  return done(unpacked.subarray(0, filled));
}

const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

/** CRC-32, as every zip carries it. */
function checksum(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  // By index: an iterator is several times slower, and there may be a hundred million of these.
  for (let at = 0; at < bytes.length; at += 1)
    sum = (table[(sum ^ (bytes[at] ?? 0)) & 0xff] ?? 0) ^ (sum >>> 8);
  return (sum ^ 0xffffffff) >>> 0;
}
