import { lines } from './lines';

/** Posts of nobody in particular; see `index.ts`. */
export const it = lines(`
  Cerchiamo persone! Due posti part-time nel nostro laboratorio di Torino.
  Grazie mille per il suo messaggio. Le risponderemo nel pomeriggio.
  Ciao Lea, ci dispiace per il ritardo. Mandaci il numero d'ordine in privato.
  I saldi iniziano domani alle nove in tutti i negozi.
  Oggi è la giornata del libro 📚 Quale vi ha segnato di più?
  La linea 3 viaggia con 20 minuti di ritardo per un guasto.
  Che bello che ti sia piaciuto 😊
  Si informa che gli uffici resteranno chiusi venerdì pomeriggio.
  Nessun problema, il rimborso arriva in tre o cinque giorni.
  Che serata, Napoli! Grazie di tutto.
  Nuova puntata: parliamo con un'apicoltrice di miele e di pazienza.
  Non sa quale tariffa scegliere? Il nostro confronto la aiuta.
  Lo diciamo subito in cucina, grazie!
  Da lunedì torna il piatto del giorno a 12 euro.
  D'inverno le piante hanno bisogno di meno acqua di quanto si pensi.
  Diamo il benvenuto alla dottoressa Amara Osei.
  La strada è chiusa fino a marzo, passate dal cortile.
  Non chiederemo mai la sua password per telefono.
  Esaurito! Presto annunceremo una seconda data.
  Sì, il caricatore è incluso. Divertiti!
  Potrebbe indicarci in quale negozio è stato?
  Iscrizioni aperte per il laboratorio gratuito
  ok dai, questa era bella
  Purtroppo non possiamo spedire batterie per via aerea.
`);
