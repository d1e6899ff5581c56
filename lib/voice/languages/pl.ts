import { list } from '@/lib/reading/lexicon';
import type { VoiceWords } from './voice-words';

export const pl: VoiceWords = {
  language: 'pl',
  common: list(`
    i, a, o, u, w, we, z, ze, na, do, od, dla, po, za, przed, przy, pod, nad, bez, przez, oraz, lub, albo, ale, więc, bo, jeśli, gdy, że, żeby, to, ten, ta, te,
    tego, tej, tym, tych, on, ona, ono, oni, jego, jej, ich, się, sobie, kto, co, który, która, które, kiedy, gdzie, jak, dlaczego, czy, nie, tak, już,
    jeszcze, też, także, bardzo, więcej, mniej, wszystko, wszyscy, każdy, inny, jest, są, był, była, było, być, będzie, ma, mają, może, można, dziś, jutro,
    tu, tam, dwa, trzy, tylko
  `),
  one: list('ja, mnie, mi, mój, moja, moje, moim, jestem, mam'),
  many: list('my, nas, nam, nasz, nasza, nasze, naszej, naszym, naszych, jesteśmy, mamy'),
  you: list('ty, ciebie, cię, ci, tobie, twój, twoja, twoje, wy, was, wam, wasz, wasza, wasze'),
  formalYou: list('Pan, Pani, Pana, Panu, Państwo, Państwa, Państwu'),
  formal: list(`
    szanowni, uprzejmie, prosimy, informujemy, dziękujemy, przepraszamy, niedogodności, zapraszamy, z poważaniem, jednakże, obecnie, niestety,
    zgłoszenie, otrzymają
  `),
  casual: list(`
    cześć, hej, siema, no, spoko, super, ekstra, haha, hihi, ups, dzięki, sorki, fajnie, fajny, ludzie, ekipa, kochani, buziaki, ok, jasne, luz, wow
  `),
};
