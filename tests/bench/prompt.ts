import { encode } from 'gpt-tokenizer';
import { emptyMaterial } from '@/lib/brand/empty-material';
import type { BrandMaterial } from '@/lib/brand/material';
import { type PromptInput, promptText, suggestPrompt } from '@/lib/llm/prompts';
import type { Draft, Post } from '@/lib/model';
import { cardsFrom, cardsInForce } from '@/lib/practices/cards';
import { type Metric, median } from './metrics';

/** Each begins a conversation of its own: every post of it is about something else. */
const topics = [
  'my order, which should have come on Friday',
  'the rye bread from the market on Saturday',
  'your new shop beside the harbour',
  'the oven class in March',
  'what is in the almond cake',
  'the prices in the café',
];

/**
 * What a suggestion costs before the model has written a word, for a brand with full material that
 * answers the last of a thread of four on X. Tokens are counted with `o200k_base`, the encoding of
 * the newer OpenAI models; other makers' count a little differently. The prefix is what two prompts
 * of one brand begin with alike, to the byte: what a provider's cache can keep.
 */
export async function measurePrompt(): Promise<readonly Metric[]> {
  const prompts = topics.map((topic, at) => promptText(suggestPrompt(inputFor(topic, at, 'full'))));
  const compact = topics.map((topic, at) =>
    promptText(suggestPrompt(inputFor(topic, at, 'compact'))),
  );
  return [
    {
      name: 'prompt.stable_prefix_share',
      value: median(shares(prompts)),
      unit: 'ratio',
      n: prompts.length,
    },
    tokens('prompt.input_tokens_typical', prompts),
    tokens('prompt.input_tokens_compact', compact),
  ];
}

/** Of each prompt, the part that it begins with like the next one, in characters. */
function shares(prompts: readonly string[]): readonly number[] {
  return prompts.map((prompt, at) => {
    const other = prompts[(at + 1) % prompts.length] ?? '';
    let same = 0;
    while (same < prompt.length && prompt[same] === other[same]) same += 1;
    return same / prompt.length;
  });
}

function tokens(name: string, prompts: readonly string[]): Metric {
  const counts = prompts.map((prompt) => encode(prompt).length);
  return { name, value: median(counts), unit: 'tokens', n: prompts.length };
}

function inputFor(topic: string, at: number, size: 'full' | 'compact'): PromptInput {
  return {
    draft: draftAbout(topic, at),
    material,
    practices: cardsInForce(cardsFrom([]), 'x'),
    size,
    limit: { rule: 'weighted', max: 280 },
    // As long as those that are drawn at random.
    mark: `k3y9x${at}f7q2m8`,
    language: 'en',
  };
}

function draftAbout(topic: string, at: number): Draft {
  const post = (handle: string, text: string): Post => ({ handle, text, media: [], counts: {} });
  return {
    id: `draft-${at}`,
    kind: 'reply',
    site: 'x',
    snapshot: {
      site: 'x',
      address: 'https://x.com/home',
      ancestors: [
        post('nordlys', 'The oven is warm again and the first trays are out. What would you like?'),
        post(
          'mira_k',
          `I would like to talk about ${topic}. I have asked twice and heard nothing.`,
        ),
        post('nordlys', `Thank you for asking about ${topic}. What would you like to know?`),
      ],
      answered: post(
        'mira_k',
        `Simply this: who can tell me more about ${topic}, and when? I was there on Tuesday and nobody could say.`,
      ),
      missing: [],
      theme: 'light',
    },
    reading: { intent: 'inquiry', evidence: ['who'], isDoubtful: false, isCorrected: false },
    brand: 'nordlys',
    brief: { idea: '', link: '', goal: '' },
    removed: [],
    variants: [],
    earlier: [],
    state: 'open',
    createdAt: 1,
    updatedAt: 1,
  };
}

const made = { brand: 'nordlys', createdAt: 1, updatedAt: 1 };

/** A brand whose every page was filled in: a score of samples, ten rules, three segments, a dozen facts. */
const material: BrandMaterial = {
  brand: {
    ...emptyMaterial,
    id: 'nordlys',
    name: 'Nordlys Bakery',
    about:
      'Bakes sourdough bread and cakes by hand in a small town by the fjord, and sells them there.',
    tone: 'Warm, dry, short. Speaks as "we".',
    accounts: [{ handle: 'nordlys' }],
    products: ['Sourdough bread', 'Rye bread', 'Almond cake', 'Oven classes'],
    links: ['https://nordlys.example/order', 'https://nordlys.example/classes'],
    languages: ['en', 'nb'],
    emoji: { most: 1, favourites: ['🥐', '🍞'] },
    hashtags: [{ tags: ['#nordlys'] }],
    wordsToUse: ['bread', 'neighbours'],
    wordsToAvoid: ['cheap', 'artisanal', 'delight'],
    spelling: 'en-GB',
    signOff: '^Mira',
    goals: 'People of the town come in on weekdays.',
    color: 'teal',
    createdAt: 1,
    updatedAt: 1,
  },
  samples: many(20, (at) => ({
    ...made,
    id: `sample-${at}`,
    text: `The oven was down until nine, so loaf number ${at} is late. Yours is on the shelf from ten, still warm. ^Mira`,
    origin: { kind: 'pasted' },
    isReply: at % 2 === 0,
    weight: 1,
  })),
  rules: many(10, (at) => ({
    ...made,
    id: `rule-${at}`,
    text: `Rule ${at}: say what happens next before saying sorry, and say both only once.`,
    state: 'accepted',
    source: 'person',
    evidence: [],
  })),
  segments: many(3, (at) => ({
    ...made,
    id: `segment-${at}`,
    name: `Regulars ${at}`,
    cares: 'bread that is the same every day, and being known by name',
    annoys: 'queues and advertising',
    region: 'Tromsø',
    level: 'plain',
    share: 0.3,
    origin: { kind: 'pasted' },
  })),
  facts: many(12, (at) => ({
    ...made,
    id: `fact-${at}`,
    slot: `fact_${at}`,
    text: `On day ${at} of the month the shop by the harbour is open from 7 to 16.`,
  })),
};

function many<Each>(count: number, make: (at: number) => Each): readonly Each[] {
  return Array.from({ length: count }, (_, at) => make(at));
}
