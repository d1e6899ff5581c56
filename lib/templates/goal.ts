import { list } from '@/lib/reading/lexicon';
import { namesOne } from '@/lib/reading/names-one';
import type { PostAngle } from './starter';

/** What people write as a post's goal, in the languages we draft in, and the angle that serves it. */
const goals: readonly { readonly angle: PostAngle; readonly isMeant: (goal: string) => boolean }[] =
  [
    {
      angle: 'question',
      isMeant: namesOne(
        list(`feedback, opinion*, discuss*, conversation, comments, replies, engagement, ideas, ask*, question*, Meinung*, Diskussion, Gespräch, fragen,
        Rückmeldung*, avis, échange*, discussion, opinión, opiniones, comentarios, debate, opinião, opiniões, comentários, opinione, opinioni, commenti,
        mening*, reacties, gesprek, opini*, dyskusj*, komentarz*`),
      ),
    },
    {
      angle: 'call',
      isMeant: namesOne(
        list(`sign up*, signup*, sell*, sales, buy*, book*, order*, register*, registration*, visit*, traffic, click*, download*, subscribe*, apply, tickets, donate*,
        Anmeldung*, anmelden, verkauf*, kaufen, bestell*, buchen, besuch*, herunterladen, bewerb*, vente*, vendre, acheter, inscri*, réserv*, visite*,
        télécharg*, vender, ventas, compra*, inscripci*, reserva*, visitas, descarg*, vendas, inscriç*, visitar, baixar, vendite, vendere, iscri*,
        prenot*, scaric*, verkoop*, kopen, aanmeld*, bezoek*, sprzeda*, kup*, zapis*, rezerw*, pobier*`),
      ),
    },
    {
      angle: 'behind',
      isMeant: namesOne(
        list(`team, behind the scenes, people, culture, making of, story, process, Hinter den Kulissen, Einblick*, Geschichte, coulisses, équipe, histoire,
        equipo, detrás de, historia, equipe, bastidores, história, squadra, dietro le quinte, storia, achter de schermen, verhaal, kulis*, zespół`),
      ),
    },
    {
      angle: 'why',
      isMeant: namesOne(
        list(`explain*, awareness, trust, educat*, reason*, understand*, erklär*, Vertrauen, aufklär*, expliqu*, confiance, explicar, confianza, confiança,
        spiega*, fiducia, uitleg*, vertrouwen, wyjaśni*, zaufani*`),
      ),
    },
  ];

/** Usable as it stands first, then the angles that need a word from the person. */
const usual: readonly PostAngle[] = ['plain', 'question', 'behind', 'why', 'call'];

/** The angles in the order in which they serve a goal. */
export function goalAngles(goal: string): readonly PostAngle[] {
  const meant = goals.filter(({ isMeant }) => isMeant(goal)).map(({ angle }) => angle);
  return [...new Set<PostAngle>([...meant, ...usual])];
}
