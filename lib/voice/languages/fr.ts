import { list } from '@/lib/reading/lexicon';
import type { VoiceWords } from './voice-words';

export const fr: VoiceWords = {
  language: 'fr',
  common: list(`
    le, la, les, l, un, une, des, du, de, d, au, aux, et, ou, mais, donc, or, ni, car, si, que, qui, quoi, dont, où, quand, comment, pourquoi,
    ce, cet, cette, ces, c, ça, il, elle, ils, elles, se, s, son, sa, ses, leur, leurs, lui, en, y, dans, sur, sous, avec, sans, pour, par,
    chez, entre, vers, après, avant, depuis, pendant, ne, n, pas, plus, moins, très, trop, aussi, encore, déjà, bien, tout, toute, tous, toutes,
    est, sont, était, être, a, ont, avoir, avait, fait, faire, peut, va, vont, ici, là, oui, non, même, autre, autres, on, deux, trois, c'est, n'est, qu
  `),
  contractions: {
    short: list(
      "t'es, t'as, j'suis, chuis, y'a, y a, j'ai pas, t'inquiète, p'tit, p'tite, m'sieur, c'est pas, on est",
    ),
    long: list(
      "tu es, tu as, je suis, il y a, je n'ai pas, petit, petite, ce n'est pas, nous sommes",
    ),
  },
  one: list("je, j'ai, j, me, m, moi, mon, ma, mes"),
  many: list('nous, notre, nos, on'),
  you: list('tu, te, toi, ton, ta, tes, t'),
  formalYou: list('vous, votre, vos'),
  formal: list(`
    veuillez, nous vous prions, cordialement, madame, monsieur, regrettons, désagrément, toutefois, cependant, exceptionnellement,
    merci de bien vouloir, disposition, souhaitons, indiquer, excuses, actuellement, malheureusement
  `),
  casual: list(`
    salut, coucou, hello, hey, ouais, nan, ok, cool, super, trop, génial, top, mdr, haha, oups, désolé, pote, les amis, la team,
    hâte, bisous, sympa, truc, ben, bah, zut, bref, pas de souci
  `),
};
