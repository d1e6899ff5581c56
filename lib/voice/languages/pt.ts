import { list } from '@/lib/reading/lexicon';
import type { VoiceWords } from './voice-words';

export const pt: VoiceWords = {
  language: 'pt',
  common: list(`
    o, a, os, as, um, uma, uns, umas, de, do, da, dos, das, em, no, na, nos, nas, ao, aos, à, às, por, pelo, pela, para, com, sem, sobre, entre, até,
    desde, e, ou, mas, se, que, quem, qual, quando, onde, como, porque, não, sim, já, ainda, também, muito, mais, menos, tão, todo, toda, todos, todas,
    outro, outra, este, esta, isto, esse, essa, isso, ele, ela, eles, lhe, seu, sua, seus, suas, é, são, foi, ser, está, estão, estar, há, tem, têm,
    ter, vai, pode, faz, fazer, hoje, amanhã, aqui, lá, bem, dois, três
  `),
  contractions: {
    short: list('tá, tô, pra, pro, pras, pros, né, cê, tava, vc, vcs, tamo'),
    long: list(
      'está, estou, para a, para o, para as, para os, não é, você, estava, vocês, estamos',
    ),
  },
  one: list('eu, me, mim, meu, minha, meus, minhas, comigo'),
  many: list('nós, nosso, nossa, nossos, nossas, a gente, temos, somos, estamos'),
  you: list('tu, te, ti, teu, tua, teus, tuas, você, vocês, vc, vcs'),
  formalYou: list('o senhor, a senhora, senhor, senhora, v. exa, vossa, lhe'),
  formal: list(`
    prezado, prezada, lamentamos, informamos, agradecemos, atenciosamente, disposição, solicitação, contudo, entretanto, encerrado, poderia,
    gostaríamos, infelizmente, desculpe o transtorno, atualmente
  `),
  casual: list(`
    oi, olá, e aí, valeu, beleza, legal, show, massa, kkk, kkkk, rs, haha, gente, galera, pessoal, eita, opa, ops, top, fixe, bué, tá bom,
    tá, pra, amei, beijo, beijos
  `),
};
