import { list } from '@/lib/reading/lexicon';
import type { VoiceWords } from './voice-words';

export const nl: VoiceWords = {
  language: 'nl',
  common: list(`
    de, het, een, en, of, maar, want, dus, als, dan, dat, die, dit, deze, er, hier, daar, in, op, aan, bij, met, naar, van, voor, door, over, om, uit, tot, te,
    ten, ter, tegen, tussen, zonder, na, niet, geen, wel, ook, nog, al, heel, meer, zo, hij, zij, ze, hem, haar, hun, zijn, zich, wie, wat, waar, wanneer,
    hoe, waarom, welke, is, was, waren, ben, bent, wordt, worden, werd, heeft, hebben, heb, had, kan, kunnen, moet, zal, zullen, wil, mag, ja, nee, nu,
    vandaag, morgen, alle, alles, twee, drie, gaat, weer
  `),
  contractions: {
    short: list("'t, 'n, m'n, z'n, d'r, zo'n, 's, da's, 'm, ie"),
    long: list('het, een, mijn, zijn, haar, dat is, hem'),
  },
  one: list("ik, mij, me, mijn, m'n"),
  many: list('wij, we, ons, onze'),
  you: list('jij, je, jou, jouw, jullie'),
  formalYou: list('u, uw'),
  formal: list(`
    geachte, hartelijk, wij wijzen u, excuses, ongemak, vriendelijk, vriendelijke, verzoek, echter, tevens, graag, momenteel, helaas, verzoeken,
    ontvangen, beschikbaar
  `),
  casual: list(`
    hoi, hey, hee, yes, jep, leuk, gaaf, vet, top, super, lekker, haha, oeps, sorry, mensen, jongens, even, effe, joh, hoor, tof, doei, oké, ok, yay
  `),
};
