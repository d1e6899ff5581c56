import { list } from '@/lib/reading/lexicon';
import type { VoiceWords } from './voice-words';

export const es: VoiceWords = {
  language: 'es',
  common: list(`
    el, la, los, las, lo, un, una, unos, unas, de, del, al, a, y, e, o, u, pero, sino, si, que, qué, quien, quién, cual, cuál, cuando, cuándo, donde, dónde,
    como, cómo, por, para, con, sin, en, entre, sobre, desde, hasta, hacia, tras, no, ni, sí, ya, aún, también, tampoco, muy, más, menos, tan, tanto,
    todo, toda, todos, todas, otro, otra, otros, este, esta, estos, estas, ese, esa, esos, eso, esto, se, le, les, su, sus, él, ella, ellos, es, son,
    era, ser, está, están, estar, ha, han, hay, haber, fue, va, puede, hace, hacer, hoy, mañana, aquí, ahí, porque, bien, dos, tres
  `),
  one: list('yo, me, mí, mi, mis, conmigo'),
  many: list(
    'nosotros, nosotras, nos, nuestro, nuestra, nuestros, nuestras, hemos, somos, estamos, tenemos',
  ),
  you: list(
    'tú, te, ti, tu, tus, contigo, vosotros, vosotras, os, vuestro, vuestra, vuestros, eres, tienes, sois, tenéis, quieres, puedes',
  ),
  formalYou: list(
    'usted, ustedes, le rogamos, le informamos, le agradecemos, le recomendamos, le enviaremos, le responderemos',
  ),
  formal: list(`
    estimado, estimada, disculpe, lamentamos, agradecemos, rogamos, informamos, atentamente, cordialmente, disposición, solicitud, asimismo,
    no obstante, permanecerá, se encuentra, mediante, a la mayor brevedad, molestias, indicarnos, efectivamente, actualmente
  `),
  casual: list(`
    hola, hey, ey, vale, venga, guay, mola, genial, jaja, jajaja, ay, uy, uf, ole, guapa, guapo, tío, tía, chicos, chicas, gente, corre, porfa,
    finde, cumple, besos, un montón, menuda, qué bien, claro
  `),
};
