import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { database } from '@/lib/db/database';
import { templateImports } from '@/lib/db/template-imports';
import { templates } from '@/lib/db/templates';
import { speakEnglish } from '@/tests/support/i18n';

const input = { name: 'Late', text: 'Sorry.', language: 'en', kind: 'reply' } as const;
const starter = 'starter:en:inquiry-answer';

beforeEach(async () => {
  await speakEnglish();
  await database.templates.clear();
});

it('adds what is new and changes what differs', async () => {
  const before = await templates.add(input);

  await templateImports.take([{ ...input, text: 'New.' }], [{ before, patch: { text: 'Sorry!' } }]);

  const texts = (await database.templates.toArray()).map(({ text }) => text);
  expect(texts.toSorted()).toEqual(['New.', 'Sorry!']);
});

it('leaves everything as it was where one of them cannot be written', async () => {
  const before = await templates.add(input);
  // No database keeps a function.
  const patch = { owner: (() => '') as unknown as string };

  const taking = templateImports.take([{ ...input, text: 'New.' }], [{ before, patch }]);

  await expect(taking).rejects.toThrow();
  expect(await database.templates.toArray()).toEqual([before]);
});

it('does not bring back what was deleted while it was looked through', async () => {
  const before = await templates.add(input);
  await templates.remove(before.id);

  const taken = await templateImports.take([], [{ before, patch: { text: 'Sorry!' } }]);

  expect(taken.changed).toEqual([]);
  expect(await database.templates.count()).toBe(0);
});

it('takes back all of it at once, and a starter is a starter again', async () => {
  const own = await templates.add(input);
  const before = await templates.find(starter);
  if (!before) throw new Error('There is no such starter');
  const taken = await templateImports.take(
    [{ ...input, text: 'New.' }],
    [
      { before: own, patch: { text: 'Sorry!' } },
      { before, patch: {} },
    ],
  );

  await templateImports.takeBack(taken);

  expect(await database.templates.toArray()).toEqual([own]);
  expect(await templates.find(starter)).toEqual(before);
});
