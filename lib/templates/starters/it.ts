import { list } from '@/lib/reading/lexicon';
import type { StarterSet } from '@/lib/templates/starter';

/** Tu, as brands speak on social sites; Lei for those whose tone asks for it. Topics stand with their "per". */
export const it: StarterSet = {
  language: 'it',
  replies: [
    {
      id: 'inquiry-answer',
      intent: 'inquiry',
      angle: 'answer',
      text: 'Ciao{{ first_name}}, [[la risposta in una frase]]. Se il tuo caso è un po’ diverso, raccontacelo e saremo più precisi.',
      formal:
        'Buongiorno, [[la risposta in una frase]]. Se il Suo caso è un po’ diverso, ce lo racconti e saremo più precisi.',
    },
    {
      id: 'inquiry-answer-detail',
      intent: 'inquiry',
      angle: 'answer',
      text: '[[Sì o no, e il dettaglio che conta]]. Cos’altro ti serve sapere per decidere{{, first_name}}?',
      formal: '[[Sì o no, e il dettaglio che conta]]. Cos’altro Le serve sapere per decidere?',
    },
    {
      id: 'inquiry-answer-delivery',
      intent: 'inquiry',
      area: 'delivery',
      asks: 'place',
      angle: 'answer',
      text: 'Spediamo in [[Paesi o regioni]] e costa [[prezzo]]. Dicci dove sei{{, first_name}}, e ti diciamo cosa vale per te.',
      formal:
        'Spediamo in [[Paesi o regioni]] e costa [[prezzo]]. Ci dica dove si trova, e Le diciamo cosa vale nel Suo caso.',
    },
    {
      id: 'inquiry-answer-place',
      intent: 'inquiry',
      area: 'delivery',
      angle: 'answer',
      text: 'Spedizione {{place}}: [[sì o no, con il prezzo]]. Cos’altro ti serve sapere prima di ordinare{{, first_name}}?',
      formal:
        'Spedizione {{place}}: [[sì o no, con il prezzo]]. Cos’altro Le serve sapere prima di ordinare?',
    },
    {
      id: 'inquiry-answer-price',
      intent: 'inquiry',
      area: 'price',
      angle: 'answer',
      text: 'Costa [[prezzo]] e comprende [[cosa è compreso]]. In più c’è solo [[cosa si paga a parte]], così hai già la cifra completa{{, first_name}}.',
      formal:
        'Costa [[prezzo]] e comprende [[cosa è compreso]]. In più c’è solo [[cosa si paga a parte]], così ha già la cifra completa.',
    },
    {
      id: 'inquiry-answer-product',
      intent: 'inquiry',
      area: 'product',
      angle: 'answer',
      text: 'Ciao{{ first_name}}, [[l’articolo]] è [[disponibile / esaurito / atteso per …]]. Se non va bene, la cosa più simile è [[l’alternativa]].',
      formal:
        'Buongiorno, [[l’articolo]] è [[disponibile / esaurito / atteso per …]]. Se non va bene, la cosa più simile è [[l’alternativa]].',
    },
    {
      id: 'inquiry-answer-visit',
      intent: 'inquiry',
      area: 'visit',
      angle: 'answer',
      text: 'Siamo aperti [[giorni e orari]]. Nei festivi può cambiare: prima di uscire dai un’occhiata qui{{, first_name}}: [[link]]',
      formal:
        'Siamo aperti [[giorni e orari]]. Nei festivi può cambiare: prima di uscire dia un’occhiata qui: [[link]]',
    },
    {
      id: 'inquiry-ask',
      intent: 'inquiry',
      asks: 'case',
      angle: 'ask',
      text: 'Dipende da una cosa{{, first_name}}: per [[quale modello, taglia o Paese]] ti serve? Così ti diamo una risposta vera e non un «dipende».',
      formal:
        'Dipende da una cosa: per [[quale modello, taglia o Paese]] Le serve? Così Le diamo una risposta vera e non un «dipende».',
    },
    {
      id: 'inquiry-ask-case',
      intent: 'inquiry',
      asks: 'case',
      angle: 'ask',
      text: 'Te lo diciamo con precisione appena sappiamo [[il dettaglio che manca]]. Com’è nel tuo caso{{, first_name}}?',
      formal:
        'Glielo diciamo con precisione appena sappiamo [[il dettaglio che manca]]. Com’è nel Suo caso?',
    },
    {
      id: 'inquiry-ask-delivery',
      intent: 'inquiry',
      area: 'delivery',
      asks: 'place',
      angle: 'ask',
      text: 'Dove dovrebbe arrivare{{, first_name}}? Ci basta la città per dirti se ci arriviamo e quanto costa.',
      formal: 'Dove dovrebbe arrivare? Ci basta la città per dirLe se ci arriviamo e quanto costa.',
    },
    {
      id: 'inquiry-ask-visit',
      intent: 'inquiry',
      area: 'visit',
      angle: 'ask',
      text: 'Quale delle nostre sedi intendi{{, first_name}}? Così ti diamo gli orari giusti, festivi compresi.',
      formal: 'Quale delle nostre sedi intende? Così Le diamo gli orari giusti, festivi compresi.',
    },
    {
      id: 'inquiry-point',
      intent: 'inquiry',
      angle: 'point',
      text: 'È tutto in questa pagina, e la teniamo aggiornata: [[link]]. Se resta un dubbio, chiedi pure qui e ti risponde una persona.',
      formal:
        'È tutto in questa pagina, e la teniamo aggiornata: [[link]]. Se resta un dubbio, chieda pure qui e Le risponde una persona.',
    },
    {
      id: 'inquiry-point-topic',
      intent: 'inquiry',
      angle: 'point',
      text: 'Qui c’è tutto {{topic}}: [[link]]. La tua risposta è alla voce [[nome della sezione]]{{, first_name}}.',
      formal:
        'Qui c’è tutto {{topic}}: [[link]]. La Sua risposta è alla voce [[nome della sezione]].',
    },
    {
      id: 'inquiry-check',
      intent: 'inquiry',
      angle: 'check',
      text: 'Piuttosto che tirare a indovinare, chiediamo a [[chi lo sa]]{{, first_name}}. Ti rispondiamo qui.',
      formal: 'Piuttosto che tirare a indovinare, chiediamo a [[chi lo sa]]. Le rispondiamo qui.',
    },
    {
      id: 'complaint-own',
      intent: 'complaint',
      angle: 'own',
      text: 'Non doveva andare così{{, first_name}}, e ci dispiace. Mandaci [[cosa ti serve, es. il numero d’ordine]] in privato e uno di noi ci guarda con calma.',
      formal:
        'Non doveva andare così, e ci dispiace. Ci mandi [[cosa serve, es. il numero d’ordine]] in privato e uno di noi ci guarda con calma.',
    },
    {
      id: 'complaint-own-better',
      intent: 'complaint',
      angle: 'own',
      text: 'Ci dispiace{{, first_name}}. Ti aspettavi di più da noi, e anche noi. Mandaci in privato [[cosa serve per controllare]]: se ne occupa una persona, niente risposte preconfezionate.',
      formal:
        'Ci dispiace. Si aspettava di più da noi, e anche noi. Ci mandi in privato [[cosa serve per controllare]]: se ne occupa una persona, niente risposte preconfezionate.',
    },
    {
      id: 'complaint-own-delivery',
      intent: 'complaint',
      area: 'delivery',
      angle: 'own',
      text: 'Aspettare senza sapere nulla è la parte peggiore, e ci dispiace{{, first_name}}. Mandaci il numero d’ordine in privato e scopriamo dove si è fermato.',
      formal:
        'Aspettare senza sapere nulla è la parte peggiore, e ci dispiace. Ci mandi il numero d’ordine in privato e scopriamo dove si è fermato.',
    },
    {
      id: 'complaint-own-tech',
      intent: 'complaint',
      area: 'tech',
      angle: 'own',
      text: 'Dovrebbe funzionare e basta, e da te adesso non lo fa. Ci dispiace{{, first_name}}. Mandaci in privato l’e-mail del tuo account (mai la password) e vediamo cosa non va.',
      formal:
        'Dovrebbe funzionare e basta, e adesso non lo fa. Ci dispiace. Ci mandi in privato l’e-mail del Suo account (mai la password) e vediamo cosa non va.',
    },
    {
      id: 'complaint-own-money',
      intent: 'complaint',
      area: 'money',
      angle: 'own',
      text: 'Sui soldi bisogna essere chiari{{, first_name}}. Mandaci data e importo in privato, senza i dati della carta, e rivediamo tutto con te riga per riga.',
      formal:
        'Sui soldi bisogna essere chiari. Ci mandi data e importo in privato, senza i dati della carta, e rivediamo tutto con Lei riga per riga.',
    },
    {
      id: 'complaint-own-product',
      intent: 'complaint',
      area: 'product',
      angle: 'own',
      text: 'Non è quello che hai pagato{{, first_name}}, e non è quello che vogliamo vendere. Mandaci una foto e il numero d’ordine in privato e vediamo insieme come rimediare.',
      formal:
        'Non è quello che ha pagato, e non è quello che vogliamo vendere. Ci mandi una foto e il numero d’ordine in privato e vediamo insieme come rimediare.',
    },
    {
      id: 'complaint-own-service',
      intent: 'complaint',
      area: 'service',
      angle: 'own',
      text: 'Dover scrivere un post per avere una risposta non va bene. Ci dispiace{{, first_name}}. Scrivici in privato: [[nome]] se ne occupa da lì.',
      formal:
        'Dover scrivere un post per avere una risposta non va bene. Ci dispiace. Ci scriva in privato: [[nome]] se ne occupa da lì.',
    },
    {
      id: 'complaint-own-staff',
      intent: 'complaint',
      area: 'staff',
      angle: 'own',
      text: 'Nessuno dovrebbe essere trattato così a nome nostro, e ci dispiace{{, first_name}}. Scrivici in privato dove e quando è successo, e [[chi]] ne parlerà con chi lavora lì.',
      formal:
        'Nessuno dovrebbe essere trattato così a nome nostro, e ci dispiace. Ci scriva in privato dove e quando è successo, e [[chi]] ne parlerà con chi lavora lì.',
    },
    {
      id: 'complaint-ask',
      intent: 'complaint',
      angle: 'ask',
      text: 'Ci dispiace leggerlo{{, first_name}}. Per guardare nel posto giusto: cos’è successo, e quando? [[Cos’altro serve, es. in quale negozio]] ci aiuterebbe.',
    },
    {
      id: 'complaint-ask-delivery',
      intent: 'complaint',
      area: 'delivery',
      angle: 'ask',
      text: 'Ci dispiace{{, first_name}}. Cosa dice in questo momento il tracciamento? Così sappiamo chi dobbiamo sollecitare.',
    },
    {
      id: 'complaint-ask-tech',
      intent: 'complaint',
      area: 'tech',
      asks: 'device',
      angle: 'ask',
      text: 'Ci dispiace, è una seccatura{{, first_name}}. Due cose ci aiutano a capire: che dispositivo e versione usi, e cosa hai toccato subito prima.',
      formal:
        'Ci dispiace, è una seccatura. Due cose ci aiutano a capire: che dispositivo e versione usa, e cosa ha toccato subito prima.',
    },
    {
      id: 'complaint-ask-product',
      intent: 'complaint',
      area: 'product',
      angle: 'ask',
      text: 'Che delusione{{, first_name}}. Quale hai, e più o meno quando l’hai comprato? Vogliamo capire se riguarda solo il tuo o tutta la serie.',
      formal:
        'Che delusione. Quale ha, e più o meno quando l’ha comprato? Vogliamo capire se riguarda solo il Suo o tutta la serie.',
    },
    {
      id: 'complaint-act',
      intent: 'complaint',
      angle: 'act',
      text: 'Hai fatto bene a dirlo{{, first_name}}. Quello che sappiamo: [[cos’è successo]]. Quello che stiamo facendo: [[il prossimo passo]].',
      formal:
        'Ha fatto bene a dirlo. Quello che sappiamo: [[cos’è successo]]. Quello che stiamo facendo: [[il prossimo passo]].',
    },
    {
      id: 'complaint-act-delivery',
      intent: 'complaint',
      area: 'delivery',
      angle: 'act',
      text: 'Ecco a che punto siamo: [[cosa avete scoperto]]. Ci dispiace che ci sia voluto un post per arrivarci{{, first_name}}. Se qualcosa non torna, scrivilo qui.',
      formal:
        'Ecco a che punto siamo: [[cosa avete scoperto]]. Ci dispiace che ci sia voluto un post per arrivarci. Se qualcosa non torna, lo scriva qui.',
    },
    {
      id: 'complaint-act-tech',
      intent: 'complaint',
      area: 'tech',
      angle: 'act',
      text: 'Questo dipende da noi{{, first_name}}. [[La causa, per quanto se ne sa]], e [[chi]] ci sta lavorando. Intanto a quasi tutti basta questo: [[soluzione provvisoria]].',
    },
    {
      id: 'complaint-act-price',
      intent: 'complaint',
      area: 'price',
      angle: 'act',
      text: 'A nessuno piace pagare di più{{, first_name}}, quindi ecco il vero motivo: [[perché costa così]]. Quello che non cambia: [[cosa resta compreso]].',
    },
    {
      id: 'praise-share',
      intent: 'praise',
      angle: 'share',
      text: 'Lo giriamo subito a [[la persona o il team]]{{, first_name}}. Parole così non si sentono mai abbastanza.',
    },
    {
      id: 'praise-share-work',
      intent: 'praise',
      angle: 'share',
      text: 'Lo giriamo a [[nome o team]], perché è del loro lavoro che parli{{, first_name}}. Grazie.',
      formal: 'Lo giriamo a [[nome o team]], perché è del loro lavoro che parla. Grazie.',
    },
    {
      id: 'praise-curious',
      intent: 'praise',
      angle: 'curious',
      text: 'Che bello leggerlo{{, first_name}}. Ora però siamo curiosi: cosa ti ha convinto?',
      formal: 'Che bello leggerlo. Ora però siamo curiosi: cosa L’ha convinta?',
    },
    {
      id: 'praise-curious-first',
      intent: 'praise',
      angle: 'curious',
      text: 'Ci hai rallegrato la giornata{{, first_name}}. Cosa diresti a chi sta per provarlo la prima volta?',
      formal: 'Ci ha rallegrato la giornata. Cosa direbbe a chi sta per provarlo la prima volta?',
    },
    {
      id: 'praise-curious-visit',
      intent: 'praise',
      area: 'visit',
      angle: 'curious',
      text: 'Che piacere leggerlo{{, first_name}}. Cosa vorresti trovare la prossima volta che passi?',
      formal: 'Che piacere leggerlo. Cosa vorrebbe trovare la prossima volta che passa?',
    },
    {
      id: 'praise-brief',
      intent: 'praise',
      angle: 'brief',
      text: 'Ci hai strappato un sorriso{{, first_name}}. Grazie per aver trovato il tempo di scriverlo.',
      formal: 'Ci ha strappato un sorriso. Grazie per aver trovato il tempo di scriverlo.',
    },
    {
      id: 'praise-brief-hope',
      intent: 'praise',
      angle: 'brief',
      text: 'Grazie{{, first_name}}. È proprio quello che speravamo quando abbiamo iniziato.',
    },
    {
      id: 'thanks-brief',
      intent: 'thanks',
      angle: 'brief',
      text: 'Figurati{{, first_name}}. Bene così.',
      formal: 'Si figuri. Ci fa piacere che sia andata bene.',
    },
    {
      id: 'thanks-brief-list',
      intent: 'thanks',
      angle: 'brief',
      text: 'Di niente{{, first_name}}. Un pensiero in meno.',
    },
    {
      id: 'thanks-share',
      intent: 'thanks',
      angle: 'share',
      text: 'Lo diciamo a [[chi se n’è occupato]]{{, first_name}}. Gli farà piacere.',
    },
    {
      id: 'thanks-open',
      intent: 'thanks',
      angle: 'open',
      text: 'Bene che sia risolto{{, first_name}}. Se salta fuori altro, scrivici qui e riprendiamo da dove eravamo.',
      formal:
        'Bene che sia risolto. Se dovesse servire altro, ci scriva qui e riprendiamo da dove eravamo.',
    },
    {
      id: 'thanks-curious',
      intent: 'thanks',
      angle: 'curious',
      text: 'Bella notizia{{, first_name}}. C’è stato un punto in cui potevamo rendertela più facile? Ci interessa davvero.',
      formal:
        'Bella notizia. C’è stato un punto in cui potevamo renderLe le cose più facili? Ci interessa davvero.',
    },
    {
      id: 'help-steps',
      intent: 'help',
      angle: 'steps',
      text: 'Di solito si risolve così{{, first_name}}: prima [[passo 1]], poi [[passo 2]]. Se ti blocchi da qualche parte, dicci dove e ripartiamo da lì.',
      formal:
        'Di solito si risolve così: prima [[passo 1]], poi [[passo 2]]. Se si blocca da qualche parte, ci dica dove e ripartiamo da lì.',
    },
    {
      id: 'help-steps-tech',
      intent: 'help',
      area: 'tech',
      angle: 'steps',
      text: 'Prova in quest’ordine{{, first_name}}: prima [[passo 1]], poi [[passo 2]]. Ancora niente? Scrivici cosa dice lo schermo, parola per parola, e ripartiamo da lì.',
      formal:
        'Provi in quest’ordine: prima [[passo 1]], poi [[passo 2]]. Ancora niente? Ci scriva cosa dice lo schermo, parola per parola, e ripartiamo da lì.',
    },
    {
      id: 'help-steps-delivery',
      intent: 'help',
      area: 'delivery',
      angle: 'steps',
      text: 'Si cambia in [[dove]]{{, first_name}}. Se l’ordine è già partito, mandaci il numero in privato e vediamo cosa si può ancora fare.',
      formal:
        'Si cambia in [[dove]]. Se l’ordine è già partito, ci mandi il numero in privato e vediamo cosa si può ancora fare.',
    },
    {
      id: 'help-ask',
      intent: 'help',
      angle: 'ask',
      text: 'Troviamolo{{, first_name}}. Cosa vedi nel punto in cui si ferma, e cosa hai già provato? Così non ti ripetiamo gli stessi consigli.',
      formal:
        'Cerchiamolo insieme. Cosa vede nel punto in cui si ferma, e cosa ha già provato? Così non Le ripetiamo gli stessi consigli.',
    },
    {
      id: 'help-ask-tech',
      intent: 'help',
      area: 'tech',
      asks: 'device',
      angle: 'ask',
      text: 'Guardiamoci insieme{{, first_name}}. Che dispositivo usi, app o browser, e cosa dice il messaggio, parola per parola?',
      formal:
        'Guardiamoci insieme. Che dispositivo usa, app o browser, e cosa dice il messaggio, parola per parola?',
    },
    {
      id: 'help-private',
      intent: 'help',
      angle: 'private',
      text: 'Meglio vederlo in privato{{, first_name}}: mandaci [[cosa ti serve]] con un messaggio. La password no, non ci serve mai.',
      formal:
        'Meglio vederlo in privato: ci mandi [[cosa serve]] con un messaggio. La password no, non ci serve mai.',
    },
    {
      id: 'help-point',
      intent: 'help',
      angle: 'point',
      text: 'Qui è spiegato dall’inizio: [[link]]. Il punto in cui si inciampa di più è [[quale]], lì vai con calma{{, first_name}}.',
      formal:
        'Qui è spiegato dall’inizio: [[link]]. Il punto in cui si inciampa di più è [[quale]], lì vada con calma.',
    },
    {
      id: 'outside-boundary',
      intent: 'out-of-scope',
      angle: 'boundary',
      text: 'Ci fermiamo qui. Se vuoi sapere qualcosa su {{brand|quello che facciamo}}, rispondiamo volentieri.',
      formal:
        'Ci fermiamo qui. Se vuole sapere qualcosa su {{brand|quello che facciamo}}, rispondiamo volentieri.',
    },
    {
      id: 'outside-steer',
      intent: 'out-of-scope',
      angle: 'steer',
      text: 'Non è il nostro campo{{, first_name}}, quindi non facciamo finta. Su [[quello che fate]] invece chiedi pure.',
      formal:
        'Non è il nostro campo, quindi non facciamo finta. Su [[quello che fate]] invece chieda pure.',
    },
    {
      id: 'outside-ask',
      intent: 'out-of-scope',
      area: 'insult',
      angle: 'ask',
      text: 'Se qualcosa di nostro è andato storto vogliamo saperlo, e senza insulti è più facile. Cos’è successo?',
    },
    {
      id: 'outside-brief',
      intent: 'out-of-scope',
      angle: 'brief',
      text: 'Letto. Su questo account restiamo su [[quello che fate]].',
    },
    {
      id: 'unclear-ask',
      intent: 'unclear',
      angle: 'ask',
      text: 'Per capirti bene{{, first_name}}: si tratta di [[una cosa]] o di altro?',
      formal: 'Per capirLa bene: si tratta di [[una cosa]] o di altro?',
    },
    {
      id: 'unclear-open',
      intent: 'unclear',
      angle: 'open',
      text: 'Ti leggiamo{{, first_name}}. Raccontaci qualcosa in più e vediamo cosa possiamo fare.',
      formal: 'La leggiamo. Ci racconti qualcosa in più e vediamo cosa possiamo fare.',
    },
    {
      id: 'unclear-curious',
      intent: 'unclear',
      angle: 'curious',
      text: 'Ora ci hai incuriosito{{, first_name}}. Cosa c’è dietro?',
      formal: 'Ora ci ha incuriosito. Cosa c’è dietro?',
    },
  ],
  posts: [
    { id: 'post-plain', angle: 'plain', text: '{{idea}}{{\n\nlink}}' },
    {
      id: 'post-question',
      angle: 'question',
      text: '{{idea}}\n\nCosa te lo renderebbe ancora più utile? Scrivicelo qui sotto.{{\n\nlink}}',
      formal:
        '{{idea}}\n\nCosa lo renderebbe ancora più utile per Lei? Ce lo scriva qui sotto.{{\n\nlink}}',
    },
    {
      id: 'post-behind',
      angle: 'behind',
      text: '{{idea}}\n\nQuello che non si vede: [[un dettaglio vero di come è nato]].{{\n\nlink}}',
    },
    {
      id: 'post-why',
      angle: 'why',
      text: '{{idea}}\n\nPerché adesso? [[Il motivo, in una frase]].{{\n\nlink}}',
    },
    {
      id: 'post-call',
      angle: 'call',
      text: '{{idea}}\n\n[[Cosa si può fare da subito]]: {{link|[[link]]}}',
    },
  ],
  topics: [
    { area: 'delivery', words: list('spedi*, spedizione*, consegn*'), echo: 'per le spedizioni' },
    {
      area: 'delivery',
      words: list('pacco, pacchi, ordine, ordini, ordinato, corriere, tracciamento, tracking'),
    },
    { area: 'tech', words: list(`app, l'app, applicazione`), echo: 'per l’app' },
    { area: 'tech', words: list('sito, sito web, pagina'), echo: 'per il sito' },
    {
      area: 'tech',
      words: list('account, profilo, password, accedere, accesso, login'),
      echo: 'per l’account',
    },
    {
      area: 'tech',
      words: list(`
        aggiornamento, l'aggiornamento, dall'aggiornamento, crash*, si blocca, errore, errori,
        bug, server, impostazioni, configur*, installare, installazione, esportare
      `),
    },
    { area: 'money', words: list('rimbors*, restituite i soldi'), echo: 'per i rimborsi' },
    {
      area: 'money',
      words: list('addebit*, fattur*, pagament*, pagare, pagato'),
      echo: 'per i pagamenti',
    },
    {
      area: 'price',
      words: list('prezzo, prezzi, costa, costano, costo, quanto, caro, cara, sconto, sconti'),
      echo: 'per i prezzi',
    },
    { area: 'money', words: list('abbonament*, piano, piani'), echo: 'per gli abbonamenti' },
    {
      area: 'product',
      words: list('taglia, taglie, disponibil*, magazzino, colore, colori, esaurit*'),
      echo: 'per la disponibilità',
    },
    {
      area: 'product',
      words: list(`
        rott*, danneggiat*, difettos*, ammaccat*, scadut*, ammuffit*, strappat*, qualità,
        batteria, cerniera
      `),
    },
    {
      area: 'visit',
      words: list('orari, orario, aperti, aperto, aprite, a che ora'),
      echo: 'per gli orari',
    },
    {
      area: 'visit',
      words: list(`
      negozio, negozi, locale, ristorante, bar, visit*, fila, coda
    `),
    },
    {
      area: 'staff',
      words: list(`
        maleducat*, scortes*, personale, commess*, camerier*, cassier*, impiegat*, trattat* male,
        irrispettos*
      `),
    },
    {
      area: 'service',
      words: list(`
        nessuno risponde, non risponde nessuno, non rispondete, nessuna risposta, assistenza,
        servizio clienti, telefono, numero verde
      `),
    },
    {
      area: 'insult',
      words: list(`
        idiot*, imbecill*, cretin*, deficient*, stronz*, coglion*, buffon*, pagliacc*, scem*,
        merd*, vaffanculo, bastard*
      `),
    },
  ],
  prepositions: list('in, negli, nei'),
  ideaBlank: '[[La novità, in una frase]].',
  manner: {
    greeting: 'Ciao{{ first_name}}!',
    greets: /^(ciao|buongiorno|buonasera|salve|hey|car[oa])(?!\p{L})/iu,
    closing: 'Hai fatto bene a scriverci.',
    formalClosing: 'Ha fatto bene a scriverci.',
    formalWords:
      /(?<=[\p{Ll},:] )(Le|Lei|La|Suo|Sua|Suoi|Sue)(?!\p{L})|(?<!\p{L})(ci (mandi|scriva|dica|racconti)|ce lo (scriva|racconti))(?!\p{L})/u,
    intensifiers: list(`
      davvero, molto, veramente, super, assolutamente, totalmente, completamente, estremamente,
      tantissimo, incredibilmente, proprio
    `),
  },
};
