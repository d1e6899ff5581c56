import type { Template } from '@/lib/model';
import { list } from '@/lib/reading/lexicon';
import { starterSets } from '@/lib/templates/starter-sets';

/** A template with nothing set but what is given. */
export function templateOf(given: Partial<Template> & Pick<Template, 'id'>): Template {
  return {
    name: given.id,
    text: `Text of ${given.id}`,
    group: given.id,
    language: 'en',
    kind: 'reply',
    folder: '',
    tags: [],
    intents: [],
    sites: [],
    brands: [],
    owner: '',
    shortcut: '',
    isLocked: false,
    isStarter: false,
    uses: 0,
    edits: 0,
    createdAt: 1,
    updatedAt: 1,
    ...given,
  };
}

/** Enough words that no beginning has more than its share. */
const things = list(`
  parcel, invoice, voucher, battery, charger, sofa, lamp, jacket, boots, ticket, booking, refund,
  upgrade, roast, loaf, helmet, saddle, router, contract, sample, catalogue, warranty, repair,
  exchange, allergy, gluten, vegan, parking, wheelchair, password, kettle, blanket, cushion, zip,
  lining, heel, sole, strap, buckle, lens, filter, nozzle, hose, gasket, bearing, pedal, brake,
  chain, spoke, rim, inner tube, pump, lock, light, rack, basket, bell, grip, fender, oven, hob,
  fridge, shelf, drawer, hinge, handle, castor, veneer, varnish, brush, roller, easel, canvas
`);
const places = list(`
  Oslo, Bergen, Lyon, Porto, Graz, Gdansk, Utrecht, Parma, Leeds, Sevilla, Basel, Bruges, Turin,
  Malmo, Cork, Aarhus, Brno, Coimbra, Dresden, Espoo, Ferrara, Gent, Halle, Innsbruck, Jena
`);
const intents = ['inquiry', 'complaint', 'praise', 'thanks', 'help'] as const;

/** Always the same many, in eight languages, worded as the starters are: no two alike. */
export function manyTemplates(count: number): readonly Template[] {
  const random = seeded(42);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  return Array.from({ length: count }, (_, index) => {
    const set = pick(starterSets);
    const thing = pick(things);
    const text = [
      pick(set.replies).text,
      pick(set.replies).text,
      `${thing} ${pick(places)} ${index}.`,
    ];
    return templateOf({
      id: `t${index}`,
      name: `${thing} ${pick(places)} ${index}`,
      text: text.join(' '),
      language: set.language,
      folder: `${pick(things)}/${pick(places)}`,
      tags: [pick(things), pick(places)],
      intents: [pick(intents)],
      brands: random() < 0.5 ? [] : [`brand${Math.floor(random() * 4)}`],
      sites: random() < 0.7 ? [] : [pick(['x', 'facebook', 'reddit'])],
      shortcut: `${thing}-${index}`,
      uses: Math.floor(random() * 50),
    });
  });
}

/** Numbers from 0 to 1 that look random and are the same each time (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
