import { useState } from 'react';
import type { TestState } from '@/components/settings/test-state';
import { errorData } from '@/lib/errors';
import { originPattern } from '@/lib/llm/address';
import { ask } from '@/lib/messages/client';
import type { Diagnosis } from '@/lib/messages/contract';
import type { Connection } from '@/lib/model';
import { askToReach } from '@/lib/permissions/hosts';

/** Asks for the host a connection needs; the first thing in a click. On-device needs none. */
export function askForHostOf(connection: Pick<Connection, 'kind' | 'baseUrl'>): Promise<boolean> {
  return connection.kind === 'openai'
    ? askToReach([originPattern(connection.baseUrl)])
    : Promise.resolve(true);
}

/**
 * Tries a connection out. Must be called first thing in a click, which may ask for its host; what
 * goes wrong is part of the answer.
 */
export async function testConnection(
  connection: Connection,
  key: string | null,
): Promise<Diagnosis> {
  try {
    await askForHostOf(connection);
    return await ask('connection.test', { connection, key });
  } catch (error) {
    return { ok: false, error: errorData(error) };
  }
}

/** Tests of connections that are kept, each with its own outcome. */
export function useConnectionTests() {
  const [tests, setTests] = useState<Readonly<Record<string, TestState>>>({});
  const note = (id: string, state: TestState) => setTests((before) => ({ ...before, [id]: state }));

  const test = async (connection: Connection): Promise<void> => {
    note(connection.id, { kind: 'testing' });
    note(connection.id, { kind: 'done', diagnosis: await testConnection(connection, null) });
  };

  /** Mends what can be mended here, then tests again. */
  const mend = async (connection: Connection): Promise<void> => {
    note(connection.id, { kind: 'testing' });
    try {
      await ask('connection.mend', { connection: connection.id });
    } catch (error) {
      note(connection.id, { kind: 'done', diagnosis: { ok: false, error: errorData(error) } });
      return;
    }
    await test(connection);
  };

  return { tests, test, mend };
}
