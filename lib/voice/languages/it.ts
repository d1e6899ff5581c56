import { list } from '@/lib/reading/lexicon';
import type { VoiceWords } from './voice-words';

export const it: VoiceWords = {
  language: 'it',
  common: list(`
    il, lo, la, i, gli, le, l, un, uno, una, di, a, da, in, con, su, per, tra, fra, del, dello, della, dei, degli, delle, al, alla, ai, alle, dal, dalla, nel,
    nella, nei, nelle, sul, sulla, e, ed, o, ma, se, che, chi, cui, quale, quando, dove, come, perché, non, sì, no, già, ancora, anche, molto, più, meno,
    tutto, tutta, tutti, tutte, altro, altra, altri, questo, questa, questi, queste, quello, quella, lui, lei, loro, si, ci, ne, suo, sua, suoi, è, sono, era,
    essere, ha, hanno, avere, c'è, va, può, fa, fare, oggi, domani, qui, lì, bene, due, tre
  `),
  one: list('io, mi, me, mio, mia, miei, mie'),
  many: list('noi, nostro, nostra, nostri, nostre, abbiamo, siamo'),
  you: list('tu, ti, te, tuo, tua, tuoi, tue, voi, vi, vostro, vostra, vostri'),
  formalYou: list('Lei, La, Le, Suo, Sua, Suoi, Sue'),
  formal: list(`
    gentile, gentili, cordiali, cordialmente, saluti, scusiamo, disagio, informiamo, ringraziamo, disposizione, richiesta, tuttavia, pertanto,
    potrebbe, purtroppo, attualmente, la preghiamo, si informa
  `),
  casual: list(`
    ciao, ehi, hey, dai, ok, bello, figo, super, haha, ahah, ops, boh, mamma mia, ragazzi, amici, grazie mille, evviva, wow, un sacco, top, baci,
    magari
  `),
};
