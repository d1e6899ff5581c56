import { list } from '@/lib/reading/lexicon';
import { patternOf } from '@/lib/reading/pattern';
import type { PostAngle } from './starter';

/** What people write as a post's goal, in the languages we draft in, and the angle that serves it. */
const goals: readonly { readonly angle: PostAngle; readonly words: RegExp }[] = [
  {
    angle: 'question',
    words: patternOf(
      list(`feedback, opinion*, discuss*, conversation, comments, replies, engagement, ideas, ask*, question*, Meinung*, Diskussion, Gespräch, fragen,
        Rückmeldung*, avis, échange*, discussion, opinión, opiniones, comentarios, debate, opinião, opiniões, comentários, opinione, opinioni, commenti,
        mening*, reacties, gesprek, opini*, dyskusj*, komentarz*`),
      'u',
    ),
  },
  {
    angle: 'call',
    words: patternOf(
      list(`sign up*, signup*, sell*, sales, buy*, book*, order*, register*, registration*, visit*, traffic, click*, download*, subscribe*, apply, tickets, donate*,
        Anmeldung*, anmelden, verkauf*, kaufen, bestell*, buchen, besuch*, herunterladen, bewerb*, vente*, vendre, acheter, inscri*, réserv*, visite*,
        télécharg*, vender, ventas, compra*, inscripci*, reserva*, visitas, descarg*, vendas, inscriç*, visitar, baixar, vendite, vendere, iscri*,
        prenot*, scaric*, verkoop*, kopen, aanmeld*, bezoek*, sprzeda*, kup*, zapis*, rezerw*, pobier*`),
      'u',
    ),
  },
  {
    angle: 'behind',
    words: patternOf(
      list(`team, behind the scenes, people, culture, making of, story, process, Hinter den Kulissen, Einblick*, Geschichte, coulisses, équipe, histoire,
        equipo, detrás de, historia, equipe, bastidores, história, squadra, dietro le quinte, storia, achter de schermen, verhaal, kulis*, zespół`),
      'u',
    ),
  },
  {
    angle: 'why',
    words: patternOf(
      list(`explain*, awareness, trust, educat*, reason*, understand*, erklär*, Vertrauen, aufklär*, expliqu*, confiance, explicar, confianza, confiança,
        spiega*, fiducia, uitleg*, vertrouwen, wyjaśni*, zaufani*`),
      'u',
    ),
  },
];

/** Usable as it stands first, then the angles that need a word from the person. */
const usual: readonly PostAngle[] = ['plain', 'question', 'behind', 'why', 'call'];

/** The angles in the order in which they serve a goal. */
export function goalAngles(goal: string): readonly PostAngle[] {
  const meant = goals.filter(({ words }) => words.test(goal.toLowerCase())).map(({ angle }) => angle);
  return [...new Set<PostAngle>([...meant, ...usual])];
}
