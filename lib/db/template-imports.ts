import type { Template } from '@/lib/model';
import type { TemplateChange } from '@/lib/templates/library/import-preview';
import { database } from './database';
import { writing } from './storage-errors';
import { type TemplateInput, templates } from './templates';

/** What an import did, enough to take it back. */
export type TemplateImport = {
  /** Ids. */
  readonly added: readonly string[];
  /** As they were before. */
  readonly changed: readonly Template[];
};

/** Many templates at once, in and back out. */
export const templateImports = {
  /** All of them or none. */
  async take(
    fresh: readonly TemplateInput[],
    changes: readonly TemplateChange[],
  ): Promise<TemplateImport> {
    return writing(() =>
      database.transaction('rw', database.templates, async () => {
        const added = await templates.addAll(fresh);
        const changed: Template[] = [];
        for (const { before, patch } of changes) {
          // It may have been used, or deleted, since the file was looked through.
          const now = await templates.find(before.id);
          if (!now) continue;
          await templates.update(before.id, patch);
          changed.push(now);
        }
        return { added: added.map(({ id }) => id), changed };
      }),
    );
  },

  async takeBack({ added, changed }: TemplateImport): Promise<void> {
    await database.transaction('rw', database.templates, async () => {
      await database.templates.bulkDelete([...added]);
      for (const template of changed) await templates.restore(template);
    });
  },
};
