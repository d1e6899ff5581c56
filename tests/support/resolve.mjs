/** Lets Node itself find what the bundler finds: `@/…` from the root, and `.ts` left unsaid. */
import { existsSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = resolve(import.meta.dirname, '../..');

registerHooks({
  resolve(specifier, context, next) {
    const path = pathOf(specifier, context.parentURL);
    const file = path && [path, `${path}.ts`, `${path}/index.ts`].find(isFile);
    return next(file ? pathToFileURL(file).href : specifier, context);
  },
});

function pathOf(specifier, parent) {
  if (specifier.startsWith('@/')) return resolve(root, specifier.slice(2));
  if (!specifier.startsWith('./') || !parent?.startsWith('file:')) return undefined;
  if (parent.includes('/node_modules/')) return undefined;
  return resolve(fileURLToPath(parent), '..', specifier);
}

function isFile(path) {
  return /\.\w+$/.test(path) && existsSync(path);
}
