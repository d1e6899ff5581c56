import { list } from '@/lib/reading/lexicon';
import type { StarterSet } from '@/lib/templates/starter';

/** Vous throughout, as brands write in French. Topics stand with their "pour". */
export const fr: StarterSet = {
  language: 'fr',
  replies: [
    {
      id: 'inquiry-answer',
      intent: 'inquiry',
      angle: 'answer',
      text: 'Bonjour{{ first_name}}, [[la réponse en une phrase]]. Si votre cas est un peu différent, dites-nous en quoi et nous serons plus précis.',
    },
    {
      id: 'inquiry-answer-delivery',
      intent: 'inquiry',
      area: 'delivery',
      asks: 'place',
      angle: 'answer',
      text: 'Nous livrons en [[pays ou régions]] pour [[prix]]. Dites-nous où vous êtes{{, first_name}}, et nous vous dirons ce qui s’applique chez vous.',
    },
    {
      id: 'inquiry-answer-place',
      intent: 'inquiry',
      area: 'delivery',
      angle: 'answer',
      text: 'Livraison {{place}} : [[oui ou non, et le prix]]. Que vous faudrait-il savoir d’autre avant de commander{{, first_name}} ?',
    },
    {
      id: 'inquiry-answer-price',
      intent: 'inquiry',
      area: 'price',
      angle: 'answer',
      text: 'C’est [[prix]], avec [[ce qui est compris]]. Seul [[ce qui est en plus]] s’ajoute : vous avez donc le montant complet{{, first_name}}.',
    },
    {
      id: 'inquiry-answer-visit',
      intent: 'inquiry',
      area: 'visit',
      angle: 'answer',
      text: 'Nous sommes ouverts [[jours et heures]]. Les jours fériés, cela peut changer : un coup d’œil ici avant de partir{{, first_name}} ? [[lien]]',
    },
    {
      id: 'inquiry-ask',
      intent: 'inquiry',
      asks: 'case',
      angle: 'ask',
      text: 'Cela dépend d’une chose{{, first_name}} : c’est pour [[quel modèle, quelle taille, quel pays]] ? Nous pourrons alors vous répondre pour de bon, pas à peu près.',
    },
    {
      id: 'inquiry-ask-delivery',
      intent: 'inquiry',
      area: 'delivery',
      asks: 'place',
      angle: 'ask',
      text: 'Ce serait pour où{{, first_name}} ? La ville suffit. Nous saurons alors si nous y livrons et à quel prix.',
    },
    {
      id: 'inquiry-ask-visit',
      intent: 'inquiry',
      area: 'visit',
      angle: 'ask',
      text: 'De quelle adresse parlez-vous{{, first_name}} ? Nous vous donnerons ses horaires exacts, jours fériés compris.',
    },
    {
      id: 'inquiry-point',
      intent: 'inquiry',
      angle: 'point',
      text: 'Tout est sur cette page, que nous tenons à jour : [[lien]]. S’il reste une question après ça, posez-la ici, quelqu’un vous répondra.',
    },
    {
      id: 'inquiry-point-topic',
      intent: 'inquiry',
      angle: 'point',
      text: 'Nous avons tout réuni ici {{topic}} : [[lien]]. Votre réponse est à la rubrique [[nom de la rubrique]]{{, first_name}}.',
    },
    {
      id: 'inquiry-check',
      intent: 'inquiry',
      angle: 'check',
      text: 'Plutôt que de répondre au hasard, nous demandons à [[qui sait]]{{, first_name}}. La réponse arrivera ici même.',
    },
    {
      id: 'complaint-own',
      intent: 'complaint',
      angle: 'own',
      text: 'Ça n’aurait pas dû se passer ainsi{{, first_name}}, et nous en sommes désolés. Envoyez-nous [[ce qu’il vous faut, par ex. le numéro de commande]] en message privé : l’un de nous va regarder ça sérieusement.',
    },
    {
      id: 'complaint-own-delivery',
      intent: 'complaint',
      area: 'delivery',
      angle: 'own',
      text: 'Attendre sans savoir, c’est le pire, et nous en sommes désolés{{, first_name}}. Envoyez-nous le numéro de commande en privé, et nous chercherons où ça bloque.',
    },
    {
      id: 'complaint-own-tech',
      intent: 'complaint',
      area: 'tech',
      angle: 'own',
      text: 'Ça devrait marcher tout simplement, et chez vous ce n’est pas le cas. Désolés{{, first_name}}. Envoyez-nous en privé l’adresse e-mail du compte (jamais le mot de passe) : nous regarderons ce qui coince.',
    },
    {
      id: 'complaint-own-money',
      intent: 'complaint',
      area: 'money',
      angle: 'own',
      text: 'Côté argent, il faut que ce soit clair{{, first_name}}. Envoyez-nous la date et le montant en privé, sans coordonnées bancaires, et nous reprendrons tout avec vous ligne par ligne.',
    },
    {
      id: 'complaint-own-product',
      intent: 'complaint',
      area: 'product',
      angle: 'own',
      text: 'Ce n’est pas ce que vous avez payé{{, first_name}}, ni ce que nous voulons vendre. Une photo et le numéro de commande en privé, et nous verrons avec vous comment réparer ça.',
    },
    {
      id: 'complaint-own-service',
      intent: 'complaint',
      area: 'service',
      angle: 'own',
      text: 'Devoir publier un message pour obtenir une réponse, ce n’est pas normal. Désolés{{, first_name}}. Écrivez-nous en privé : [[prénom]] prend la suite.',
    },
    {
      id: 'complaint-own-staff',
      intent: 'complaint',
      area: 'staff',
      angle: 'own',
      text: 'Personne ne devrait être traité ainsi chez nous, et nous en sommes désolés{{, first_name}}. Dites-nous en privé où et quand c’était : [[qui]] en parlera avec l’équipe.',
    },
    {
      id: 'complaint-ask',
      intent: 'complaint',
      angle: 'ask',
      text: 'Désolés de lire ça{{, first_name}}. Pour chercher au bon endroit : que s’est-il passé, et quand ? [[Ce qui aiderait encore, par ex. quel magasin]] nous aiderait aussi.',
    },
    {
      id: 'complaint-ask-delivery',
      intent: 'complaint',
      area: 'delivery',
      angle: 'ask',
      text: 'Nous sommes désolés{{, first_name}}. Que dit le suivi en ce moment ? Nous saurons alors qui relancer.',
    },
    {
      id: 'complaint-ask-tech',
      intent: 'complaint',
      area: 'tech',
      asks: 'device',
      angle: 'ask',
      text: 'Désolés, c’est pénible{{, first_name}}. Deux choses nous aident à trouver : votre appareil avec sa version, et ce que vous avez touché juste avant.',
    },
    {
      id: 'complaint-act',
      intent: 'complaint',
      angle: 'act',
      text: 'Vous avez raison de le dire{{, first_name}}. Ce que nous savons : [[ce qui s’est passé]]. Ce que nous faisons : [[la suite]].',
    },
    {
      id: 'complaint-act-price',
      intent: 'complaint',
      area: 'price',
      angle: 'act',
      text: 'Personne n’aime payer plus{{, first_name}}, alors voici la vraie raison : [[pourquoi ce prix]]. Ce qui ne change pas : [[ce que vous avez toujours pour ce prix]].',
    },
    {
      id: 'praise-share',
      intent: 'praise',
      angle: 'share',
      text: 'Nous transmettons tout de suite à [[la personne ou l’équipe]]{{, first_name}}. Ce sont des mots qu’on n’entend pas assez souvent.',
    },
    {
      id: 'praise-curious',
      intent: 'praise',
      angle: 'curious',
      text: 'Voilà qui fait plaisir{{, first_name}}. Et maintenant, on est curieux : qu’est-ce qui vous a convaincu ?',
    },
    {
      id: 'praise-brief',
      intent: 'praise',
      angle: 'brief',
      text: 'Vous nous avez donné le sourire{{, first_name}}. Merci d’avoir pris le temps de l’écrire.',
    },
    {
      id: 'thanks-brief',
      intent: 'thanks',
      angle: 'brief',
      text: 'Avec plaisir{{, first_name}}. Tant mieux si c’est réglé.',
    },
    {
      id: 'thanks-share',
      intent: 'thanks',
      angle: 'share',
      text: 'Nous le dirons à [[la personne qui s’en est occupée]]{{, first_name}}. Ça lui fera plaisir.',
    },
    {
      id: 'thanks-open',
      intent: 'thanks',
      angle: 'open',
      text: 'Heureux que ce soit réglé{{, first_name}}. Si autre chose se présente, écrivez-nous ici, nous reprendrons là où nous en étions.',
    },
    {
      id: 'thanks-curious',
      intent: 'thanks',
      angle: 'curious',
      text: 'Bonne nouvelle{{, first_name}}. Y a-t-il un moment où nous aurions pu vous simplifier les choses ? Ça nous intéresse vraiment.',
    },
    {
      id: 'help-steps',
      intent: 'help',
      angle: 'steps',
      text: 'En général, ça se règle ainsi{{, first_name}} : d’abord [[étape 1]], puis [[étape 2]]. Si ça coince quelque part, dites-nous où et on reprend de là.',
    },
    {
      id: 'help-steps-delivery',
      intent: 'help',
      area: 'delivery',
      angle: 'steps',
      text: 'La modification se fait dans [[où]]{{, first_name}}. Si la commande est déjà partie, envoyez-nous son numéro en privé, nous verrons ce qui reste possible.',
    },
    {
      id: 'help-ask',
      intent: 'help',
      angle: 'ask',
      text: 'On va trouver{{, first_name}}. Que voyez-vous à l’endroit où ça bloque, et qu’avez-vous déjà essayé ? Ça vous évitera d’entendre deux fois les mêmes conseils.',
    },
    {
      id: 'help-ask-tech',
      intent: 'help',
      area: 'tech',
      asks: 'device',
      angle: 'ask',
      text: 'Regardons ça ensemble{{, first_name}}. Quel appareil utilisez-vous, application ou navigateur, et que dit le message, mot pour mot ?',
    },
    {
      id: 'help-private',
      intent: 'help',
      angle: 'private',
      text: 'Mieux vaut voir ça ensemble, et pas en public{{, first_name}} : envoyez-nous [[ce qu’il vous faut]] en message privé. Jamais de mot de passe, nous n’en avons pas besoin.',
    },
    {
      id: 'help-point',
      intent: 'help',
      angle: 'point',
      text: 'Tout est expliqué ici depuis le début : [[lien]]. L’étape où l’on bute le plus souvent, c’est [[laquelle]] ; prenez votre temps à ce moment-là{{, first_name}}.',
    },
    {
      id: 'outside-boundary',
      intent: 'out-of-scope',
      angle: 'boundary',
      text: 'Nous en resterons là. Pour toute question sur {{brand|notre travail}}, nous répondons volontiers.',
    },
    {
      id: 'outside-steer',
      intent: 'out-of-scope',
      angle: 'steer',
      text: 'Ce n’est pas notre domaine{{, first_name}}, alors nous n’allons pas faire semblant. Pour [[ce que vous faites]], demandez-nous.',
    },
    {
      id: 'outside-ask',
      intent: 'out-of-scope',
      area: 'insult',
      angle: 'ask',
      text: 'Si quelque chose s’est mal passé chez nous, nous voulons le savoir, et c’est plus facile sans les insultes. Que s’est-il passé ?',
    },
    {
      id: 'outside-brief',
      intent: 'out-of-scope',
      angle: 'brief',
      text: 'C’est lu. Ici, nous nous en tenons à [[ce que vous faites]].',
    },
    {
      id: 'unclear-ask',
      intent: 'unclear',
      angle: 'ask',
      text: 'Pour être sûrs de bien vous comprendre{{, first_name}} : s’agit-il de [[une chose]], ou d’autre chose ?',
    },
    {
      id: 'unclear-open',
      intent: 'unclear',
      angle: 'open',
      text: 'Nous vous lisons{{, first_name}}. Dites-nous-en un peu plus, et nous verrons ce que nous pouvons faire.',
    },
    {
      id: 'unclear-curious',
      intent: 'unclear',
      angle: 'curious',
      text: 'Vous avez piqué notre curiosité{{, first_name}}. Qu’est-ce qu’il y a derrière ?',
    },
  ],
  posts: [
    { id: 'post-plain', angle: 'plain', text: '{{idea}}{{\n\nlink}}' },
    {
      id: 'post-question',
      angle: 'question',
      text: '{{idea}}\n\nQu’est-ce qui vous serait encore plus utile ? Dites-le-nous en réponse.{{\n\nlink}}',
    },
    {
      id: 'post-behind',
      angle: 'behind',
      text: '{{idea}}\n\nCe qu’on ne voit pas : [[un vrai détail de la fabrication]].{{\n\nlink}}',
    },
    {
      id: 'post-why',
      angle: 'why',
      text: '{{idea}}\n\nPourquoi maintenant ? [[La raison, en une phrase]].{{\n\nlink}}',
    },
    {
      id: 'post-call',
      angle: 'call',
      text: '{{idea}}\n\n[[Ce qu’on peut faire dès maintenant]] : {{link|[[lien]]}}',
    },
  ],
  topics: [
    {
      area: 'delivery',
      words: list('livr*, livraison*, expédi*, expédition*'),
      echo: 'pour la livraison',
    },
    {
      area: 'delivery',
      words: list(`
        colis, paquet*, commande*, commandé*, suivi, transporteur, chronopost, colissimo
      `),
    },
    {
      area: 'tech',
      words: list(`appli, l'appli, application, l'application`),
      echo: 'pour l’application',
    },
    { area: 'tech', words: list('site, site web, site internet'), echo: 'pour le site' },
    {
      area: 'tech',
      words: list('connecter, connexion, mot de passe, compte, identifiant*'),
      echo: 'pour le compte',
    },
    {
      area: 'tech',
      words: list(`
        mise à jour, plante*, bug*, beug*, erreur*, panne, serveur*, installer, installation,
        paramètre*, configurer, export*
      `),
    },
    { area: 'money', words: list('rembours*'), echo: 'pour les remboursements' },
    {
      area: 'money',
      words: list('prélev*, débité*, factur*, paiement*, payer, payé'),
      echo: 'pour le paiement',
    },
    {
      area: 'price',
      words: list('prix, tarif*, coût*, coûte*, combien, cher, chère, réduction*, promo*'),
      echo: 'pour les tarifs',
    },
    { area: 'money', words: list('abonnement*, abonné*, forfait*'), echo: 'pour les abonnements' },
    {
      area: 'product',
      words: list('taille*, stock, disponib*, réassort, couleur*, rupture'),
      echo: 'pour les disponibilités',
    },
    {
      area: 'product',
      words: list(`
        cassé*, abîmé*, défectueux, défectueuse, endommagé*, déchiré*, moisi*, périmé*, qualité,
        batterie, fermeture
      `),
    },
    {
      area: 'visit',
      words: list('horaires, ouvert*, ouverture, fermeture*, à quelle heure'),
      echo: 'pour les horaires',
    },
    { area: 'visit', words: list('magasin*, boutique*, café, restaurant, adresse du, visite*') },
    {
      area: 'staff',
      words: list(`
        malpoli*, désagréable*, impoli*, personnel, vendeur*, vendeuse*, serveur*, serveuse*,
        caissi*, accueil, irrespect*
      `),
    },
    {
      area: 'service',
      words: list(`
        personne ne répond, aucune réponse, pas de réponse, service client, sav, support,
        injoignable*, hotline
      `),
    },
    {
      area: 'insult',
      words: list(`
        idiot*, abruti*, connard*, cons, débile*, imbécile*, crétin*, guignol*, clowns, nuls,
        gueule, merde, enculé*, bouffon*
      `),
    },
  ],
  prepositions: list('en, au, aux, à'),
  ideaBlank: '[[La nouvelle, en une phrase]].',
  manner: {
    greeting: 'Bonjour{{ first_name}} !',
    greets: /^(bonjour|bonsoir|salut|coucou|hello|cher|chère)(?!\p{L})/iu,
    closing: 'Vous avez bien fait de nous écrire.',
    intensifiers: list(`
      vraiment, très, tellement, super, hyper, trop, absolument, totalement, complètement,
      extrêmement, franchement, carrément, tout simplement
    `),
  },
};
