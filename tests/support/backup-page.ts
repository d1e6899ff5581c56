/** "Privacy & data" as a person uses it. */
import type { Stage, Tab } from './stage';

/** The page, with the file that is saved next held. */
export async function openPrivacy(stage: Stage): Promise<Tab> {
  const page = await stage.own('dashboard.html#/privacy');
  await page.get({ css: 'input[type="file"]' }).seen();
  await holdSavedFile(page);
  return page;
}

/** Holds the file that is saved next where `savedText` finds it. */
export async function holdSavedFile(page: Tab): Promise<void> {
  await page.evaluate(() => {
    const make = URL.createObjectURL;
    URL.createObjectURL = (file) => {
      Reflect.set(window, 'savedFile', file);
      return make.call(URL, file);
    };
  });
}

/** What is in the file that was saved last. */
export async function savedText(page: Tab): Promise<string> {
  return page.evaluate(() => (Reflect.get(window, 'savedFile') as Blob).text());
}

/** Saves a backup and has the text of the file. */
export async function saveBackup(page: Tab): Promise<string> {
  await page.get({ role: 'button', name: 'Save a backup' }).click();
  await page.get({ text: /^Saved as repartee-backup-/ }).seen();
  return savedText(page);
}

/** Chooses a file with this text, as the browser's dialog does. */
export async function chooseFile(page: Tab, text: string, name = 'backup.json'): Promise<void> {
  await page.get({ css: 'input[type="file"]' }).seen();
  await page.evaluate(
    (file) => {
      const input = document.querySelector<HTMLInputElement>('input[type="file"]');
      const chosen = new DataTransfer();
      chosen.items.add(new File([file.text], file.name));
      if (input) input.files = chosen.files;
      input?.dispatchEvent(new Event('change', { bubbles: true }));
    },
    { text, name },
  );
}

/**
 * How many rows every table has, in the order of their names; not those that hold others by the
 * batch, on their way in or as parts of the step back.
 */
export async function rowCounts(stage: Stage): Promise<Readonly<Record<string, number>>> {
  const office = await stage.office();
  return office.evaluate(async () => {
    const settled = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await settled(indexedDB.open('repartee'));
    const names = [...database.objectStoreNames].filter(
      (name) => !['incoming', 'snapshotParts'].includes(name),
    );
    const reading = database.transaction(names, 'readonly');
    const counts = await Promise.all(
      names.map((name) => settled(reading.objectStore(name).count())),
    );
    database.close();
    return Object.fromEntries(names.map((name, at) => [name, counts[at] ?? 0]));
  });
}
