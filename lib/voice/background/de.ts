import { lines } from './lines';

/** Posts of nobody in particular; see `index.ts`. */
export const de = lines(`
  Wir suchen dich! Zwei Stellen im Lager, Bewerbung ganz einfach per Mail.
  Vielen Dank für Ihre Nachricht. Wir melden uns im Laufe des Nachmittags bei Ihnen.
  Hallo Lea, das tut uns leid. Schick uns bitte deine Bestellnummer per DM.
  Am Samstag ist Tag der offenen Tür. Führungen um 10, 12 und 14 Uhr.
  Heute ist Welttierschutztag 🐾 Zeigt uns eure Lieblinge!
  Der Sommerschlussverkauf beginnt morgen um neun Uhr in allen Filialen.
  Wegen einer Signalstörung verspätet sich die Linie S4 um etwa 20 Minuten.
  Wir freuen uns sehr über die Auszeichnung und gratulieren allen Beteiligten!
  Guten Morgen! Das Freibad hat ab heute wieder geöffnet.
  Schön, dass es Ihnen gefallen hat. Bis zum nächsten Mal!
  Kein Problem, das Geld ist in drei bis fünf Tagen wieder auf deinem Konto.
  Bitte beachten Sie die geänderten Öffnungszeiten über die Feiertage.
  Was für ein Abend, Leipzig! Danke für alles ❤️
  Neue Folge: Wir sprechen mit einer Imkerin über Honig und Geduld.
  Welcher Tarif passt zu Ihnen? Unser Rechner hilft bei der Wahl.
  Das können wir gut verstehen und geben es so an die Küche weiter.
  Ab Montag gibt's wieder unseren Mittagstisch für 9,90 Euro.
  Zimmerpflanzen brauchen im Winter weniger Wasser, als man denkt.
  Herzlich willkommen im Team, Dr. Amara Osei!
  Die Straße ist bis März gesperrt, bitte nutzt den Hintereingang.
  Wir fragen niemals am Telefon nach Ihrem Passwort.
  Ausverkauft! Ein zweiter Termin folgt in Kürze.
  Ja, das Ladegerät liegt bei. Viel Spaß damit!
  Warum sind unsere Kerzen teurer? Weil wir faire Löhne zahlen.
  Könnten Sie uns bitte sagen, in welcher Filiale Sie waren?
  Jetzt anmelden: kostenloses Webinar zu Fördermitteln für kleine Betriebe
  haha ok, der war gut
  Frische Blumen jeden Mittwoch, diese Woche Tulpen und Anemonen.
  Leider dürfen wir Akkus nicht per Luftfracht verschicken.
  Habt ihr Fragen zum Festival? Schreibt sie in die Kommentare!
`);
