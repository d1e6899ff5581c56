import { readdir, readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Voice } from './voices';

/** Packages of different authors that are installed anyway; none was looked at while the score was worked out. */
const packages = [
  'node-fetch',
  'node-forge',
  'picomatch',
  'promise-toolbox',
  'prosemirror-tables',
  'source-map',
  'tapable',
  'tinybench',
  'ufo',
  'undici',
  'unified',
  'upath',
  'wouter',
  'yargs-parser',
  'yauzl',
  'zustand',
];

const mostParagraphs = 30;

/**
 * Real, public English by real authors, all of one trade and one genre: the paragraphs of packages'
 * READMEs, as they lie in `node_modules`. Documentation is no post, so this is a harder case than brands are.
 */
export async function readmeVoices(): Promise<readonly Voice[]> {
  const voices = await Promise.all(
    packages.map(async (name) => {
      const posts = paragraphsOf(await readmeOf(name)).slice(0, mostParagraphs);
      return { name, language: 'en', trade: 'packages', posts };
    }),
  );
  return voices.filter(({ posts }) => posts.length === mostParagraphs);
}

async function readmeOf(name: string): Promise<string> {
  const folder = resolve(import.meta.dirname, '../../node_modules', name);
  // A package that is not installed any more is left out; the number of texts says so.
  const files = await readdir(folder).catch(() => []);
  const file = files.find((each) => /^readme\.md$/i.test(each));
  return file ? readFile(`${folder}/${file}`, 'utf8') : '';
}

/** Whole sentences without code, tables and markup, of the length of a post. */
function paragraphsOf(readme: string): readonly string[] {
  const texts = readme
    .replace(/```[\s\S]*?```|<[^>]+>/g, '\n\n')
    .split(/\n\s*\n/)
    .map((text) =>
      text
        .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
        .replace(/[`*_]/g, '')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((text) => /^[A-Za-z"(].{28,278}[.!?:]$/.test(text) && !/[|{}=;]|https?:/.test(text));
  return [...new Set(texts)];
}
