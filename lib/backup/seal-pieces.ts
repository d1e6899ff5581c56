/**
 * A sealed file's pieces, a line each. Every piece is sealed by itself, bound to its place and to
 * whether it is the last: one that is left out, there twice, moved or cut off does not open.
 */
import { linesIn, type Source } from './source';

/** In bytes, before it is sealed. */
const pieceSize = 1_000_000;
/** In characters, once it is sealed: more than one of ours ever has. */
const longestPiece = 4_000_000;
const ivSize = 12;

/** The lines of a file's pieces. */
export async function sealPieces(file: Blob, key: CryptoKey): Promise<readonly Blob[]> {
  const lines: Blob[] = [];
  const count = Math.max(1, Math.ceil(file.size / pieceSize));
  for (let at = 0; at < count; at++) {
    const isLast = at === count - 1;
    const clear = await file.slice(at * pieceSize, (at + 1) * pieceSize).arrayBuffer();
    const iv = crypto.getRandomValues(new Uint8Array(ivSize));
    const data = await crypto.subtle.encrypt(cipher(iv, at, isLast), key, clear);
    const piece = new Uint8Array(ivSize + data.byteLength);
    piece.set(iv);
    piece.set(new Uint8Array(data), ivSize);
    lines.push(new Blob([`"${piece.toBase64()}"${isLast ? '' : ','}\n`]));
  }
  return lines;
}

/** What is in the pieces of a file; nothing where the first does not open: the key is another one. */
export async function openPieces(file: Blob, key: CryptoKey): Promise<Source | undefined> {
  const first = await openAll(file, key).next();
  if (first.done) return undefined;
  let isIntact = false;
  return {
    size: file.size,
    async *bytes() {
      isIntact = false;
      for await (const { bytes, isLast } of openAll(file, key)) {
        isIntact = isLast;
        yield bytes;
      }
    },
    isIntact: () => isIntact,
  };
}

type Opened = { readonly bytes: Uint8Array; readonly isLast: boolean };

/** Piece by piece, up to one that does not open. */
async function* openAll(file: Blob, key: CryptoKey): AsyncGenerator<Opened> {
  let at = 0;
  for await (const line of linesIn(file.stream(), longestPiece)) {
    if (line === undefined) return;
    const [, letters, comma] = /^"([\w+/=]{16,})"(,?)\s*$/.exec(line) ?? [];
    if (letters === undefined) {
      // The file's own head, and no piece after its end.
      if (at > 0) return;
      continue;
    }
    const isLast = comma !== ',';
    const bytes = await openPiece(letters, key, at, isLast);
    if (!bytes) return;
    yield { bytes, isLast };
    if (isLast) return;
    at++;
  }
}

async function openPiece(letters: string, key: CryptoKey, at: number, isLast: boolean) {
  try {
    const piece = Uint8Array.fromBase64(letters);
    const iv = piece.slice(0, ivSize);
    const data = piece.slice(ivSize);
    return new Uint8Array(await crypto.subtle.decrypt(cipher(iv, at, isLast), key, data));
  } catch {
    // The cipher tells no more than that it does not fit.
    return undefined;
  }
}

function cipher(iv: Uint8Array<ArrayBuffer>, at: number, isLast: boolean): AesGcmParams {
  const place = `repartee backup 2, piece ${at}${isLast ? ', the last' : ''}`;
  return { name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(place) };
}
