import { lines } from './lines';

/** Posts of nobody in particular; see `index.ts`. */
export const fr = lines(`
  On recrute ! Deux postes à mi-temps dans notre atelier de Nantes.
  Merci beaucoup pour votre message, nous revenons vers vous cet après-midi.
  Bonjour Léa, désolé pour le retard. Envoie-nous ton numéro de commande en privé.
  Les soldes commencent demain à 9 h dans tous nos magasins.
  C'est la journée du livre 📚 Lequel vous a marqué ?
  Le trafic de la ligne 3 est ralenti en raison d'une panne de signalisation.
  Ravis que ça t'ait plu 😊
  Nos bureaux seront exceptionnellement fermés vendredi après-midi.
  Pas de souci, tu seras remboursé sous trois à cinq jours.
  Quelle soirée, Lyon ! Merci à tous.
  Nouvel épisode : une apicultrice nous parle de miel et de patience.
  Vous hésitez entre deux formules ? Notre comparateur vous aide.
  C'est noté, on le dit à la cuisine, merci !
  Le menu du jour revient lundi à 14 euros.
  En hiver, les plantes ont besoin de moins d'eau qu'on ne le croit.
  Nous souhaitons la bienvenue au docteur Amara Osei.
  La rue est fermée jusqu'en mars, merci de passer par la cour.
  Nous ne vous demanderons jamais votre mot de passe par téléphone.
  Complet ! Une deuxième date sera bientôt annoncée.
  Oui, le chargeur est fourni. Profites-en bien !
  Pourriez-vous nous indiquer dans quel magasin vous étiez ?
  Inscriptions ouvertes pour notre atelier gratuit
  ok, celle-là était bonne
  Malheureusement, nous ne pouvons pas expédier de batteries par avion.
`);
