import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { View } from './stage';

/** axe itself, as it comes with its Playwright package; that package cannot reach into the panel's frame. */
const require = createRequire(createRequire(import.meta.url).resolve('@axe-core/playwright'));
const source = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

type Axe = {
  run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
};

const everything = {
  type: 'tag',
  values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
};
/** The only rules whose answer another theme changes. */
const colours = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };

/** What WCAG 2.2 AA and good practice find wrong with a document as it stands: rule, element. */
export async function violationsIn(
  view: View,
  about: 'everything' | 'colours' = 'everything',
): Promise<string[]> {
  await view.run(`${source}; undefined`);
  return view.evaluate(
    async (runOnly) => {
      const axe = Reflect.get(globalThis, 'axe') as Axe;
      const { violations } = await axe.run({ runOnly });
      return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
    },
    about === 'everything' ? everything : colours,
  );
}
