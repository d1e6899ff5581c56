import { list } from '@/lib/reading/lexicon';
import type { StarterSet } from '@/lib/templates/starter';

/** Du and ihr, as brands speak on social sites; Sie for those whose tone asks for it. Topics stand with their "zu". */
export const de: StarterSet = {
  language: 'de',
  replies: [
    {
      id: 'inquiry-answer',
      intent: 'inquiry',
      angle: 'answer',
      text: 'Hallo{{ first_name}}, [[die Antwort in einem Satz]]. Falls es bei dir etwas anders liegt, sag uns wie, dann werden wir genauer.',
      formal:
        'Guten Tag, [[die Antwort in einem Satz]]. Falls es bei Ihnen etwas anders liegt, sagen Sie uns wie, dann werden wir genauer.',
    },
    {
      id: 'inquiry-answer-detail',
      intent: 'inquiry',
      angle: 'answer',
      text: '[[Ja oder nein, und das Wichtigste dazu]]. Was müsstest du noch wissen, um dich zu entscheiden{{, first_name}}?',
      formal:
        '[[Ja oder nein, und das Wichtigste dazu]]. Was müssten Sie noch wissen, um sich zu entscheiden?',
    },
    {
      id: 'inquiry-answer-delivery',
      intent: 'inquiry',
      area: 'delivery',
      asks: 'place',
      angle: 'answer',
      text: 'Wir liefern nach [[Länder oder Regionen]], das kostet [[Preis]]. Schreib uns, wohin es gehen soll{{, first_name}}, dann sagen wir dir, was für dich gilt.',
      formal:
        'Wir liefern nach [[Länder oder Regionen]], das kostet [[Preis]]. Schreiben Sie uns, wohin es gehen soll, dann sagen wir Ihnen, was für Sie gilt.',
    },
    {
      id: 'inquiry-answer-place',
      intent: 'inquiry',
      area: 'delivery',
      angle: 'answer',
      text: 'Lieferung {{place}}: [[ja oder nein, mit Preis]]. Was müsstest du vor dem Bestellen sonst noch wissen{{, first_name}}?',
      formal:
        'Lieferung {{place}}: [[ja oder nein, mit Preis]]. Was müssten Sie vor dem Bestellen sonst noch wissen?',
    },
    {
      id: 'inquiry-answer-price',
      intent: 'inquiry',
      area: 'price',
      angle: 'answer',
      text: 'Das kostet [[Preis]], und darin steckt [[was enthalten ist]]. Dazu kommt nur [[was extra kostet]]. So kannst du gleich mit dem ganzen Betrag rechnen{{, first_name}}.',
      formal:
        'Das kostet [[Preis]], und darin steckt [[was enthalten ist]]. Dazu kommt nur [[was extra kostet]]. So können Sie gleich mit dem ganzen Betrag rechnen.',
    },
    {
      id: 'inquiry-answer-product',
      intent: 'inquiry',
      area: 'product',
      angle: 'answer',
      text: 'Hallo{{ first_name}}, [[wonach gefragt wurde]] ist [[da / ausverkauft / erwartet für …]]. Falls das nicht passt, kommt [[die Alternative]] am nächsten heran.',
      formal:
        'Guten Tag, [[wonach gefragt wurde]] ist [[da / ausverkauft / erwartet für …]]. Falls das nicht passt, kommt [[die Alternative]] am nächsten heran.',
    },
    {
      id: 'inquiry-answer-visit',
      intent: 'inquiry',
      area: 'visit',
      angle: 'answer',
      text: 'Offen ist [[Tage und Uhrzeiten]]. An Feiertagen kann es anders sein, schau also vor dem Losgehen kurz hier nach: [[Link]]',
      formal:
        'Geöffnet ist [[Tage und Uhrzeiten]]. An Feiertagen kann es anders sein, schauen Sie am besten vorher kurz hier nach: [[Link]]',
    },
    {
      id: 'inquiry-ask',
      intent: 'inquiry',
      asks: 'case',
      angle: 'ask',
      text: 'Das hängt von einer Sache ab{{, first_name}}: Um [[welches Modell, welche Größe, welches Land]] geht es dir? Dann bekommst du eine klare Antwort statt eines Vielleicht.',
      formal:
        'Das hängt von einer Sache ab: Um [[welches Modell, welche Größe, welches Land]] geht es Ihnen? Dann bekommen Sie eine klare Antwort statt eines Vielleicht.',
    },
    {
      id: 'inquiry-ask-case',
      intent: 'inquiry',
      asks: 'case',
      angle: 'ask',
      text: 'Das können wir genau sagen, sobald wir [[die eine Angabe, die fehlt]] kennen. Wie ist das bei dir{{, first_name}}?',
      formal:
        'Das können wir genau sagen, sobald wir [[die eine Angabe, die fehlt]] kennen. Wie ist das bei Ihnen?',
    },
    {
      id: 'inquiry-ask-delivery',
      intent: 'inquiry',
      area: 'delivery',
      asks: 'place',
      angle: 'ask',
      text: 'Wohin soll es denn gehen{{, first_name}}? Der Ort genügt uns. Dann wissen wir, ob wir dorthin liefern und was es kostet.',
    },
    {
      id: 'inquiry-ask-visit',
      intent: 'inquiry',
      area: 'visit',
      angle: 'ask',
      text: 'Welchen unserer Standorte meinst du{{, first_name}}? Dann bekommst du genau dessen Zeiten, Feiertage inbegriffen.',
      formal:
        'Welchen unserer Standorte meinen Sie? Dann nennen wir Ihnen genau dessen Zeiten, Feiertage inbegriffen.',
    },
    {
      id: 'inquiry-point',
      intent: 'inquiry',
      angle: 'point',
      text: 'Das steht alles auf dieser Seite, und wir halten sie aktuell: [[Link]]. Bleibt etwas offen, frag einfach hier weiter{{, first_name}}.',
      formal:
        'Das steht alles auf dieser Seite, und wir halten sie aktuell: [[Link]]. Bleibt etwas offen, fragen Sie gern hier weiter.',
    },
    {
      id: 'inquiry-point-topic',
      intent: 'inquiry',
      angle: 'point',
      text: 'Alles {{topic}} haben wir hier gesammelt: [[Link]]. Deine Frage beantwortet der Abschnitt [[Name des Abschnitts]].',
      formal:
        'Alles {{topic}} haben wir hier gesammelt: [[Link]]. Ihre Frage beantwortet der Abschnitt [[Name des Abschnitts]].',
    },
    {
      id: 'inquiry-check',
      intent: 'inquiry',
      angle: 'check',
      text: 'Bevor wir raten, fragen wir lieber nach{{, first_name}}: bei [[wer es weiß]]. Die Antwort kommt dann genau hier.',
    },
    {
      id: 'complaint-own',
      intent: 'complaint',
      angle: 'own',
      text: 'So hätte das nicht laufen dürfen{{, first_name}}, und es tut uns leid. Schick uns [[was du brauchst, z. B. die Bestellnummer]] als private Nachricht, dann sieht sich das jemand von uns in Ruhe an.',
      formal:
        'So hätte das nicht laufen dürfen, und es tut uns leid. Schicken Sie uns [[was Sie brauchen, z. B. die Bestellnummer]] als private Nachricht, dann sieht sich das jemand von uns in Ruhe an.',
    },
    {
      id: 'complaint-own-better',
      intent: 'complaint',
      angle: 'own',
      text: 'Tut uns leid{{, first_name}}. Du hast mehr von uns erwartet, und wir auch. Schick uns privat [[was zum Nachsehen nötig ist]], dann kümmert sich ein Mensch darum und keine Standardantwort.',
      formal:
        'Das tut uns leid. Sie haben mehr von uns erwartet, und wir auch. Schicken Sie uns privat [[was zum Nachsehen nötig ist]], dann kümmert sich ein Mensch darum und keine Standardantwort.',
    },
    {
      id: 'complaint-own-delivery',
      intent: 'complaint',
      area: 'delivery',
      angle: 'own',
      text: 'Warten und nichts hören ist das Schlimmste daran, und das tut uns leid{{, first_name}}. Schick uns die Bestellnummer privat, dann finden wir heraus, woran es hängt.',
      formal:
        'Warten und nichts hören ist das Schlimmste daran, und das tut uns leid. Schicken Sie uns die Bestellnummer privat, dann finden wir heraus, woran es hängt.',
    },
    {
      id: 'complaint-own-tech',
      intent: 'complaint',
      area: 'tech',
      angle: 'own',
      text: 'Das soll einfach funktionieren, und bei dir tut es das gerade nicht. Tut uns leid{{, first_name}}. Schick uns privat die E-Mail-Adresse deines Kontos (nie das Passwort), dann schauen wir, was da schiefläuft.',
      formal:
        'Das soll einfach funktionieren, und bei Ihnen tut es das gerade nicht. Das tut uns leid. Schicken Sie uns privat die E-Mail-Adresse Ihres Kontos (nie das Passwort), dann schauen wir, was da schiefläuft.',
    },
    {
      id: 'complaint-own-money',
      intent: 'complaint',
      area: 'money',
      angle: 'own',
      text: 'Beim Geld muss es stimmen{{, first_name}}. Schick uns Datum und Betrag privat, ohne Kontodaten, dann gehen wir das Zeile für Zeile mit dir durch.',
      formal:
        'Beim Geld muss es stimmen. Schicken Sie uns Datum und Betrag privat, ohne Kontodaten, dann gehen wir das Zeile für Zeile mit Ihnen durch.',
    },
    {
      id: 'complaint-own-product',
      intent: 'complaint',
      area: 'product',
      angle: 'own',
      text: 'Dafür hast du nicht bezahlt{{, first_name}}, und so wollen wir es auch nicht verkaufen. Schick uns privat ein Foto und die Bestellnummer, dann reden wir darüber, wie wir das geradebiegen.',
      formal:
        'Dafür haben Sie nicht bezahlt, und so wollen wir es auch nicht verkaufen. Schicken Sie uns privat ein Foto und die Bestellnummer, dann sprechen wir darüber, wie wir das geradebiegen.',
    },
    {
      id: 'complaint-own-service',
      intent: 'complaint',
      area: 'service',
      angle: 'own',
      text: 'Dass es erst einen Post braucht, damit jemand antwortet, darf nicht sein. Tut uns leid{{, first_name}}. Schreib uns privat, [[Name]] kümmert sich dann darum.',
      formal:
        'Dass es erst einen Post braucht, damit jemand antwortet, darf nicht sein. Das tut uns leid. Schreiben Sie uns privat, [[Name]] kümmert sich dann darum.',
    },
    {
      id: 'complaint-own-staff',
      intent: 'complaint',
      area: 'staff',
      angle: 'own',
      text: 'So darf bei uns niemand behandelt werden, und es tut uns leid{{, first_name}}. Schreib uns privat, wo und wann das war, dann spricht [[wer]] mit dem Team darüber.',
      formal:
        'So darf bei uns niemand behandelt werden, und es tut uns leid. Schreiben Sie uns privat, wo und wann das war, dann spricht [[wer]] mit dem Team darüber.',
    },
    {
      id: 'complaint-ask',
      intent: 'complaint',
      angle: 'ask',
      text: 'Das tut uns leid{{, first_name}}. Damit wir an der richtigen Stelle suchen: Was ist passiert, und wann? [[Was euch noch hilft, z. B. welche Filiale]] hilft uns auch.',
    },
    {
      id: 'complaint-ask-delivery',
      intent: 'complaint',
      area: 'delivery',
      angle: 'ask',
      text: 'Das tut uns leid{{, first_name}}. Was zeigt die Sendungsverfolgung im Moment an? Dann wissen wir, bei wem wir nachhaken müssen.',
    },
    {
      id: 'complaint-ask-tech',
      intent: 'complaint',
      area: 'tech',
      asks: 'device',
      angle: 'ask',
      text: 'Das nervt, und es tut uns leid{{, first_name}}. Zwei Dinge helfen uns beim Suchen: welches Gerät mit welcher Version, und was du zuletzt angetippt hast.',
      formal:
        'Das ist ärgerlich, und es tut uns leid. Zwei Dinge helfen uns beim Suchen: welches Gerät mit welcher Version, und was Sie zuletzt angetippt haben.',
    },
    {
      id: 'complaint-ask-product',
      intent: 'complaint',
      area: 'product',
      angle: 'ask',
      text: 'Das ist ärgerlich{{, first_name}}. Welches Modell hast du, und wann ungefähr hast du es gekauft? Wir wüssten gern, ob es nur deines betrifft oder mehrere.',
      formal:
        'Das ist ärgerlich. Welches Modell haben Sie, und wann ungefähr haben Sie es gekauft? Wir wüssten gern, ob es nur Ihres betrifft oder mehrere.',
    },
    {
      id: 'complaint-act',
      intent: 'complaint',
      angle: 'act',
      text: 'Gut, dass du das sagst{{, first_name}}. Was wir wissen: [[was passiert ist]]. Was wir jetzt tun: [[der nächste Schritt]].',
      formal:
        'Gut, dass Sie das sagen. Was wir wissen: [[was passiert ist]]. Was wir jetzt tun: [[der nächste Schritt]].',
    },
    {
      id: 'complaint-act-delivery',
      intent: 'complaint',
      area: 'delivery',
      angle: 'act',
      text: 'So steht es gerade: [[was ihr herausgefunden habt]]. Schade, dass es dafür erst einen Beitrag gebraucht hat{{, first_name}}. Wenn daran etwas nicht stimmt, sag es hier.',
      formal:
        'So steht es gerade: [[was Sie herausgefunden haben]]. Schade, dass es dafür erst einen Beitrag gebraucht hat. Wenn daran etwas nicht stimmt, sagen Sie es hier.',
    },
    {
      id: 'complaint-act-tech',
      intent: 'complaint',
      area: 'tech',
      angle: 'act',
      text: 'Das liegt an uns{{, first_name}}. [[Die Ursache, soweit bekannt]], und [[wer]] arbeitet daran. Bis dahin hilft den meisten: [[was man solange tun kann]].',
    },
    {
      id: 'complaint-act-price',
      intent: 'complaint',
      area: 'price',
      angle: 'act',
      text: 'Mehr zahlen mag niemand{{, first_name}}, deshalb hier der ehrliche Grund: [[warum der Preis so ist]]. Was gleich bleibt: [[was man dafür weiterhin bekommt]].',
    },
    {
      id: 'praise-share',
      intent: 'praise',
      angle: 'share',
      text: 'Das geben wir gleich an [[die Person oder das Team dahinter]] weiter{{, first_name}}. Die hören so etwas viel zu selten.',
    },
    {
      id: 'praise-share-work',
      intent: 'praise',
      angle: 'share',
      text: 'Das reichen wir an [[Name oder Team]] weiter, denn deren Arbeit beschreibst du da{{, first_name}}. Danke dir.',
      formal:
        'Das reichen wir an [[Name oder Team]] weiter, denn deren Arbeit beschreiben Sie da. Vielen Dank.',
    },
    {
      id: 'praise-curious',
      intent: 'praise',
      angle: 'curious',
      text: 'Wie schön{{, first_name}}! Jetzt sind wir neugierig: Was hat dich am Ende überzeugt?',
      formal: 'Wie schön! Jetzt sind wir neugierig: Was hat Sie am Ende überzeugt?',
    },
    {
      id: 'praise-curious-first',
      intent: 'praise',
      angle: 'curious',
      text: 'Da freuen wir uns mit{{, first_name}}. Was würdest du jemandem sagen, der es zum ersten Mal probiert?',
      formal:
        'Da freuen wir uns mit. Was würden Sie jemandem sagen, der es zum ersten Mal probiert?',
    },
    {
      id: 'praise-curious-visit',
      intent: 'praise',
      area: 'visit',
      angle: 'curious',
      text: 'Das hören wir gern{{, first_name}}. Was soll beim nächsten Mal auf dich warten?',
      formal: 'Das hören wir gern. Was soll beim nächsten Mal auf Sie warten?',
    },
    {
      id: 'praise-brief',
      intent: 'praise',
      angle: 'brief',
      text: 'Jetzt grinsen wir{{, first_name}}. Danke, dass du dir die Zeit genommen hast, das zu schreiben.',
      formal:
        'Jetzt lächeln hier einige. Danke, dass Sie sich die Zeit genommen haben, das zu schreiben.',
    },
    {
      id: 'praise-brief-hope',
      intent: 'praise',
      angle: 'brief',
      text: 'Danke{{, first_name}}. Genau darauf hatten wir gehofft, als wir damit angefangen haben.',
    },
    {
      id: 'thanks-brief',
      intent: 'thanks',
      angle: 'brief',
      text: 'Sehr gern{{, first_name}}. Schön, dass es geklappt hat.',
    },
    {
      id: 'thanks-brief-list',
      intent: 'thanks',
      angle: 'brief',
      text: 'Gern geschehen{{, first_name}}. Wieder eine Sache weniger auf der Liste.',
    },
    {
      id: 'thanks-share',
      intent: 'thanks',
      angle: 'share',
      text: 'Das richten wir [[der Kollegin oder dem Kollegen]] aus{{, first_name}}. Da freut sich jemand.',
    },
    {
      id: 'thanks-open',
      intent: 'thanks',
      angle: 'open',
      text: 'Freut uns{{, first_name}}. Wenn noch etwas ist, schreib einfach wieder hier, wir knüpfen dann daran an.',
      formal:
        'Das freut uns. Wenn noch etwas ist, schreiben Sie einfach wieder hier, wir knüpfen dann daran an.',
    },
    {
      id: 'thanks-curious',
      intent: 'thanks',
      angle: 'curious',
      text: 'Schön zu hören{{, first_name}}. Gab es eine Stelle, an der wir es dir leichter hätten machen können? Das wüssten wir wirklich gern.',
      formal:
        'Schön zu hören. Gab es eine Stelle, an der wir es Ihnen leichter hätten machen können? Das wüssten wir wirklich gern.',
    },
    {
      id: 'help-steps',
      intent: 'help',
      angle: 'steps',
      text: 'So klappt es meistens{{, first_name}}: erst [[Schritt 1]], dann [[Schritt 2]]. Wenn du irgendwo hängen bleibst, sag uns wo, dann machen wir von dort weiter.',
      formal:
        'So klappt es meistens: erst [[Schritt 1]], dann [[Schritt 2]]. Wenn Sie irgendwo hängen bleiben, sagen Sie uns wo, dann machen wir von dort weiter.',
    },
    {
      id: 'help-steps-tech',
      intent: 'help',
      area: 'tech',
      angle: 'steps',
      text: 'Probier es in dieser Reihenfolge{{, first_name}}: erst [[Schritt 1]], dann [[Schritt 2]]. Geht es noch immer nicht? Schreib uns Wort für Wort, was auf dem Bildschirm steht, dann machen wir dort weiter.',
      formal:
        'Probieren Sie es in dieser Reihenfolge: erst [[Schritt 1]], dann [[Schritt 2]]. Geht es noch immer nicht? Schreiben Sie uns Wort für Wort, was auf dem Bildschirm steht, dann machen wir dort weiter.',
    },
    {
      id: 'help-steps-delivery',
      intent: 'help',
      area: 'delivery',
      angle: 'steps',
      text: 'Ändern kannst du das unter [[wo]]{{, first_name}}. Ist die Bestellung schon unterwegs, schick uns privat die Nummer, dann sehen wir, was noch geht.',
      formal:
        'Ändern können Sie das unter [[wo]]. Ist die Bestellung schon unterwegs, schicken Sie uns privat die Nummer, dann sehen wir, was noch geht.',
    },
    {
      id: 'help-ask',
      intent: 'help',
      angle: 'ask',
      text: 'Das finden wir{{, first_name}}. Was siehst du an der Stelle, an der es hakt, und was hast du schon probiert? Dann kommen wir dir nicht mit denselben Tipps noch einmal.',
      formal:
        'Das sehen wir uns gern mit Ihnen an. Was sehen Sie an der Stelle, an der es hakt, und was haben Sie schon probiert? Dann kommen wir Ihnen nicht mit denselben Tipps noch einmal.',
    },
    {
      id: 'help-ask-tech',
      intent: 'help',
      area: 'tech',
      asks: 'device',
      angle: 'ask',
      text: 'Da schauen wir gern mit drauf{{, first_name}}. Welches Gerät nutzt du, App oder Browser, und was steht genau in der Meldung?',
      formal:
        'Da schauen wir gern mit drauf. Welches Gerät nutzen Sie, App oder Browser, und was steht genau in der Meldung?',
    },
    {
      id: 'help-private',
      intent: 'help',
      angle: 'private',
      text: 'Das klären wir besser nicht öffentlich{{, first_name}}: Schick uns [[was du dafür brauchst]] als private Nachricht. Ein Passwort brauchen wir dafür nie.',
      formal:
        'Das klären wir besser nicht öffentlich: Schicken Sie uns [[was Sie dafür brauchen]] als private Nachricht. Ein Passwort brauchen wir dafür nie.',
    },
    {
      id: 'help-point',
      intent: 'help',
      angle: 'point',
      text: 'Hier steht es von Anfang an: [[Link]]. Die meisten stolpern bei [[welcher Schritt]], nimm dir dort also einen Moment mehr{{, first_name}}.',
      formal:
        'Hier steht es von Anfang an: [[Link]]. Die meisten stolpern bei [[welcher Schritt]], nehmen Sie sich dort einen Moment mehr.',
    },
    {
      id: 'outside-boundary',
      intent: 'out-of-scope',
      angle: 'boundary',
      text: 'Dabei lassen wir es. Wenn du etwas über {{brand|unsere Arbeit}} wissen möchtest, antworten wir gern.',
      formal:
        'Dabei lassen wir es. Wenn Sie etwas über {{brand|unsere Arbeit}} wissen möchten, antworten wir gern.',
    },
    {
      id: 'outside-steer',
      intent: 'out-of-scope',
      angle: 'steer',
      text: 'Nicht unser Gebiet{{, first_name}}, da tun wir gar nicht erst so. Bei [[was ihr macht]] helfen wir weiter, frag einfach.',
      formal:
        'Nicht unser Gebiet, da tun wir gar nicht erst so. Bei [[was Sie machen]] helfen wir gern weiter.',
    },
    {
      id: 'outside-ask',
      intent: 'out-of-scope',
      area: 'insult',
      angle: 'ask',
      text: 'Wenn bei uns etwas schiefgegangen ist, wollen wir es wissen, und ohne Beleidigungen geht das leichter. Was ist passiert?',
    },
    {
      id: 'outside-brief',
      intent: 'out-of-scope',
      angle: 'brief',
      text: 'Gelesen. Wir bleiben hier bei [[dem, was ihr macht]].',
      formal: 'Gelesen. Wir bleiben hier bei [[dem, was Sie machen]].',
    },
    {
      id: 'unclear-ask',
      intent: 'unclear',
      angle: 'ask',
      text: 'Damit wir dich richtig verstehen{{, first_name}}: Geht es um [[eine Sache]] oder um etwas anderes?',
      formal: 'Damit wir Sie richtig verstehen: Geht es um [[eine Sache]] oder um etwas anderes?',
    },
    {
      id: 'unclear-open',
      intent: 'unclear',
      angle: 'open',
      text: 'Wir lesen mit{{, first_name}}. Erzähl uns ein bisschen mehr, dann schauen wir, was wir tun können.',
      formal:
        'Wir lesen mit. Erzählen Sie uns ein bisschen mehr, dann schauen wir, was wir tun können.',
    },
    {
      id: 'unclear-curious',
      intent: 'unclear',
      angle: 'curious',
      text: 'Jetzt hast du uns neugierig gemacht{{, first_name}}. Was steckt dahinter?',
      formal: 'Jetzt haben Sie uns neugierig gemacht. Was steckt dahinter?',
    },
  ],
  posts: [
    { id: 'post-plain', angle: 'plain', text: '{{idea}}{{\n\nlink}}' },
    {
      id: 'post-question',
      angle: 'question',
      text: '{{idea}}\n\nWas würde euch daran noch mehr nützen? Schreibt es uns drunter.{{\n\nlink}}',
      formal:
        '{{idea}}\n\nWas würde Ihnen daran noch mehr nützen? Schreiben Sie es uns.{{\n\nlink}}',
    },
    {
      id: 'post-behind',
      angle: 'behind',
      text: '{{idea}}\n\nWas man nicht sieht: [[ein wahres Detail aus der Entstehung]].{{\n\nlink}}',
    },
    {
      id: 'post-why',
      angle: 'why',
      text: '{{idea}}\n\nWarum gerade jetzt? [[Der Grund in einem Satz]].{{\n\nlink}}',
    },
    {
      id: 'post-call',
      angle: 'call',
      text: '{{idea}}\n\n[[Was man jetzt tun kann]]: {{link|[[Link]]}}',
    },
  ],
  topics: [
    {
      area: 'delivery',
      words: list('liefer*, versand*, versenden, verschick*, geliefert'),
      echo: 'zur Lieferung',
    },
    {
      area: 'delivery',
      words: list('paket*, päckchen, sendung*, bestellung*, bestellt, zusteller, dhl, hermes'),
    },
    { area: 'tech', words: list('app, apps'), echo: 'zur App' },
    { area: 'tech', words: list('website, webseite, homepage, seite'), echo: 'zur Website' },
    {
      area: 'tech',
      words: list('einloggen, anmelden, anmeldung, login, passwort, konto, account'),
      echo: 'zum Konto',
    },
    {
      area: 'tech',
      words: list(`
        update, absturz, abstürze, stürzt, abgestürzt, bug*, fehlermeldung*, störung*, server*,
        einstellung*, einricht*, installier*, export*
      `),
    },
    {
      area: 'money',
      words: list('erstattung*, rückerstattung*, geld zurück'),
      echo: 'zu Erstattungen',
    },
    {
      area: 'money',
      words: list('abgebucht, abbuchung*, zahlung*, rechnung*, bezahl*, überweis*'),
      echo: 'zur Zahlung',
    },
    {
      area: 'price',
      words: list('preis*, kosten, kostet, teuer, überteuert, rabatt*, gutschein*'),
      echo: 'zu den Preisen',
    },
    { area: 'money', words: list('abo, abos, abonnement*, tarif*'), echo: 'zum Abo' },
    {
      area: 'product',
      words: list('größe*, auf lager, vorrätig, lieferbar, verfügbar*, farbe*'),
      echo: 'zur Verfügbarkeit',
    },
    {
      area: 'product',
      words: list(`
        kaputt, defekt*, beschädigt*, zerbrochen, qualität, schimmel*, verschimmelt, zerkratzt,
        zerrissen, akku, reißverschluss, ware
      `),
    },
    {
      area: 'visit',
      words: list('öffnungszeit*, geöffnet, wann öffnet, wie lange offen, wann macht'),
      echo: 'zu den Öffnungszeiten',
    },
    {
      area: 'visit',
      words: list('laden, filiale*, geschäft, café, restaurant, besuch*, warteschlange'),
    },
    {
      area: 'staff',
      words: list(`
        unfreundlich*, unverschämt*, frech*, personal, mitarbeiter*, verkäufer*, kellner*,
        kassierer*, angeschrien, respektlos*
      `),
    },
    {
      area: 'service',
      words: list(`
        keine antwort, keine rückmeldung, niemand antwortet, keiner antwortet, keiner meldet sich,
        niemand meldet sich, support, kundenservice, kundendienst, hotline, warteschleife
      `),
    },
    {
      area: 'insult',
      words: list(`
        idiot*, vollidiot*, deppen, trottel, arschl*, spinner, penner, wichser, huren*, fick*,
        verpiss*, versager, clowns, dumm, blöd, scheiß*
      `),
    },
  ],
  prepositions: list('nach, in die, in den, ins, in'),
  ideaBlank: '[[Was es Neues gibt, in einem Satz]].',
  manner: {
    greeting: 'Hallo{{ first_name}}!',
    greets: /^(hallo|hi|hey|moin|servus|guten (morgen|tag|abend)|liebe[rs]?)(?!\p{L})/iu,
    closing: 'Schön, dass du dich gemeldet hast.',
    formalClosing: 'Schön, dass Sie sich gemeldet haben.',
    formalWords: /(?<=[\p{Ll},:] )(Sie|Ihnen|Ihre?[mnrs]?)(?!\p{L})/u,
    intensifiers: list(`
      wirklich, sehr, echt, total, absolut, super, richtig, extrem, unglaublich, wahnsinnig, mega,
      ganz besonders, voll
    `),
  },
};
