import { lines } from './lines';

/** Posts of nobody in particular; see `index.ts`. */
export const nl = lines(`
  Wij zoeken collega's! Twee plekken in ons atelier in Utrecht.
  Hartelijk dank voor uw bericht. Wij reageren vanmiddag.
  Hoi Lea, sorry voor de vertraging. Stuur je bestelnummer even in een DM.
  De uitverkoop begint morgen om negen uur in al onze winkels.
  Het is de dag van het boek 📚 Welk boek bleef jou bij?
  Lijn 3 rijdt met 20 minuten vertraging door een storing.
  Wat fijn dat je er blij mee bent 😊
  Wij wijzen u erop dat ons kantoor vrijdagmiddag gesloten is.
  Geen probleem, je hebt het geld binnen drie tot vijf dagen terug.
  Wat een avond, Rotterdam! Bedankt allemaal.
  Nieuwe aflevering: een imker vertelt over honing en geduld.
  Weet u niet welk abonnement past? Onze keuzehulp helpt u verder.
  We geven het meteen door aan de keuken, dank je!
  Vanaf maandag is de dagschotel terug voor 12 euro.
  In de winter hebben planten minder water nodig dan je denkt.
  Wij heten dokter Amara Osei van harte welkom.
  De straat is dicht tot maart, gebruik de achteringang.
  Wij vragen nooit telefonisch naar uw wachtwoord.
  Uitverkocht! Binnenkort volgt een tweede datum.
  Ja, de oplader zit erbij. Veel plezier ermee!
  Kunt u ons laten weten in welke winkel u was?
  Schrijf je in voor onze gratis workshop
  haha oké, die was goed
  Helaas mogen we accu's niet per vliegtuig versturen.
`);
