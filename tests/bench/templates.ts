import { rankTemplates } from '@/lib/templates/library/rank';
import { createTemplateIndex } from '@/lib/templates/library/search';
import { manyTemplates } from '@/tests/support/many-templates';
import { type Metric, median } from './metrics';

const count = 10_000;
const rounds = 9;

/** Each as it is typed, letter by letter: what is measured is one keystroke. */
const queries = [
  'parcel voucher',
  'sorry refund',
  'lieferung',
  'pacrel',
  'wir bestellung',
  'kettle os',
];

const messages = [
  'Third week waiting for my parcel and nobody answers. I paid for the jacket and want my refund, this is awful.',
  'Where is it? Who do I have to ask about the invoice for the sofa I bought in Bergen?',
  'My battery does not charge any more and the charger gets hot. Is there a repair or a warranty?',
];

/** Searching and ranking 10,000 templates; a frame is 16 ms. Median over keystrokes, and over messages. */
export async function measureTemplates(): Promise<readonly Metric[]> {
  const templates = manyTemplates(count);
  const index = createTemplateIndex();
  index.sync(templates);
  const keystrokes = queries.flatMap((query) =>
    Array.from(query, (_, end) => query.slice(0, end + 1)),
  );
  const search = timesOf(keystrokes, (query) => index.search(query));
  const rank = timesOf(messages, (text) =>
    rankTemplates(
      templates,
      {
        kind: 'reply',
        site: 'x',
        brand: 'brand1',
        language: 'en',
        intent: 'complaint',
        text,
        today: '2026-11-27',
      },
      index,
    ),
  );
  return [metric('templates.search_ms_10k', search), metric('templates.rank_ms_10k', rank)];
}

/** One unmeasured round first: a page that is used is warm. */
function timesOf<Input>(inputs: readonly Input[], work: (input: Input) => unknown): number[] {
  for (const input of inputs) work(input);
  return Array.from({ length: rounds }, () =>
    inputs.map((input) => {
      const start = performance.now();
      work(input);
      return performance.now() - start;
    }),
  ).flat();
}

function metric(name: string, times: readonly number[]): Metric {
  return { name, value: median(times), unit: 'ms', n: times.length };
}
