/** The beginning of a new site, from the one that is made up in this folder. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { madeUp } from './site';

export type NewSite = {
  /** Names its files: `dev-to`. */
  readonly id: string;
  /** As people write it: `Lobsters`. */
  readonly label: string;
  /** For the manifest: `https://lobste.rs/*`. */
  readonly pattern: string;
};

/** A file by its path from the project's root, and all that is to stand in it. */
type File = { readonly path: string; readonly text: string };

/**
 * Writes a site, its pages, and its lines in the list of sites and the README; says which files
 * these are. Throws, with a sentence for the person, before anything is written.
 */
export function writeSite(root: string, site: NewSite): readonly string[] {
  const refusal = refusalOf(root, site);
  if (refusal) throw new Error(`${refusal} Nothing was written.`);
  const fresh = [sourceOf(site), ...pagesOf(site)];
  const changed = [listed(root, site), named(root, site)];
  mkdirSync(join(root, pagesFolder(site.id)), { recursive: true });
  for (const { path, text } of fresh) writeFileSync(join(root, path), text, { flag: 'wx' });
  for (const { path, text } of changed) writeFileSync(join(root, path), text);
  return [...fresh, ...changed].map(({ path }) => path);
}

function refusalOf(root: string, { id, label, pattern }: NewSite): string | undefined {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id)) {
    return `"${id}" cannot name files: an id is small letters and digits, with single hyphens between words, like dev-to.`;
  }
  const taken = [`lib/sites/${id}.ts`, pagesFolder(id)].find((path) =>
    existsSync(join(root, path)),
  );
  if (taken) return `There is a ${taken} already: choose another id.`;
  if (!/^[\p{L}\p{N}][\p{L}\p{N} .&+-]*$/u.test(label)) {
    return `"${label}" cannot stand in a list: a label is the site's name as people write it, like Lobsters.`;
  }
  if (read(root, 'README.md').split('\n').includes(`- ${label}`)) {
    return `${label} is in the README's list already: choose another label.`;
  }
  if (!/^https:\/\/[a-z0-9-]+(\.[a-z0-9-]+)+\/\*$/.test(pattern)) {
    return `"${pattern}" is no whole host: write it between quotes, with https, one host and every path, like 'https://lobste.rs/*'.`;
  }
  const sources = readdirSync(join(root, 'lib/sites')).map((file) => `lib/sites/${file}`);
  const other = sources.find((path) => read(root, path).includes(`'${pattern}'`));
  return other && `${other} has ${pattern} already.`;
}

function sourceOf({ id, label, pattern }: NewSite): File {
  const text = read(import.meta.dirname, 'site.ts')
    .replaceAll('madeUp', nameOf(id))
    .replaceAll(`'${madeUp.id}'`, `'${id}'`)
    .replaceAll(madeUp.label, label)
    .replaceAll(originOf(madeUp.matches[0]), originOf(pattern))
    .replaceAll('@/lib/sites/', './');
  return { path: `lib/sites/${id}.ts`, text };
}

function pagesOf({ id, label, pattern }: NewSite): File[] {
  return readdirSync(join(import.meta.dirname, 'pages')).map((page) => {
    const text = read(import.meta.dirname, `pages/${page}`)
      .replaceAll(originOf(madeUp.matches[0]), originOf(pattern))
      .replace(`<title>${madeUp.label}`, `<title>${label}`);
    return { path: `${pagesFolder(id)}/${page}`, text };
  });
}

/** The list of sites with one more: imports by the alphabet, sites by when they came. */
function listed(root: string, { id }: NewSite): File {
  const path = 'lib/sites/all.ts';
  const lines = read(root, path).split('\n');
  const imports = lines.flatMap((line, at) => {
    const from = /^import .* from '\.\/(.+)';/.exec(line)?.[1];
    return from ? [{ at, from }] : [];
  });
  const end = lines.lastIndexOf('];');
  const before = imports.find(({ from }) => from > id)?.at ?? (imports.at(-1)?.at ?? -1) + 1;
  if (end < 0)
    throw new Error(`${path} has no list with a line for each site. Nothing was written.`);
  lines.splice(end, 0, `  ${nameOf(id)},`);
  lines.splice(before, 0, `import { ${nameOf(id)} } from './${id}';`);
  return { path, text: lines.join('\n') };
}

function named(root: string, { label }: NewSite): File {
  const path = 'README.md';
  const [before, after] = read(root, path).split('<!-- /sites -->');
  if (after === undefined) throw new Error(`${path} has no list of sites. Nothing was written.`);
  return { path, text: `${before}- ${label}\n<!-- /sites -->${after}` };
}

/** `dev-to` as the code has it: `devTo`. */
function nameOf(id: string): string {
  return id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}

function originOf(pattern = ''): string {
  return pattern.replace('/*', '');
}

function pagesFolder(id: string): string {
  return `tests/fixtures/sites/${id}`;
}

function read(folder: string, path: string): string {
  return readFileSync(join(folder, path), 'utf8');
}
