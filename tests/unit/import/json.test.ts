import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseJson } from '@/lib/import/json';
import { failureIn } from './read';

it.each([
  ['{"a": 1,\n"b": }', 2],
  ['{"a": 1\n\n"b": 2}', 3],
  ['[1,\n2,\n]', 3],
  ['[1,\n"open', 2],
  ['[1,\n"a\\x"]', 2],
  ['[1\n}', 2],
  ['[01]', 1],
  ['[\n{a: 1}]', 2],
  ['[]\n\nalert(1)', 3],
  ['["a"\n', 2],
  ['["a\nb"]', 1],
])('finds where %j breaks (line %i)', (text, line) => {
  expect(failureIn(parseJson(text))).toEqual({ code: 'damaged-json', line });
});

it('reads all that is JSON', () => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      expect(parseJson(text)).toEqual({ ok: true, value: JSON.parse(text) });
    }),
  );
});

it('finds a line in everything else', () => {
  const damaged = fc.tuple(fc.json(), fc.nat(), fc.string()).map(([text, at, more]) => {
    const place = at % (text.length + 1);
    return `${text.slice(0, place)}${more}\u0001${text.slice(place + 1)}`;
  });

  fc.assert(
    fc.property(damaged, (text) => {
      expect(failureIn(parseJson(text))?.line).toBeGreaterThan(0);
    }),
  );
});
