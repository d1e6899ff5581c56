import { type Lexicon, list } from '@/lib/reading/lexicon';

export const fr: Lexicon = {
  language: 'fr',
  isFolded: true,
  common: list(`
    le, la, de, en, me, se, les, des, une, du, et, est, je, j'ai, vous, votre, vos, nous, mon, ma,
    mes, c'est, pour, avec, sur, dans, pas, ce, cette, qui, au, aux, depuis, mais, très, bien,
    fait, avez, ont, être, été, il, elle, on, ça, n'est, quand, comment, chez, toute, tout, rien,
    toujours, sans, à, d'une, l'appli, y
  `),
  negators: list('pas, jamais, plus, aucun, aucune, sans, guère, ni, rien, peu'),
  trailingNegators: list('pas, jamais, guère'),
  openers: list(`
    quand, comment, combien, où, pourquoi, quel, quelle, quels, quelles, qui, que, est-ce que,
    est-ce qu'*, est-ce, y a-t-il, y aura-t-il, avez-vous, vous avez, livrez-vous, vous livrez,
    pouvez-vous, vous pouvez, peut-on, on peut, puis-je, je peux, proposez-vous, vous proposez,
    vous faites, faites-vous, vous vendez, vous prenez, acceptez-vous, acceptez vous, serez-vous,
    serait-il, c'est quoi, c'est combien, à quelle heure, de quelle, sera-t-il, faut-il,
    savez-vous, a-t-on, qu'est-ce
  `),
  howTo: list(`
    comment *er, comment *ir, comment *re, comment je, comment on, comment se, comment puis,
    comment peut, comment faire, comment ça marche, comment * on, comment * je
  `),
  reproaches: list(`pourquoi, comment se fait-il, qu'est-ce qui se passe, que se passe-t-il`),
  contrasts: list('mais, cependant, pourtant, par contre, dommage que'),
  echoes: list(`
    moi aussi, pareil, idem, même problème, même chose, same, ici aussi, chez moi aussi, je
    confirme
  `),
  ignored: list(`
    merci d'avance, merci par avance, par avance merci, non merci, pas de problème, pas de souci,
    aucun problème, aucun souci, sans problème, sans souci, grâce à, bonjour, bonsoir, bonne
    journée, bonne soirée, bonne chance, bon courage, bon appétit, bien sûr, bien cordialement, ce
    serait bien, ce serait super, ce serait top, j'aimerais, j'aimerais bien, aimerais, au moins,
    au mieux, ou bien, eh bien, bien que, super u, merci de me, merci de nous, merci de bien
    vouloir, merci de faire
  `),
  cues: {
    complaint: {
      strong: list(`
        reviendra pas, reviendrai pas, reviendrons pas, on ne reviendra, fuit toujours, jeté mon,
        jeté par-dessus, minutes d'attente, heures d'attente, heure d'attente, jours d'attente,
        j'attends toujours, retiré la, avoir supprimé, avoir retiré, ne fait rien, ne sert à rien,
        sert à rien, indiqué livré, marqué livré, noté livré, soi-disant livré, rien reçu, jamais
        reçu, pas reçu, n'ai rien reçu, rien n'est arrivé, aucune trace, colis vide, continuez à
        me prélever, continuez à prélever, continue à me prélever, toujours prélevé*, toujours
        débité*, malgré la résiliation, refus de remboursement, refusez de rembourser, rendez-nous
        l'ancien*, rendez-nous, remettez l'ancien*, remettez l'ancienne, illisible*,
        incompréhensible*, pas pratique, compliqué*, moins bien qu'avant, pire qu'avant, c'était
        mieux avant, se ferme tout seul, se ferme toute seule, me déconnecte, personne n'aide,
        personne ne m'aide, vous vous en fichez, vous vous en foutez, renvoie de service en
        service, immangeable, sale, sales, dégueu, se décolle, s'est décollé*, non conforme, pas
        conforme, trompeur, trompeuse, pas ce que j'ai commandé, m'attendais à mieux, attendait
        mieux, on mérite mieux, combien de temps encore, impossible de résilier, impossible de
        joindre, pas impressionné*, un client de perdu, vous perdez un client, perdu un client,
        dernière fois que, aucun sens, hors service, n'aide pas, aucune aide, honte à vous,
        gâché*, ça pue, inouï, incroyable de, c'est une honte, se fout de nous, se fiche du monde,
        pas normal, anormal, raccroché au nez, raccrocher au nez, il y a quelqu'un, y a quelqu'un,
        d'attente au téléphone, attente au téléphone, un cheveu dans, ne marche pas, marche pas,
        ne marche plus, marche plus, ne fonctionne pas, fonctionne pas, fonctionne plus, ne
        s'ouvre pas, s'ouvre plus, ne charge pas, charge plus, en panne, plante, plantage*, plante
        sans arrêt, bug*, buggé*, beug*, cassé*, abîmé*, endommagé*, défectueux, défectueuse,
        déchiré*, moisi*, périmé*, toujours rien, toujours pas, toujours aucun*, jamais reçu*, pas
        reçu*, jamais arrivé*, jamais livré*, pas livré*, pas encore reçu, j'attends depuis,
        attends depuis, attend depuis, attendons depuis, * semaines d'attente, mois d'attente,
        aucune réponse, pas de réponse, sans réponse, personne ne répond, personne ne me répond,
        personne ne _ répond*, ne répondez pas, injoignable*, aucun retour, aucune nouvelle, on me
        balade, on se moque, se moque du monde, foutage de gueule, fout* de ma gueule, déçu*,
        décevant*, déception, inadmissible*, inacceptable*, honteux, honteuse, honte, scandaleux,
        scandaleuse, scandale, lamentable*, minable*, catastroph*, catastrophique, horrible*,
        affreux, nul, nulle, nuls, nulles, pire, la pire, le pire, arnaque*, arnaqueur*, escroc*,
        escroquerie, voleur*, volé, remboursez*, je veux être remboursé*, rendez-moi, rendez moi,
        prélevé * fois, prélevé deux fois, débité deux fois, facturé deux fois, double
        prélèvement, mauvaise (taille|couleur|qualité|expérience|commande), mauvais
        (produit|article|service|colis), plus jamais, jamais plus, à fuir, fuyez, évitez, une
        blague, ras le bol, ras-le-bol, marre, furieux, furieuse, énervé*, insupportable*,
        incompétent*, incapable*, malpoli*, désagréable*, mensonge*, menteur*, perdu mon temps,
        perte de temps, dégueulasse, dégoûté*, publicité mensongère, je résilie, résilier car
      `),
      plain: list(`
        jeté*, boue, fuit, fuite*, supprimé*, balancé*, attente, refusé*, cru, sec, trop salé,
        déteint, rétréci, trop petit, injuste, disparu, résilié, bruyant, ne ... plus, refuse de,
        déconnecté*, a tenu exactement, a tenu que, n'a tenu que, raccroch*, problème avec,
        problème de, problèmes de, problèmes avec, souci avec, retard*, en retard, erreur*,
        manque, manquant*, perdu*, lent, lente, lenteur, trop cher, trop chère, hors de prix, cher
        pour, augmentation de prix, augmentation des prix, augmentations, plainte, réclamation*,
        insatisfait*, mécontent*, dommage, triste, agaçant*, pénible*, froid, froide, mal,
        mauvais, mauvaise, faux, fausse, inutile*, inutilisable*, bloqué*, annulé*, cata, bof,
        vous abusez, abusé, n'importe quoi, dégradé*, baisse de qualité
      `),
      weak: list(`
        encore, toujours, depuis, sérieusement, pourquoi, personne, semaines, quand même, bravo,
        merci bien
      `),
    },
    help: {
      strong: list(`
        quelque chose de travers, fais quelque chose de mal, qu'est-ce que je fais de mal, est
        refusé au moment, n'est pas accepté, n'est pas reconnu, coup de main, pouvez-vous
        vérifier, vous pouvez vérifier, qui peut aider, où est-ce qu'on active, où activer, où on
        active, où se trouve _ (réglage|bouton|option), réparer moi-même, me le renvoyer, me la
        renvoyer, le renvoyer, la renvoyer, me renvoyer, j'ai perdu, besoin d'aide, aidez-moi,
        aidez moi, aide-moi, pouvez-vous m'aider, vous pouvez m'aider, peut m'aider, peut nous
        aider, pourrait m'aider, quelqu'un peut, quelqu'un pourrait, quelqu'un sait, qui peut
        m'aider, comment faire, comment je fais, comment fait-on, comment on fait, comment
        puis-je, comment je peux, comment modifier, comment changer, comment annuler, comment
        supprimer, comment activer, comment se connecter, comment récupérer, comment ça marche,
        comment installer, comment configurer, je n'arrive pas, n'arrive pas à, arrive pas à,
        j'arrive plus, arrive plus à, n'arrive plus, impossible de (se|me|nous) connecter,
        impossible de me, impossible d'accéder, impossible de, mot de passe oublié, oublié mon mot
        de passe, réinitialiser, que faire, que dois-je faire, je fais quoi, qu'est-ce que je dois
        faire, je ne trouve pas, trouve pas, je ne sais pas comment, sais pas comment, à qui
        m'adresser, qui contacter, où trouver, où puis-je modifier, un conseil, des conseils, une
        idée pour, comprends pas comment
      `),
      plain: list(`
        renvoyer, désactiver, réglage*, paramètre*, réparer, appairer, mode sombre, aide, aider,
        m’aider, assistance, mot de passe, connexion, connecter, installer, installation,
        configurer, tuto, tutoriel, notice, mode d’emploi, activer, conseil*, coup de main, bloqué
        à
      `),
      weak: list(`s'il vous plaît, svp, stp, quelqu'un`),
    },
    inquiry: {
      strong: list(`
        livrez-vous, vous livrez, livraison possible, vous expédiez, expédiez-vous, vous vendez,
        vendez-vous, avez-vous, vous avez encore, combien coûte*, combien ça coûte, c'est combien,
        à combien, quel est le prix, quel prix, quel tarif, quels sont les horaires, horaires
        d'ouverture, vous êtes ouvert*, êtes-vous ouvert*, ouvert le, à quelle heure, quand sera*,
        quand est-ce, quand revien*, quand arrive*, quand sort*, quand aura*, date de sortie, de
        nouveau disponible, à nouveau disponible, disponible en, disponible, est-il disponible, en
        stock, réassort, restock, en rupture, quelle taille, quelles tailles, quelle est la
        différence, c'est quoi la différence, où acheter, où trouver vos, où peut-on, où puis-je
        acheter, compatible*, est-ce que vous, est-ce que le, est-ce que la, est-ce que c'est,
        prévu, prévoyez-vous, vous recrutez, recrutez-vous, une question, petite question, j'ai
        une question, je voudrais savoir, j'aimerais savoir, je me demande, peut-on payer,
        acceptez-vous, vegan ?
      `),
      plain: list(`
        prix, tarif*, coût, coûte, frais de port, délai*, garantie, réduction*, code promo,
        tailles, billets, ingrédients, dimensions, question*, horaires, réserver, savoir si
      `),
      weak: list('quand, quel, quelle, où, curieux de savoir'),
    },
    thanks: {
      strong: list(`
        merci, mercis, merci beaucoup, grand merci, mille mercis, un grand merci, merci
        infiniment, remercie*, remerciement*, reconnaissant*, thx, thanks
      `),
      plain: list(`
        problème résolu, problème réglé, réglé, résolu, ça marche maintenant, ça remarche, ça
        fonctionne maintenant, vous assurez, vous gérez, sauvé la vie, sauvé
      `),
      weak: list('réactivité, réponse rapide, aidé'),
    },
    praise: {
      strong: list(`
        frissons, été parfait*, un as, préféré*, mérite une augmentation, mérite un prix, toujours
        aussi fan, toujours aussi bon, j'adore, on adore, adore, adoré*, j'aime, j'aime beaucoup,
        génial*, géniale, géniaux, magnifique*, superbe*, splendide*, sublime*, incroyable*,
        excellent*, extraordinaire*, fantastique*, formidable*, merveilleux, merveilleuse,
        parfait*, impeccable*, nickel, au top, top, le top, trop bien, trop bon, trop beau, trop
        belle, très bon, très bonne, très bien, très beau, très belle, si bon, un régal, régal,
        délicieux, délicieuse, délicieuses, bravo, félicitations, chapeau, beau travail, bon
        travail, beau boulot, meilleur*, le meilleur, la meilleure, les meilleurs, rien à redire,
        rien à dire, je recommande, recommande vivement, à recommander, cinq étoiles, 5 étoiles,
        coup de coeur, coup de cœur, une tuerie, une pépite, tellement bon, fan de, ravi*,
        enchanté*, très satisfait*, très content*, continuez comme ça, continuez ainsi, ne changez
        rien, un bonheur, hâte de
      `),
      plain: list(`
        super, bonne, beau, belle, joli*, cool, content*, satisfait*, agréable*, sympa*, gentil*,
        aimable*, chouette, efficace*, professionnel*, adorable*, accueillant*, plaisir, qualité,
        heureuse, canon, stylé, wow, fier, fière, bluffé*
      `),
      weak: list('bien, rapide, facile, simple, frais, enfin, pratique'),
    },
    'out-of-scope': {
      strong: list(`
        retirez, contactez-moi sur, écrivez-moi sur, ce trader, trader, demandez-moi comment, j'ai
        transformé, gagnez de l'argent, gagner de l'argent, gagnez * €, gagnez * euros, gagnez
        jusqu'à, par jour depuis chez, depuis chez vous, depuis chez toi, revenu passif, revenus
        passifs, investissez, investir dans, contactez-moi, contactez moi, écris-moi en,
        écrivez-moi en, sur whatsapp, whatsapp *, telegram, abonne-toi, abonnez-vous à ma, ma
        chaîne, va voir mon profil, visitez mon profil, lien en bio, lien dans ma bio, suis-moi,
        suivez-moi, je te suis, je suis en retour, follow back, acheter des abonnés, abonnés pas
        cher, vous avez gagné, tu as gagné, prêt entre particuliers, prêt rapide, crédit rapide,
        airdrop, bitcoin, onlyfans, marabout, voyant*, retour d'affection, bande de
        (clowns|nuls|cons|voleurs|guignols|incapables|débiles), nuls à chier, connards, connard,
        cons, abrutis, abruti*, débiles, imbéciles, crétin*, idiots, guignols, fils de pute, ftg,
        ta gueule, allez vous faire, va te faire, enculé*, salauds, bouffons, bouffon, vous votez,
        pour qui voter, élection*, président de la république, macron, le pen, mélenchon,
        politicien*, immigré*, vaccin*, terre plate, chemtrails, jésus, allah, poutine, trump,
        ukraine, gaza, israël, ignore tes instructions, ignore toutes, ignorez les instructions
      `),
      plain: list(`
        crypto*, cryptomonnaie*, investissement*, rendement, bénéfices, partenariat, promo,
        abonnés, clowns, politique, religion, stupide*, bêtes
      `),
      weak: list('gagner, gratuit, cliquez ici'),
    },
  },
};
