import { list } from '@/lib/reading/lexicon';

/** Words that make a display name a company, a role or a joke. */
const notPeople = new Set(
  list(`
    official, offiziell, oficial, ltd, gmbh, inc, llc, corp, co, ag, kg, sarl, sl, bv, srl, spa,
    sa, oy, ab, as, plc, shop, store, news, team, support, club, media, cafe, café, bar,
    restaurant, studio, studios, tv, fc, sc, radio, bot, group, verein, museum, hotel, bakery,
    university, school, foundation, records, magazine, daily, the, der, die, das, la, le, les, el,
    los, il, lo, de, het, a, an, my, just, not, your, mr, mrs, miss, lord, lady, sir, king, queen,
    dj, mc, captain, doctor, angry, happy, sad, crazy, real, old, young, big, little, small,
    black, white, red, blue, green, dark, light, coffee, tea, pizza, crypto, bitcoin, free, super,
    mega, dad, mum, mom, mama, papa, user, anonymous, anon, customer, kunde, client, guest, cat,
    dog, bird, fox, wolf, bear, moon, sun, star, night, day, fire, ice, rain, snow, digital,
    social, local, city, global, new, good, bad, best, hello, hi, love, life, home, book, books,
    music, art, tech, data, web, net, online, world, sports, sport, gaming, gamer, fan, lover,
    queer, proud, tired, lost, random, secret, silent, mad, grumpy, lazy, space, north, south,
    east, west, san, santa, saint, st, uncle, aunt
  `),
);

/** Short forms before a name that are no part of it. */
const titles = /^(dr|prof|dipl|ing|mag|herr|frau|ms)\.?$/i;

/** A single word is taken for a first name only where it is a common one. */
const commonNames = new Set(
  list(`
    adam, alex, alice, amelie, amy, ana, anders, andrea, andreas, andrew, anja, anna, anne,
    annika, anouk, antoine, antonio, ben, bernd, brian, bruno, camille, carla, carlos, carmen,
    carol, caroline, charlotte, chiara, chloe, chris, christian, christine, claire, clara,
    claudia, daan, daniel, daniela, david, diana, diego, dominik, elena, elisa, elise, ella, emil,
    emily, emma, eric, erik, eva, fabian, fatima, felix, fernando, francesca, frank, gabriel,
    giulia, grace, hanna, hannah, hans, helena, henrik, ian, ines, ingrid, isabel, ivan, jack,
    jakob, james, jan, jane, jasmin, javier, jean, jens, jessica, joana, johanna, john, jonas,
    jorge, jose, joseph, josh, juan, julia, julian, julie, karen, karin, kate, katja, kevin,
    klaus, kristin, laura, lea, lena, leo, lisa, lotte, louis, louise, luca, lucas, lucia, lucy,
    luis, lukas, lukasz, magda, maria, marie, marta, martin, mateo, matteo, matthias, max, mia,
    michael, michal, miguel, mike, mohamed, monika, nadia, nadine, natalie, nicolas, nina, noah,
    nora, olga, oliver, olivia, pablo, paul, paula, pedro, peter, petra, philipp, pierre, piotr,
    rachel, rafael, raquel, rebecca, robert, rosa, ruth, sabine, sam, samuel, sandra, sara, sarah,
    sebastian, silvia, simon, simone, sofia, sophie, stefan, stefanie, stephen, steve, susan,
    susanne, sven, teresa, thomas, tim, tom, tomasz, ursula, valentina, vera, victor, victoria,
    walter, wolfgang, yasmin, zoe
  `),
);

const name = /^\p{Lu}\p{Ll}+(?:[-'’]\p{Lu}?\p{Ll}+)?$/u;

/**
 * The first name in a display name, where it is plausibly a person's: two to four capitalised words
 * in Latin letters, or one that is a common first name. Names in scripts where the family name may
 * stand first are left alone. Leaving a name out is no loss; a wrong one is.
 */
export function firstNameOf(author: string | undefined): string | undefined {
  if (!author || author.includes(',')) return undefined;
  const words = bare(author)
    .split(/\s+/)
    .filter((word) => word !== '' && !titles.test(word));
  const [first, ...rest] = words;
  if (first === undefined || rest.length > 3 || !isName(first)) return undefined;
  if (words.some((word, at) => (at === 0 || !isParticle(word)) && isNoPerson(word)))
    return undefined;
  if (rest.length === 0) return commonNames.has(plain(first)) ? first : undefined;
  return rest.every((word) => isName(word) || isParticle(word)) ? first : undefined;
}

/** Without emoji, pronouns in brackets and what comes behind a bar. */
function bare(author: string): string {
  return author
    .replace(/\p{RGI_Emoji}|\ufe0f/gv, ' ')
    .replace(/\([^)]*\)|\[[^\]]*\]|:\w+:/g, ' ')
    .replace(/\s[|•·–—-]\s.*$|[|•·].*$/u, '')
    .trim();
}

function isNoPerson(word: string): boolean {
  return notPeople.has(word.toLowerCase().replace(/\.$/, ''));
}

function isName(word: string): boolean {
  return (
    name.test(word) &&
    word.length >= 2 &&
    word.length <= 14 &&
    /^[\p{Script=Latin}'’-]+$/u.test(word)
  );
}

/** "van", "de la", a middle initial, "McLean". */
function isParticle(word: string): boolean {
  return /^(van|von|der|den|de|da|do|dos|la|le|di|del|della|el|al|ten|ter|zu|y|e|\p{Lu}\.?|(Mc|Mac|O'|O’|D'|D’)\p{Lu}\p{Ll}+)$/u.test(
    word,
  );
}

function plain(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ł', 'l');
}
