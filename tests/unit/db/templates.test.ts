import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { database } from '@/lib/db/database';
import { templates } from '@/lib/db/templates';
import { speakEnglish } from '@/tests/support/i18n';

const input = { name: 'Late', text: 'Sorry.', language: 'en', kind: 'reply' } as const;
const starter = 'starter:en:inquiry-answer';

beforeEach(async () => {
  await speakEnglish();
  await database.templates.clear();
});

describe('templates of one’s own', () => {
  it('keeps one as it was described, tidied', async () => {
    const { id } = await templates.add({
      ...input,
      name: ' Late ',
      folder: ' Orders / Late/ ',
      shortcut: '/Late',
      tags: ['a', ' a', ''],
    });

    expect(await templates.find(id)).toMatchObject({
      name: 'Late',
      folder: 'Orders/Late',
      shortcut: 'late',
      tags: ['a'],
      group: id,
      uses: 0,
    });
  });

  it('never lists a brand’s own for another', async () => {
    const { id } = await templates.add({ ...input, brands: ['nordlys'] });
    const has = async (brand?: string) =>
      (await templates.listFor(brand)).some((template) => template.id === id);

    expect(await has('nordlys')).toBe(true);
    expect(await has('other')).toBe(false);
    expect(await has()).toBe(false);
  });

  it('counts uses and edits that happen at once', async () => {
    const { id } = await templates.add(input);

    await Promise.all([templates.used(id, true), templates.used(id, false)]);

    expect(await templates.find(id)).toMatchObject({ uses: 2, edits: 1 });
  });

  it('comes back as it was', async () => {
    const template = await templates.add(input);
    await templates.remove(template.id);

    await templates.restore(template);

    expect(await templates.find(template.id)).toEqual(template);
  });

  it('moves a review day that has come, and no other', async () => {
    const due = await templates.add({ ...input, reviewBy: '2020-01-31' });
    const later = await templates.add({ ...input, reviewBy: '2999-01-01' });

    await templates.review(due.id);
    await templates.review(later.id);

    expect((await templates.find(due.id))?.reviewBy).toMatch(/^20[2-9]\d-\d\d-\d\d$/);
    expect((await templates.find(due.id))?.reviewBy).not.toBe('2020-01-31');
    expect((await templates.find(later.id))?.reviewBy).toBe('2999-01-01');
  });
});

describe('starters', () => {
  it('are there without being in the table', async () => {
    const listed = await templates.list();

    expect(listed.find(({ id }) => id === starter)).toMatchObject({ isStarter: true });
    expect(await database.templates.count()).toBe(0);
  });

  it('are the person’s own once they are changed', async () => {
    await templates.update(starter, { text: 'My own words.' });

    const listed = (await templates.list()).filter(({ id }) => id === starter);
    expect(listed).toMatchObject([{ text: 'My own words.', isStarter: false }]);
    expect(await templates.replacedStarters()).toEqual(new Set([starter]));
  });

  it('are the person’s own once they are reviewed', async () => {
    await templates.review(starter);

    expect(await templates.find(starter)).toMatchObject({ isStarter: false });
  });

  it('are still starters once they are used', async () => {
    await templates.used(starter, false);

    expect(await templates.find(starter)).toMatchObject({ isStarter: true, uses: 1 });
    expect(await templates.replacedStarters()).toEqual(new Set());
  });

  it('stay away once they are deleted, and come back', async () => {
    const before = await templates.find(starter);
    await templates.remove(starter);
    expect(await templates.find(starter)).toBeUndefined();
    expect((await templates.list()).some(({ id }) => id === starter)).toBe(false);
    expect(await templates.replacedStarters()).toEqual(new Set([starter]));

    if (before) await templates.restore(before);

    expect(await templates.find(starter)).toEqual(before);
  });
});
