import type { Connection } from '@/lib/model';
import { database } from './database';
import { writing } from './storage-errors';

/** Drafting from templates alone: always there, needs nothing, sends nothing. */
export const noConnection: Connection = {
  id: 'none',
  kind: 'none',
  preset: 'none',
  label: '',
  baseUrl: '',
  model: '',
  createdAt: 0,
  updatedAt: 0,
};

type ConnectionInput = Omit<Connection, 'id' | 'createdAt' | 'updatedAt'>;

/** The models a person has connected. */
export const connections = {
  /** Oldest first. */
  list: (): Promise<Connection[]> => database.connections.orderBy('createdAt').toArray(),

  find: (id: string): Promise<Connection | undefined> => database.connections.get(id),

  async add(input: ConnectionInput): Promise<Connection> {
    const now = Date.now();
    const connection: Connection = {
      ...input,
      id: crypto.randomUUID(),
      createdAt: now,
      updatedAt: now,
    };
    await writing(() => database.connections.add(connection));
    return connection;
  },

  async update(id: string, patch: Partial<ConnectionInput>): Promise<void> {
    await writing(() => database.connections.update(id, { ...patch, updatedAt: Date.now() }));
  },

  /** Forgets the connection and its key. */
  async remove(id: string): Promise<void> {
    await database.transaction('rw', database.connections, database.secrets, async () => {
      await database.connections.delete(id);
      await database.secrets.delete(id);
    });
  },

  /** The connection drafts are written by; `noConnection` until one is chosen. */
  async active(): Promise<Connection> {
    const choice = await database.choices.get('connection');
    return (choice && (await database.connections.get(choice.id))) ?? noConnection;
  },

  /** @param id a connection's id, or `noConnection.id` for templates alone. */
  async activate(id: string): Promise<void> {
    await writing(() => database.choices.put({ name: 'connection', id }));
  },
};
