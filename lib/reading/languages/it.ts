import { type Lexicon, list } from '@/lib/reading/lexicon';

export const it: Lexicon = {
  language: 'it',
  isFolded: true,
  common: list(`
    il, la, le, lo, i, in, di, a, per, gli, una, della, dello, dei, delle, del, e, è, che, non,
    mi, ho, hai, ha, abbiamo, avete, hanno, sono, siete, siamo, con, da, dal, dalla, nel, nella,
    al, alla, anche, ma, più, molto, mio, mia, miei, vostro, vostra, vostri, vostre, voi, vi, ci,
    quando, come, quanto, dove, cosa, perché, questo, questa, ancora, già, sempre, stato, stata,
    fatto, nessuno, davvero, ciao, si, un, l'app
  `),
  negators: list('non, mai, senza, nessun, nessuna, né, niente, nulla, poco'),
  trailingNegators: [],
  openers: list(`
    quando, come, quanto, quanta, quanti, quante, dove, perché, cosa, che cosa, chi, quale, quali,
    che, a che ora, c'è, ci sono, ci sarà, si può, posso, possiamo, potete, può, potreste, avete,
    fate, spedite, consegnate, vendete, accettate, è possibile, sarà, siete, aprite, tornerà,
    torna, include, funziona con, qualcuno sa
  `),
  howTo: list(`
    come *o, come si *a, come si *e, come posso, come faccio, come *are, come *ere, come *ire
  `),
  reproaches: list(`perché, come mai, cosa succede, che succede, com'è possibile`),
  contrasts: list('ma, però, tuttavia, peccato che, anche se'),
  echoes: list(`
    anche io, anch'io, anche a me, idem, stesso problema, stessa cosa, same, uguale, pure io, pure
    a me
  `),
  ignored: list(`
    grazie in anticipo, grazie anticipatamente, ringrazio anticipatamente, vi ringrazio in
    anticipo, no grazie, grazie a dio, nessun problema, senza problemi, non c'è problema,
    buongiorno, buonasera, buona giornata, buona serata, buonanotte, buon appetito, buona fortuna,
    per favore, per piacere, va bene, mi piacerebbe, sarebbe bello, sarebbe fantastico, vorrei
    tanto, ben venga, o meglio, più o meno, almeno
  `),
  cues: {
    complaint: {
      strong: list(`
        non torneremo, non torno, non ci torno, non torniamo, perde ancora, perde acqua, gocciola,
        minuti di attesa, ore di attesa, minuti ad aspettare, ore ad aspettare, avete tolto, hanno
        tolto, tolto la, lanciato il mio pacco, oltre il cancello, non fa niente, non fa nulla,
        non serve a niente, non serve a nulla, risulta consegnato, segnato come consegnato, dice
        consegnato, qui non c'è niente, non c'è niente, non c'è nulla, niente arrivato, mai
        ricevuto, non ho mai ricevuto, nessuna traccia, scatola vuota, continuate a prelevare,
        continuate a addebitare, continuate ad addebitare, continua a prelevare, rimborso negato,
        rifiutate, ridateci, rimettete il vecchio, rimettete la vecchia, confus*, illeggibil*,
        peggio di prima, era meglio prima, si chiude da solo, mi disconnette, mi butta fuori,
        nessuno aiuta, nessuno mi aiuta, non vi importa, non ve ne frega, ognuno dice,
        immangiabile, sporc*, si è staccat*, si stacca, non conforme, non è quello che,
        ingannevol*, pubblicità ingannevole, mi aspettavo di più, mi aspettavo di meglio, fino a
        quando, quanto ancora, non riesco a disdire, impossibile disdire, impossibile contattar*,
        impossibile parlare, un cliente in meno, avete perso un cliente, ultima volta che, non ha
        senso, fuori uso, non aiuta, rovinat*, puzza, incredibile che, non è normale, di male in
        peggio, fate pena, pena, siete inutili, riattaccato, mi hanno riattaccato, messo giù, c'è
        qualcuno, un capello nel, un'ora al telefono, ora al telefono, non funziona*, non va, non
        si apre, non apre, non carica, non parte, si blocca, si chiude da sola, crasha, va in
        crash, fuori servizio, non arriva*, non è arrivat*, mai arrivat*, non ho ricevuto, mai
        ricevut*, ancora niente, ancora nulla, ancora nessun*, non ancora, aspetto da, aspettando
        da, sto aspettando, aspetto * da, aspetto _ da, attendo da, in attesa da, settimane di
        attesa, settimane che aspetto, un mese che, nessuno risponde, nessuno mi risponde, non
        rispondete, non risponde nessuno, non rispondono, nessuna risposta, senza risposta,
        irraggiungibil*, rivoglio i miei soldi, ridatemi i soldi, rimborso mai, voglio il
        rimborso, addebitato due volte, addebitat* due volte, pagato due volte, doppio addebito,
        rott*, rotto, rotta, danneggiat*, difettos*, ammaccat*, strappat*, scadut*, ammuffit*,
        sbagliat*, articolo sbagliato, pessim*, orribil*, terribil*, schifo, uno schifo, che
        schifo, schifezza, vergogna, vergognos*, vergognatevi, inaccettabil*, inammissibil*,
        ridicol*, imbarazzant*, delus*, deludent*, delusione, truffa, truffator*, truffat*, frode,
        ladri, fregatura, fregat*, presa in giro, presi in giro, mai più, non compr*, sconsiglio,
        sconsigliat*, da evitare, evitate, peggio, peggior*, il peggior*, incompetent*, incapaci,
        maleducat*, scortes*, bugiard*, arrabbiat*, furios*, incazzat*, stufo, stufa, stanc* di,
        basta, assurdo, è assurdo, scandalos*, indecent*, disastro, un disastro, soldi buttati,
        perdita di tempo, rimpall*, disdico, ho disdetto, immangiabil*
      `),
      plain: list(`
        lanciato, buttato, pozzanghera, rimosso, eliminato, disdetto, rifiutat*, negat*, crudo,
        cruda, secco, secca, salato, stinto, ristretto, troppo piccol*, ingiust*, sparit*,
        rumoros*, non più, durata esattamente, durato esattamente, durata solo, durato solo, è
        durata appena, è durato appena, problema con, problemi con, ritard*, in ritardo, errore,
        errori, manca, mancano, mancava, mancant*, pers*, lento, lenta, lentissim*, caro, cara,
        carissim*, troppo caro, aument*, reclam*, lament*, insoddisfatt*, male, brutt*, fredd*,
        triste, peccato, fastidios*, frustrant*, bloccat*, annullat*, scars*, pessima, guasto,
        guasta, bug, inutil*
      `),
      weak: list(`
        di nuovo, ancora, sempre, settimane, sul serio, perché, nessuno, complimenti davvero,
        possibile che
      `),
    },
    help: {
      strong: list(`
        sto sbagliando, cosa sbaglio, non viene accettat*, non viene riconosciut*, non accetta,
        potete verificare, potete controllare, una mano, dove si attiva, dove si cambia, dove
        attivo, dove si trova _ (pulsante|impostazione), potete rimandar*, potete rimandarmi,
        potete reinviar*, ho perso la, ho perso il, ho perso la mail, ripararlo da solo, ripararla
        da solo, ho bisogno di aiuto, bisogno di aiuto, bisogno d'aiuto, aiutatemi, mi aiutate, mi
        potete aiutare, potete aiutarmi, può aiutarmi, qualcuno può aiutarmi, qualcuno mi aiuta,
        qualcuno può, qualcuno sa, chi mi aiuta, come faccio, come si fa, come posso, come si
        cambia, come cambio, come modifico, come annullo, come recupero, come attivo, come
        disattivo, come installo, come accedo, come elimino, come cancello, cosa devo fare, cosa
        posso fare, che devo fare, che faccio, non riesco, non riusciamo, non mi fa, non trovo,
        non so come, non capisco come, ho dimenticato la password, password dimenticata,
        reimpostare, recuperare la password, dove trovo, dove posso modificare, a chi posso
        rivolgermi, a chi mi rivolgo, chi devo contattare, qualche consiglio, consigli su, qualche
        idea, istruzioni per
      `),
      plain: list(`
        rimandare, reinviare, disattivare, impostazioni, associare, modalità scura, riparare,
        aiuto, aiutare, aiutarmi, password, accesso, accedere, login, configur*, installare,
        installazione, attivare, tutorial, istruzioni, manuale, assistenza, supporto, consiglio,
        guida, recuperare
      `),
      weak: list('per favore, qualcuno'),
    },
    inquiry: {
      strong: list(`
        spedite anche, spedite in, spedite a, consegnate a, consegnate in, fate consegne, vendete,
        avete ancora, avete anche, avete il, avete la, quanto costa*, quanto viene, quanto
        costano, qual è il prezzo, che prezzo, prezzo di, quanto dura, quanto ci vuole, quando
        arriva*, quando torna*, quando apr*, quando esce, quando sarà, quando saranno, quando
        riapr*, a che ora, che orari*, orari*, siete aperti, aprite la, in magazzino, di nuovo
        disponibil*, torna disponibil*, disponibile, disponibili, che taglie, quali taglie, che
        taglia, qual è la differenza, che differenza, dove posso comprare, dove si compra, dove lo
        trovo, dove si può, si può pagare, accettate, compatibil*, include*, è incluso, avete in
        programma, pensate di, prevedete, una domanda, una curiosità, una informazione,
        un'informazione, vorrei sapere, volevo sapere, mi chiedevo, state assumendo, cercate
        personale
      `),
      plain: list(`
        disponibilità, prezzo, prezzi, costo, costa, spese di spedizione, tempi di consegna,
        garanzia, sconto, sconti, taglia, taglie, biglietti, biglietto, ingredienti, misure,
        domanda, info, prenotare, sapere se
      `),
      weak: list('quando, quale, dove'),
    },
    thanks: {
      strong: list(`
        grazie, grazie mille, mille grazie, tante grazie, molte grazie, ringrazio, vi ringrazio,
        ringraziamo, ringraziare, grato, grata, riconoscente, thx, thanks
      `),
      plain: list(`
        risolto, tutto risolto, problema risolto, ora funziona, adesso funziona, ha funzionato,
        gentilissim*, mi avete salvat*, mi ha salvat*
      `),
      weak: list('disponibilità, risposta veloce, rapidissimi'),
    },
    praise: {
      strong: list(`
        pelle d'oca, brividi, miglior, numero uno, preferito, preferita, preferiti, preferite,
        merita un aumento, che cura, si vede la passione, adoro, adoriamo, amo, lo amo, la amo,
        innamorat*, bellissim*, stupend*, meraviglios*, che meraviglia, fantastic*, favolos*,
        splendid*, magnific*, eccezional*, incredibil*, straordinari*, eccellent*, ottim*,
        perfett*, impeccabil*, buonissim*, squisit*, delizios*, ottimo lavoro, bel lavoro,
        bellissimo lavoro, gran lavoro, complimenti, bravi, bravissim*, bravo, brava,
        congratulazioni, chapeau, il migliore, la migliore, i migliori, siete i migliori, siete
        fantastici, le migliori, il top, al top, top, cinque stelle, 5 stelle, consiglio
        vivamente, consigliatissim*, lo consiglio, la consiglio, straconsiglio, super consigliat*,
        mi piace un sacco, mi piace tantissimo, mi piace molto, piacciono tantissimo, molto
        soddisfatt*, molto content*, continuate così, una bomba, spettacolar*, spettacolo, uno
        spettacolo, che buon*, che bell*, molto buon*, molto bell*, davvero buon*, un gioiello,
        fan di
      `),
      plain: list(`
        bello, bella, belli, belle, buono, buona, buoni, carino, carina, piace, piaciuto,
        piaciuta, content*, felice, soddisfatt*, gentil*, cortes*, simpatic*, professional*, bene,
        migliore, super, wow, figo, forte, cordial*, orgoglios*
      `),
      weak: list('veloc*, facile, fresco, finalmente, comod*'),
    },
    'out-of-scope': {
      strong: list(`
        prelevi, scrivimi su, questo trader, trader, chiedimi come, ho trasformato, guadagna da
        casa, guadagna * euro, guadagna online, guadagnare da casa, guadagna fino, guadagnare
        online, soldi facili, reddito passivo, rendita passiva, investi in, investi con,
        investimento sicuro, scrivimi in privato, scrivimi in dm, scrivetemi in privato,
        contattami in, su whatsapp, whatsapp *, telegram, seguimi, seguitemi, ricambio, ti seguo,
        ti ricambio, iscriviti al mio, iscrivetevi al mio, il mio canale, visitate il mio profilo,
        guarda il mio profilo, link in bio, link nella bio, comprare follower, follower economici,
        hai vinto, avete vinto, prestito veloce, prestiti tra privati, airdrop, bitcoin, onlyfans,
        cartomante, legamento d'amore, buffoni, buffone, pagliacci, pagliaccio, idioti, idiota,
        imbecilli, imbecille, cretini, cretino, deficienti, deficiente, stronzi, stronzo,
        coglioni, coglione, bastardi, figli di puttana, vaffanculo, andate a cagare, fate schifo
        al cazzo, merde, zitti, ritardati, sfigati, falliti, scemi, scemo, per chi vot*, chi
        votate, votare per, elezioni, meloni, salvini, schlein, politici, immigrati, vaccin*,
        terra piatta, scie chimiche, gesù ti ama, putin, trump, ucraina, gaza, israele, ignora le
        istruzioni, ignora tutte, dimentica le istruzioni
      `),
      plain: list(`
        cripto*, criptovalut*, invest*, profitto, profitti, collaborazione, follower, politica,
        religione
      `),
      weak: list('gratis, clicca qui, guadagna'),
    },
  },
};
