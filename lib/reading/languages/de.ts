import { type Lexicon, list } from '@/lib/reading/lexicon';

export const de: Lexicon = {
  language: 'de',
  isFolded: false,
  common: list(`
    in, es, er, sie, der, das, und, ist, nicht, ich, ihr, euer, eure, euch, wir, mein, meine,
    meinem, meinen, mit, auf, für, auch, noch, schon, bei, seit, von, zum, zur, eine, einen,
    einem, habe, hab, wird, wie, was, wann, wo, warum, aber, nach, bin, sind, oder, mir, mich,
    doch, dem, den, kein, keine, alle, ja, sehr
  `),
  negators: list(`
    nicht, nie, niemals, kein, keine, keinen, keinem, kaum, wenig, weder, alles andere als, nichts
  `),
  trailingNegators: list('nicht, nie, gar nicht, überhaupt nicht'),
  openers: list(`
    wann, wo, wie, was, wer, welche*, wieviel, wie viel, wie lange, warum, wieso, gibt es, gibt's,
    habt ihr, haben Sie, hat, kann man, kann ich, könnt ihr, können Sie, könntet ihr, ist das, ist
    der, ist die, ist es, sind die, seid ihr, liefert ihr, liefern Sie, verkauft ihr, macht ihr,
    plant ihr, kommt, kommen, wird es, werdet ihr, bietet ihr, bieten Sie, darf man, darf ich,
    muss man, muss ich, geht das, funktioniert das, weiß jemand, lohnt sich, ist
  `),
  howTo: list('wie * ich, wie * man, wie * wir, wie kann, wie funktioniert'),
  reproaches: list(`
    warum, wieso, weshalb, was soll das, was soll der, was soll die, was ist los, was ist da los,
    was ist denn los
  `),
  contrasts: list('aber, doch, jedoch, leider, nur dass, obwohl'),
  echoes: list(`
    ich auch, bei mir auch, dito, same, geht mir auch so, geht mir genauso, gleiches problem, hier
    auch, kann ich bestätigen
  `),
  ignored: list(`
    danke im voraus, dank im voraus, besten dank im voraus, vielen dank im voraus, nein danke,
    gott sei dank, kein problem, keine probleme, kein thema, ohne probleme, dank der, dank dem,
    guten morgen, guten tag, guten abend, guter letzt, gute nacht, schönen tag, schönen abend,
    schönes wochenende, schöne grüße, gute besserung, viel glück, lieber wäre, am besten, würde
    gerne, wäre schön, wäre gut, wäre toll, wäre super, gut möglich, mehr als, guten appetit
  `),
  cues: {
    complaint: {
      strong: list(`
        gestrichen, abgeschafft, weggenommen, kommen nicht wieder, komme nicht wieder, das war's
        für, das war es für, tropft, über den zaun, gewartet, minuten gewartet, stunden gewartet,
        bringt nichts, tut nichts, passiert nichts, laut * zugestellt, als zugestellt, angeblich
        zugestellt, nichts angekommen, nichts da, nichts erhalten, nie erhalten, nicht erhalten,
        nicht bekommen, nie bekommen, keine spur, leeres paket, bucht immer noch, bucht ihr, bucht
        weiter, buchen weiter, immer noch abgebucht, trotz kündigung, bitte das alte, das alte
        zurück, alte version zurück, unübersichtlich*, unlesbar, unbedienbar, umständlich,
        schlechter als, wirft mich raus, schmeißt mich raus, meldet mich ab, schließt sich,
        schließt sich von selbst, keiner hilft, niemand hilft, euch egal, interessiert keinen,
        interessiert niemanden, hin und her geschickt, jeder sagt, ungenießbar, dreckig,
        schmutzig, abgefallen, abgegangen, löst sich, nicht wie beschrieben, irreführend, falsche
        angaben, nicht das was ich bestellt, nicht bestellt, mehr erwartet, besseres erwartet, wie
        lange noch, nicht kündigen, kann nicht kündigen, lässt sich nicht, nicht beeindruckt,
        kunden verloren, einen kunden weniger, das letzte mal, zum letzten mal, ein witz, ein
        schlechter witz, macht keinen sinn, außer betrieb, hilft nicht, keine hilfe, schäm*,
        schande, ruiniert, stinkt, unfassbar, unerhört, zumutung, unding, geht gar nicht, geht's
        noch, spinnt ihr, aufgelegt, noch jemand da, ist da jemand, jemand zu hause, in der
        warteschleife, stunde warteschleife, minuten warteschleife, haar im essen, früher wart
        ihr, früher war * besser, funktioniert nicht, funktionieren nicht, funktioniert
        (gar|überhaupt|immer|seit|wieder) _ nicht, funktioniert _ nicht mehr, geht nicht, geht _
        nicht mehr, gehen nicht, läuft nicht, lädt nicht, startet nicht, öffnet nicht, klappt
        nicht, klappt _ nicht, tut nicht, kaputt, defekt*, abgestürzt, stürzt * ab, stürzt _ ab,
        stürzt ständig ab, absturz, abstürze, beschädigt*, zerbrochen, verschimmelt*, schimmel*,
        falsch* geliefert, falsche (ware|größe|farbe|artikel), falschen artikel, falscher artikel,
        immer noch (nicht|kein|keine|keinen|nichts), noch immer (nicht|kein|keine|keinen|nichts),
        bis heute (nicht|kein|keine|keinen|nichts), warte seit, warten seit, seit * warte*, seit _
        warte*, warte _ wochen, warte schon, warte immer noch, warte ich, nie angekommen, nicht
        angekommen, noch nicht da, nicht geliefert, nie geliefert, keine antwort, keine
        rückmeldung, keine reaktion, niemand antwortet, keiner antwortet, keiner meldet sich,
        niemand meldet sich, keiner reagiert, niemand reagiert, niemand erreichbar, keiner
        erreichbar, nicht erreichbar, keiner geht ran, niemand geht ran, enttäusch*, unverschämt*,
        frechheit, frech, unmöglich*, katastroph*, katastrophal*, saftladen, sauladen, abzocke,
        abgezockt, betrug, betrüger*, betrogen, verarsch*, verarscht, nie wieder, nie mehr, nicht
        zu empfehlen, finger weg, geld zurück, doppelt abgebucht, zweimal abgebucht, zu viel
        (berechnet|abgebucht), mies, miese, mieser, mieses, miserabel*, schrecklich*, furchtbar*,
        grauenhaft*, grottenschlecht, unterirdisch*, schlecht, schlechte, schlechter service,
        schlechten service, schlechteste*, inakzeptabel*, unzumutbar, untragbar, peinlich,
        armutszeugnis, lächerlich*, ärgerlich, stinksauer, sauer, wütend, zum kotzen, scheiß*,
        scheiße, mist, nervt, nerven, genervt, abgewimmelt, vertröstet*, im stich gelassen,
        gekündigt, kündige, verdorben, unfreundlich*, ignoriert*, verschlimmbessert, wucher
      `),
      plain: list(`
        geworfen, pfütze, leckt, undichte, entfernt, weggeworfen, hingeworfen, storniert,
        abgelehnt, verweigert, roh, trocken, versalzen, verwaschen, eingelaufen, zu klein, unfair,
        gesperrt, blockiert, gelöscht, laut, dreck, nix, nichts, verschwindet, nicht mehr,
        warteschleife, rausgeflogen, geflogen, genau * tage gehalten, nur * tage gehalten, tage
        gehalten, problem mit, probleme mit, verspätet, verspätung*, zu spät, fehlt, fehlen,
        fehlte, fehlerhaft, fehler, bug, bugs, störung*, ausfall, ausgefallen, langsam, hängt,
        hängt sich auf, zu teuer, überteuert, teurer geworden, preiserhöhung, beschwer*, reklam*,
        verschwunden, verloren, leider, schade, traurig, unzufrieden, nicht zufrieden, frust*,
        ärger*, falsch, falsche, falscher, falsches, zerkratzt, zerrissen, undicht, kalt, kalte,
        halbleer, versagt, umsonst, was soll das, was soll der, schwach, schwache, sinnlos,
        nutzlos, unbrauchbar, hässlich
      `),
      weak: list(`
        schon wieder, ständig, dauernd, seit wochen, seit tagen, seit monaten, seit, endlich mal,
        ernsthaft, echt jetzt, niemand, keiner, tolle wurst, bravo, na toll, na super, ganz toll,
        warum, wieso
      `),
    },
    help: {
      strong: list(`
        mache ich was falsch, mache ich etwas falsch, was mache ich falsch, was mach ich falsch,
        nicht angenommen, nicht akzeptiert, nicht erkannt, könnt ihr mal schauen, könnt ihr
        nachsehen, können sie nachsehen, wer kann helfen, selbst reparieren, selber reparieren, wo
        stellt man, wo stelle ich, wo aktiviert man, wo aktiviere ich, wo schaltet man, noch
        einmal schicken, nochmal schicken, nochmal senden, erneut senden, erneut zusenden, hab *
        verloren, habe meine * verloren, hab die * verloren, wo ist der (schalter|knopf), wo ist
        die einstellung, brauche hilfe, bräuchte hilfe, benötige hilfe, bitte helfen, bitte um
        hilfe, hilfe bei, helft mir, helfen sie mir, könnt ihr mir helfen, können sie mir helfen,
        kann mir jemand, kann mir _ helfen, kann mir _ jemand, kann jemand helfen, kann _
        weiterhelfen, könnt ihr _ helfen, weiß jemand wie, wie kann ich, wie mache ich, wie komme
        ich, wie ändere ich, wie lösche ich, wie kündige ich, wie geht das, wie bekomme ich, wie
        richte ich, wie stelle ich, wie funktioniert, was kann ich tun, was soll ich tun, was tun,
        was mache ich, was muss ich tun, komme nicht rein, komme nicht in, komme nicht mehr in,
        komme _ nicht mehr in, kann mich nicht (einloggen|anmelden), kann mich _ nicht
        (einloggen|anmelden), nicht einloggen, nicht anmelden, einloggen geht, passwort vergessen,
        passwort zurücksetzen, ausgesperrt, weiß nicht wie, keine ahnung wie, finde nicht, finde _
        nicht, an wen kann ich, an wen muss ich, an wen wende, wo finde ich, wo kann ich * ändern,
        wo kann ich _ ändern, tipps, hat jemand einen tipp, jemand eine idee, gibt es eine
        anleitung, komme nicht weiter, verstehe nicht
      `),
      plain: list(`
        aktivieren, ausschalten, einschalten, reparieren, einstellung, einstellungen, koppeln,
        hilfe, helfen, weiterhelfen, anleitung, einrichten, einrichtung, einstellen, installieren,
        zurücksetzen, passwort, einloggen, anmelden, unterstützung, ratschlag, rat
      `),
      weak: list('bitte, jemand'),
    },
    inquiry: {
      strong: list(`
        liefert ihr, liefern sie, versendet ihr, verschickt ihr, verkauft ihr, habt ihr auch, habt
        ihr noch, gibt es, gibt's, was kostet, was kosten, wie teuer, wie viel kostet, wieviel
        kostet, wie lange dauert, wann kommt, wann kommen, wann gibt, wann habt, wann macht, wann
        öffnet, wann ist, wann wird, wann seid, öffnungszeit*, wie lange habt, ab wann, wieder
        verfügbar, wieder da, wieder rein, wieder lieferbar, nachschub, auf lager, vorrätig,
        lieferbar, verfügbar, welche größe*, welche größen, welcher unterschied, was ist der
        unterschied, wo kann ich * kaufen, wo kann man, wo bekomme ich, wo gibt es, wo gibt's,
        kann man bei euch, kann man * bezahlen, nehmt ihr, akzeptiert ihr, bietet ihr, plant ihr,
        passt das, kompatibel, ist geplant, eine frage, kurze frage, hätte eine frage, würde gerne
        wissen, mich würde interessieren, wüsste gern, sucht ihr noch, stellt ihr ein, vegan?
      `),
      plain: list(`
        preis, preise, kosten, kostet, versand nach, lieferung nach, lieferzeit, garantie, rabatt,
        studentenrabatt, größen, tickets, zutaten, maße, frage, fragen, geöffnet, reservieren
      `),
      weak: list('wann, welche, wo, gespannt ob'),
    },
    thanks: {
      strong: list(`
        danke, dankeschön, danke schön, vielen dank, lieben dank, besten dank, herzlichen dank,
        tausend dank, 1000 dank, dank euch, danke euch, ich danke, bedanke*, bedanken, dankbar,
        merci, thx, thanks, vielen lieben dank, großen dank, weiß das zu schätzen
      `),
      plain: list(`
        hat geklappt, hat funktioniert, geht wieder, läuft wieder, problem gelöst, gelöst,
        erledigt, hat geholfen, gerettet
      `),
      weak: list('hilfreich, schnelle antwort, schnelle hilfe'),
    },
    praise: {
      strong: list(`
        gänsehaut, große klasse, ganz groß, gehaltserhöhung, verdient eine gehaltserhöhung, boah,
        liebe es, ich liebe, wir lieben, lieb ich, großartig*, fantastisch*, genial*, begeister*,
        wunderschön*, wunderbar*, traumhaft*, hervorragend*, ausgezeichnet*, perfekt*, der hammer,
        hammer, mega, einfach klasse, klasse, spitze, spitzen*, großes lob, lob, kompliment*,
        weiter so, macht weiter so, daumen hoch, fünf sterne, 5 sterne, absolut empfehlenswert,
        empfehlenswert, sehr zu empfehlen, kann ich nur empfehlen, nur zu empfehlen, der beste,
        die beste, das beste, die besten, den besten, ihr seid die besten, ihr seid super, ihr
        seid spitze, beste * ever, unschlagbar, sehr gut, richtig gut, so gut, verdammt gut, sehr
        lecker, so lecker, mega lecker, super lecker, köstlich*, glückwunsch, herzlichen
        glückwunsch, gratulation, gratuliere, chapeau, hut ab, tolle arbeit, super arbeit, gute
        arbeit, toller service, super service, top service, sehr zufrieden, rundum zufrieden,
        super zufrieden, verliebt in, lieblings*, gelungen, ein traum, freue mich so, hat mir den
        tag gerettet
      `),
      plain: list(`
        super, toll, tolle, toller, tolles, schön, schöne, schöner, schönes, gut, gute, guter,
        gutes, top, cool, geil, lecker, nett, freundlich*, zufrieden, gefällt, gefallen, mag,
        empfehl*, freue mich, freut mich, liebevoll, spitzenklasse, stark, sauber, prima, klasse,
        bestens, hübsch, sympathisch, gelungen, hochwertig, fair, liebe, fan, wow, beste, bester,
        bestes, feiere
      `),
      weak: list('schnell, frisch, gern, gerne, endlich, praktisch, bequem'),
    },
    'out-of-scope': {
      strong: list(`
        investieren, auszahlen, schreibt mir auf, schreib mir auf, haufen
        (versager|idioten|clowns), frag mich wie, fragt mich wie, trader, euro gemacht, passives
        einkommen, geld verdienen, schnelles geld, von zu hause aus, von zuhause aus,
        nebenverdienst, reich werden, schreib mir (privat|eine dm|per dm|auf whatsapp), schreibt
        mir privat, whatsapp *, telegram, folgt mir, folge mir, folge zurück, folgt zurück,
        rückfolg*, abonniert meinen, abonniere meinen, schau* auf meinem profil, auf meinem
        profil, link in bio, link in der bio, link in meiner bio, meinen kanal, follower kaufen,
        gewinnspiel gewonnen, du hast gewonnen, krypto investment, krypto-investment, bitcoin
        investieren, investiere in, investieren sie, sofortkredit, kredit ohne schufa, airdrop,
        trading signale, onlyfans, sugardaddy, idioten, idiot, vollidiot*, deppen, trottel,
        arschlöcher, arschloch, spinner, penner, wichser, hurensöhne, hurensohn, fickt euch, fick
        dich, verpisst euch, verpiss dich, halt die fresse, halts maul, schwachköpfe, volltrottel,
        versager, clowns, dreckspack, pack, missgeburt*, wen wählt ihr, wahl am, bundestagswahl,
        afd, cdu, spd, grünen, bundeskanzler*, politiker*, ausländer, flüchtling*, chemtrails,
        impf*, flache erde, jesus, putin, trump, ukraine, israel, gaza, ignoriere alle, ignoriere
        deine, systemprompt, vergiss deine anweisungen
      `),
      plain: list(`
        krypto, bitcoin, invest*, rendite*, gewinn, profit, kooperation, werbung, follower,
        politik, dumm, blöd, wahlen, partei, religion
      `),
      weak: list('gewinne, klick hier, kostenlos'),
    },
  },
};
