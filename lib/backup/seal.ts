/**
 * A backup under a passphrase: AES-GCM, its key drawn from the passphrase by PBKDF2 (SHA-256). Whoever
 * has the file and not the passphrase learns how large it is, and nothing else.
 */
import * as z from 'zod/mini';

/** As OWASP advises for PBKDF2 with SHA-256 (Password Storage Cheat Sheet, 2026-11): about half a second. */
const iterations = 600_000;
/** A file that asks for more is meant to keep the machine busy. */
const mostIterations = 10_000_000;

const sealedFile = z.object({
  repartee: z.literal('sealed backup'),
  version: z.literal(1),
  iterations: z.int().check(z.gte(iterations), z.lte(mostIterations)),
  salt: z.base64().check(z.length(24)),
  iv: z.base64().check(z.length(16)),
  data: z.base64(),
});

export type Sealed = z.infer<typeof sealedFile>;

/** The file for a text under a passphrase. */
export async function seal(text: string, passphrase: string): Promise<string> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const key = await keyFrom(passphrase, salt, iterations);
  const data = await crypto.subtle.encrypt(cipher(iv), key, new TextEncoder().encode(text));
  const sealed: Sealed = {
    repartee: 'sealed backup',
    version: 1,
    iterations,
    salt: salt.toBase64(),
    iv: iv.toBase64(),
    data: new Uint8Array(data).toBase64(),
  };
  return `${JSON.stringify(sealed, undefined, 1)}\n`;
}

/** What a file says of itself where it is under a passphrase; nothing where it is not, or not whole. */
export function asSealed(text: string): Sealed | undefined {
  try {
    return sealedFile.safeParse(JSON.parse(text)).data;
  } catch {
    // No JSON: that is for whoever reads plain files to say, with its line.
    return undefined;
  }
}

/** The text in a sealed file; nothing where the passphrase is another one, or the file was changed. */
export async function unseal(sealed: Sealed, passphrase: string): Promise<string | undefined> {
  const key = await keyFrom(passphrase, Uint8Array.fromBase64(sealed.salt), sealed.iterations);
  const iv = Uint8Array.fromBase64(sealed.iv);
  try {
    const data = Uint8Array.fromBase64(sealed.data);
    return new TextDecoder().decode(await crypto.subtle.decrypt(cipher(iv), key, data));
  } catch {
    // The cipher tells no more than that it does not fit.
    return undefined;
  }
}

/** The version of the seal is bound to what it holds. */
function cipher(iv: Uint8Array<ArrayBuffer>): AesGcmParams {
  return { name: 'AES-GCM', iv, additionalData: new TextEncoder().encode('repartee backup 1') };
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
