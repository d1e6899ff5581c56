import { database } from './database';
import { writing } from './storage-errors';

/**
 * API keys, encrypted with a key the browser will not give out (AES-GCM, non-extractable). That
 * keeps them out of exports, logs and copied files; it does not stop software that can read the
 * browser's profile, and the settings page says so.
 */
export const keys = {
  /** Keeps a connection's key, and its last four characters on the connection for showing. */
  async keep(connection: string, key: string): Promise<void> {
    const machineKey = await ownKey();
    const iv = crypto.getRandomValues(new Uint8Array(12));
    const data = await crypto.subtle.encrypt(
      cipher(iv, connection),
      machineKey,
      new TextEncoder().encode(key),
    );
    await writing(() =>
      database.transaction('rw', database.secrets, database.connections, async () => {
        await database.secrets.put({ connection, iv, data });
        await database.connections.update(connection, { keyEnding: key.slice(-4) });
      }),
    );
  },

  /** The key in the clear, for a request that is about to be made; nothing when none is kept. */
  async read(connection: string): Promise<string | undefined> {
    const row = await database.secrets.get(connection);
    if (!row) return undefined;
    const clear = await crypto.subtle.decrypt(cipher(row.iv, connection), await ownKey(), row.data);
    return new TextDecoder().decode(clear);
  },

  async forget(connection: string): Promise<void> {
    await database.transaction('rw', database.secrets, database.connections, async () => {
      await database.secrets.delete(connection);
      await database.connections
        .where('id')
        .equals(connection)
        .modify((row) => {
          Reflect.deleteProperty(row, 'keyEnding');
        });
    });
  },
};

/** Bound to its connection: a row copied onto another connection cannot be opened. */
function cipher(iv: Uint8Array<ArrayBuffer>, connection: string): AesGcmParams {
  return { name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(`v1:${connection}`) };
}

/** The machine's own key, made when first needed. */
async function ownKey(): Promise<CryptoKey> {
  const kept = await database.machineKeys.get('machine');
  if (kept) return kept.key;
  const fresh = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ]);
  return database.transaction('rw', database.machineKeys, async () => {
    // Another page may have made one in between: the first one stands.
    const first = await database.machineKeys.get('machine');
    if (first) return first.key;
    await writing(() => database.machineKeys.add({ id: 'machine', key: fresh }));
    return fresh;
  });
}
