/** What a person has done before the test begins, written where the product keeps it. */
import { emptyMaterial } from '@/lib/brand/empty-material';
import type { Brand, Connection } from '@/lib/model';
import type { Stage } from './stage';

/** An invented brand, for when a test does not care which. */
export const nordlys: Brand = {
  ...emptyMaterial,
  id: 'brand-nordlys',
  name: 'Nordlys Bakery',
  about: 'A bakery in Tromsø that delivers cakes and rye bread in the morning.',
  tone: 'Warm and plain, never salesy.',
  accounts: [{ site: 'x', handle: 'nordlys' }],
  color: '#c2512b',
  createdAt: 1,
  updatedAt: 1,
};

export type SetUp = {
  readonly brand?: Brand;
  /** Base URL of a model to draft by; absent: templates alone. */
  readonly model?: string;
};

/** The person has agreed, described a brand and, where asked for, connected a model. */
export async function setUp(stage: Stage, { brand = nordlys, model }: SetUp = {}): Promise<void> {
  const office = await stage.office();
  const connection = model === undefined ? undefined : connectionTo(model);
  await office.evaluate(keep, { brand, connection });
}

function connectionTo(baseUrl: string): Connection {
  const made = { createdAt: 1, updatedAt: 1 };
  const label = 'Test model';
  const where = { id: 'connection-test', kind: 'openai', preset: 'custom' } as const;
  return { ...where, label, baseUrl, model: 'repartee-test', ...made };
}

type ExtensionApi = {
  readonly storage: {
    readonly local: {
      get(name: string): Promise<{ readonly settings?: object }>;
      set(items: object): Promise<void>;
    };
  };
};
type Kept = { readonly brand: Brand; readonly connection: Connection | undefined };

/** Runs in a page of the extension's own: its storage is nobody else's to write. */
async function keep({ brand, connection }: Kept): Promise<void> {
  const database = await open();
  const change = database.transaction(['brands', 'connections', 'choices'], 'readwrite');
  change.objectStore('brands').put(brand);
  change.objectStore('choices').put({ name: 'brand', id: brand.id });
  if (connection) {
    change.objectStore('connections').put(connection);
    change.objectStore('choices').put({ name: 'connection', id: connection.id });
  }
  await new Promise((resolve, reject) => {
    change.oncomplete = resolve;
    change.onerror = () => reject(change.error);
  });
  database.close();
  // The browser's own API, not WXT's: this function is sent into the page as text.
  const api = (globalThis as unknown as { chrome: ExtensionApi }).chrome;
  const { settings } = await api.storage.local.get('settings');
  await api.storage.local.set({ settings: { ...settings, consentedAt: Date.now() } });

  /** Waits for the product itself to have made its tables. */
  async function open(): Promise<IDBDatabase> {
    while (!(await indexedDB.databases()).some((each) => (each.version ?? 0) >= 10)) {
      await new Promise((resume) => setTimeout(resume, 10));
    }
    return new Promise((resolve, reject) => {
      const request = indexedDB.open('repartee');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  }
}
