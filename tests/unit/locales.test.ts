import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

it('names every message as browsers allow: with another name in it they refuse the whole extension', () => {
  const lines = readFileSync('lib/locales/en.yml', 'utf8').split('\n');

  const odd = lines.filter((line) => /^ *[\w@]*[^\w@\s:"'][^\s:"']*:(?: |$)/.test(line));

  expect(odd).toEqual([]);
});
