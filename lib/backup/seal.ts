/**
 * A backup under a passphrase: AES-GCM, its key drawn from the passphrase by PBKDF2 (SHA-256). Whoever
 * has the file and not the passphrase learns how large it is, and nothing else.
 *
 * The first version of it was one piece; the second is many, so that none has to hold all of it.
 */
import * as z from 'zod/mini';
import { openPieces, sealPieces } from './seal-pieces';
import { type Source, sourceOf } from './source';

/** As OWASP advises for PBKDF2 with SHA-256 (Password Storage Cheat Sheet, 2026-11): about half a second. */
const iterations = 600_000;
/** A file that asks for more is meant to keep the machine busy. */
const mostIterations = 10_000_000;
/** The largest file of one piece, in bytes: it is held as a whole. */
const largestPiece = 300_000_000;

const lock = {
  repartee: z.literal('sealed backup'),
  iterations: z.int().check(z.gte(iterations), z.lte(mostIterations)),
  salt: z.base64().check(z.length(24)),
};
const sealedWhole = z.object({
  ...lock,
  version: z.literal(1),
  iv: z.base64().check(z.length(16)),
  data: z.base64(),
});
const sealedInPieces = z.object({ ...lock, version: z.literal(2) });

export type Sealed =
  | z.infer<typeof sealedWhole>
  | (z.infer<typeof sealedInPieces> & { readonly file: Blob });

/** Opens a list whose pieces are a line each. */
const piecesBegin = '"pieces": [\n';

/** The file for a file under a passphrase. */
export async function seal(file: Blob, passphrase: string): Promise<Blob> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const key = await keyFrom(passphrase, salt, iterations);
  const head = [
    '"repartee": "sealed backup"',
    '"version": 2',
    `"iterations": ${iterations}`,
    `"salt": "${salt.toBase64()}"`,
    piecesBegin,
  ];
  const pieces = await sealPieces(file, key);
  return new Blob([`{\n${head.join(',\n')}`, ...pieces, ']\n}\n'], { type: 'application/json' });
}

/** What a file says of itself where it is under a passphrase; nothing where it is not, or not whole. */
export async function asSealed(file: Blob): Promise<Sealed | undefined> {
  const beginning = await file.slice(0, 1_000).text();
  if (!/^\s*\{\s*"repartee":\s*"sealed backup"/.test(beginning)) return undefined;
  const end = beginning.indexOf(piecesBegin);
  try {
    if (end >= 0) {
      const head = JSON.parse(`${beginning.slice(0, end)}${piecesBegin}]}`);
      const known = sealedInPieces.safeParse(head).data;
      return known && { ...known, file };
    }
    if (file.size > largestPiece) return undefined;
    return sealedWhole.safeParse(JSON.parse(await file.text())).data;
  } catch {
    // No JSON: that is for whoever reads plain files to say, with its line.
    return undefined;
  }
}

/** What is in a sealed file; nothing where the passphrase is another one, or the file was changed. */
export async function unseal(sealed: Sealed, passphrase: string): Promise<Source | undefined> {
  const key = await keyFrom(passphrase, Uint8Array.fromBase64(sealed.salt), sealed.iterations);
  if (sealed.version === 2) return openPieces(sealed.file, key);
  try {
    const data = Uint8Array.fromBase64(sealed.data);
    const cipher = {
      name: 'AES-GCM',
      iv: Uint8Array.fromBase64(sealed.iv),
      additionalData: new TextEncoder().encode('repartee backup 1'),
    };
    return sourceOf(new Blob([await crypto.subtle.decrypt(cipher, key, data)]));
  } catch {
    // The cipher tells no more than that it does not fit.
    return undefined;
  }
}

async function keyFrom(
  passphrase: string,
  salt: Uint8Array<ArrayBuffer>,
  rounds: number,
): Promise<CryptoKey> {
  // The same letters, however a keyboard composes them.
  const typed = new TextEncoder().encode(passphrase.normalize('NFKC'));
  const raw = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds },
    raw,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}
