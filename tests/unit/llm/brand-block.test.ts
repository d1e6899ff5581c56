import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyMaterial } from '@/lib/brand/empty-material';
import { type BrandMaterial, inForce } from '@/lib/brand/material';
import { brandBlock, usedMaterial } from '@/lib/llm/brand-block';
import type { Brand, Practice } from '@/lib/model';
import { cardsInForce } from '@/lib/practices/cards';
import { practiceLimits } from '@/lib/practices/practice-values';

const nordlys: Brand = {
  ...emptyMaterial,
  id: 'nordlys',
  name: 'Nordlys Bakery',
  color: 'teal',
  createdAt: 1,
  updatedAt: 1,
};

/** Material whose every text carries the brand's name, so that a stray one is seen. */
function materialFor(brand: Brand): BrandMaterial {
  const made = { brand: brand.id, createdAt: 1, updatedAt: 1 };
  const each = [0, 1, 2, 3, 4, 5, 6];
  return {
    brand,
    samples: each.map((at) => ({
      ...made,
      id: `${brand.id}-s${at}`,
      text: `${brand.id}word ${at}, as we say.`,
      origin: { kind: 'pasted' },
      weight: 1,
    })),
    rules: each.map((at) => ({
      ...made,
      id: `${brand.id}-r${at}`,
      text: `${brand.id}rule ${at}`,
      state: at % 2 === 0 ? 'accepted' : 'proposed',
      source: 'person',
      evidence: [],
    })),
    segments: [
      {
        ...made,
        id: `${brand.id}-a`,
        name: `${brand.id}readers`,
        cares: 'warm bread',
        annoys: '',
        region: 'Tromsø',
        level: 'plain',
        share: 0.4,
        origin: { kind: 'pasted' },
      },
    ],
    facts: [
      { ...made, id: `${brand.id}-f1`, slot: 'hours', text: `${brand.id} opens at seven` },
      {
        ...made,
        id: `${brand.id}-f2`,
        slot: 'offer',
        text: `${brand.id} rolls cost 20`,
        validUntil: '2026-11-26',
      },
    ],
  };
}

function card(site: string, text: string): Practice {
  const kept = { source: 'Common practice', date: '2026-11-27', isOn: true, updatedAt: 0 };
  return { ...kept, id: `practice:${site}`, site, text };
}

test('says what the brand is, how it writes, what was agreed, who reads it, what it may state', () => {
  const brand: Brand = {
    ...nordlys,
    emoji: { most: 1, favourites: ['🥐'] },
    wordsToAvoid: ['cheap'],
    signOff: '^Mira',
  };

  const block = brandBlock(inForce(materialFor(brand), '2026-11-26'));

  expect(block).toContain('Emoji: at most 1, of these: 🥐');
  expect(block).toContain('Words it never uses: cheap');
  expect(block).toContain('- nordlysrule 0');
  expect(block).toContain(
    '- nordlysreaders: 40% of it; Tromsø; cares about warm bread; plain words',
  );
  expect(block).toContain('- nordlys rolls cost 20');
});

test('a fact that no longer holds and a rule that nobody accepted are left out', () => {
  const block = brandBlock(inForce(materialFor(nordlys), '2026-11-27'));

  expect(block).not.toContain('rolls cost 20');
  expect(block).not.toContain('nordlysrule 1');
});

test('the compact form is shorter', () => {
  const material = inForce(materialFor(nordlys), '2026-11-27');

  const compact = brandBlock(material, { size: 'compact' });

  expect(compact.length).toBeLessThan(brandBlock(material).length);
});

describe('what works on the site', () => {
  const material = inForce(materialFor(nordlys), '2026-11-27');

  test('stands last, so that all before it is the same on every site', () => {
    const onX = brandBlock(material, { practices: [card('x', 'Be brief')] });
    const onReddit = brandBlock(material, { practices: [card('reddit', 'Be thorough')] });

    const common = brandBlock(material);
    expect(onX).toMatch(/\n- Be brief$/);
    expect([onX, onReddit].map((block) => block.slice(0, common.length))).toEqual([common, common]);
  });

  test('is told to a model that knows no brand, too', () => {
    expect(brandBlock(undefined, { practices: [card('x', 'Be brief')] })).toContain('- Be brief');
  });

  test('comes in a few lines where there is little room, the first ones', () => {
    const practices = [card('x', 'one\ntwo\nthree\nfour\nfive')];

    const block = brandBlock(material, { size: 'compact', practices });

    expect(block).toContain('- four');
    expect(block).not.toContain('- five');
  });

  test("has the person's own card before one that came with the product", () => {
    const practices = [card('x', 'Ours'), { ...card('x', 'Theirs'), id: 'own', updatedAt: 2 }];

    expect(brandBlock(material, { practices })).toMatch(/- Theirs\n- Ours$/);
  });

  test('never takes more than a card holds, whatever was put into one', () => {
    const statement = 'a'.repeat(5_000);

    const block = brandBlock(undefined, {
      practices: [card('x', Array(500).fill(statement).join('\n'))],
    });

    const { statements, statement: longest } = practiceLimits;
    expect(block.match(/^- a+$/gm)).toEqual(Array(statements).fill(`- ${'a'.repeat(longest)}`));
  });
});

test.each(['full', 'compact'] as const)(
  'what is said to be used stands in the %s block, and no more does',
  (size) => {
    const own = materialFor(nordlys);
    const [segment, fact] = [own.segments[0], own.facts[0]];
    const each = Array.from({ length: 100 }, (_, at) => ({ id: `${at}`, createdAt: at }));
    const material = {
      ...own,
      segments: each.flatMap((made) =>
        segment ? [{ ...segment, ...made, name: `readers${made.id}` }] : [],
      ),
      facts: each.flatMap((made) =>
        fact ? [{ ...fact, ...made, text: `fact number ${made.id}.` }] : [],
      ),
    };

    const { audience, facts } = usedMaterial(material, size);

    const block = brandBlock(material, { size });
    expect(block.match(/^- readers\d+/gm)).toEqual(audience.map((name) => `- ${name}`));
    expect(block.match(/^- fact number .*/gm)).toEqual(facts.map((text) => `- ${text}`));
  },
);

test('nothing is used of a brand that is not described', () => {
  expect(usedMaterial(undefined)).toEqual({ audience: [], facts: [] });
});

describe('whatever order the material is read in', () => {
  test('the block is the same to the byte', () => {
    const material = inForce(materialFor(nordlys), '2026-11-26');
    const shuffled = fc.record({
      brand: fc.constant(material.brand),
      samples: fc.shuffledSubarray([...material.samples], { minLength: material.samples.length }),
      rules: fc.shuffledSubarray([...material.rules], { minLength: material.rules.length }),
      segments: fc.constant(material.segments),
      facts: fc.shuffledSubarray([...material.facts], { minLength: material.facts.length }),
    });
    const practices = [0, 1, 2, 3].map((at) => ({
      ...card('x', `card ${at}\nand more`),
      id: `card-${at}`,
      updatedAt: at % 2,
    }));
    const cards = fc.shuffledSubarray(practices, { minLength: practices.length });
    const size = fc.constantFrom('full' as const, 'compact' as const);

    fc.assert(
      fc.property(shuffled, cards, size, (other, others, own) => {
        const block = brandBlock(other, { size: own, practices: others });
        expect(block).toBe(brandBlock(material, { size: own, practices }));
      }),
    );
  });

  test('nothing of another brand is in it', () => {
    const other = materialFor({ ...nordlys, id: 'fjord', name: 'Fjord' });
    const own = materialFor(nordlys);
    const mixed = fc.record({
      samples: fc.shuffledSubarray([...own.samples, ...other.samples]),
      rules: fc.shuffledSubarray([...own.rules, ...other.rules]),
      segments: fc.shuffledSubarray([...own.segments, ...other.segments]),
      facts: fc.shuffledSubarray([...own.facts, ...other.facts]),
    });

    fc.assert(
      fc.property(mixed, (rows) => {
        const block = brandBlock(inForce({ brand: nordlys, ...rows }, '2026-11-26'));
        expect(block).not.toMatch(/fjord/i);
      }),
    );
  });

  test("nothing of another site's card is in it, nor of one that is off", () => {
    const sites = fc.constantFrom('x', 'reddit', 'bluesky');
    const anyCard = fc
      .record({ id: fc.uuid(), site: sites, isOn: fc.boolean(), updatedAt: fc.nat() })
      .map((made) => ({
        ...card(made.site, `${made.site}rule ${made.isOn ? 'on' : 'off'}`),
        ...made,
      }));

    fc.assert(
      fc.property(fc.array(anyCard), sites, (cards, site) => {
        const block = brandBlock(undefined, { practices: cardsInForce(cards, site) });
        const told = [...block.matchAll(/^- (.*)$/gm)].map(([, line]) => line);
        expect([...new Set(told)].filter((line) => line !== `${site}rule on`)).toEqual([]);
      }),
    );
  });
});
