import {
  type ConnectionValues,
  connectionFrom,
  keepsKey,
} from '@/lib/connection/connection-values';
import { connections } from '@/lib/db/connections';
import { keys } from '@/lib/db/keys';
import type { Connection } from '@/lib/model';

/** Keeps what a form says, new or changed, and its key if one was typed. */
export async function keepConnection(
  values: ConnectionValues,
  kept: Connection | undefined,
): Promise<Connection> {
  const input = connectionFrom(values);
  const connection = kept ? { ...kept, ...input } : await connections.add(input);
  if (kept) await connections.update(kept.id, input);
  const key = values.key.trim();
  if (key) await keys.keep(connection.id, key);
  // A key is for one server: with another address it is not sent along.
  else if (kept && !keepsKey(values, kept)) await keys.forget(connection.id);
  return connection;
}
