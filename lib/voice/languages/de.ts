import { list } from '@/lib/reading/lexicon';
import type { VoiceWords } from './voice-words';

export const de: VoiceWords = {
  language: 'de',
  common: list(`
    der, die, das, den, dem, des, ein, eine, einen, einem, einer, eines, und, oder, aber, denn, sondern, wenn, dann, als, wie,
    auch, noch, schon, nur, nicht, kein, keine, keinen, mehr, sehr, so, da, hier, dort, in, im, an, am, auf, aus, bei, beim, bis, durch,
    für, gegen, mit, nach, ohne, seit, über, um, unter, von, vom, vor, zu, zum, zur, zwischen, er, es, ihm, ihn, ihnen, ihre, ihr,
    sein, seine, seinen, sich, man, wer, was, wann, wo, warum, welche, welcher, welches, ist, bin, sind, war, waren, wird, werden, wurde, hat,
    haben, habe, hatte, kann, können, muss, müssen, soll, sollen, will, wollen, darf, möchte, ja, nein, doch, mal, jetzt,
    heute, morgen, alle, alles, dass, ob, weil, diese, dieser, dieses, diesem, damit, ab, wieder, immer, zwei, drei
  `),
  contractions: {
    short: list(`
      gibt's, geht's, hab's, ist's, wenn's, wie's, was's, wird's, kann's, können's, macht's, war's, so'n, 'ne, 'nen, 'n, ne, nen, hab, hatt,
      find's, mach's, ich's, du's, für's, auf's, läuft's, kommt's, steht's, schmeckt's
    `),
    long: list(`
      gibt es, geht es, habe es, ist es, wenn es, wie es, wird es, kann es, macht es, war es, ich habe, läuft es, kommt es, steht
      es, schmeckt es
    `),
  },
  one: list('ich, mir, mich, mein, meine, meinen, meinem, meiner'),
  many: list('wir, uns, unser, unsere, unseren, unserem, unserer, unseres'),
  you: list(
    'du, dir, dich, dein, deine, deinen, deinem, deiner, ihr, euch, euer, eure, euren, eurem',
  ),
  formalYou: list('Sie, Ihnen, Ihr, Ihre, Ihren, Ihrem, Ihrer, Ihres'),
  formal: list(`
    bitte beachten, bedauern, entschuldigung, selbstverständlich, herzlich, gern, gerne, freundliche, freundlichen, derzeit, leider,
    entsprechend, verständnis, anfrage, hinweis, rückmeldung, sehr geehrte, liebe kundinnen, steht ihnen, erhalten,
    benötigen, ausschließlich, umgehend, vorgesehen, verfügung, bitten um, teilen sie
  `),
  casual: list(`
    hey, hi, hallo, moin, servus, na, nee, jo, jep, klar, mega, cool, super, geil, krass, mist, ach, puh, uff, sorry, ups, haha, lol, echt,
    halt, eben, mal, grad, gibt's, leute, kriegst, kriegt, quatsch, lust, bock, danke euch, ok, okay, wahnsinn, tschüss
  `),
};
