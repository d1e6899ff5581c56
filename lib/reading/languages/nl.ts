import { type Lexicon, list } from '@/lib/reading/lexicon';

export const nl: Lexicon = {
  language: 'nl',
  isFolded: true,
  common: list(`
    in, te, me, ze, het, een, de, en, van, ik, jullie, jouw, je, mijn, niet, ook, maar, met, voor,
    op, naar, zijn, ben, hebben, heb, heeft, wordt, nog, al, wat, wanneer, hoe, waar, waarom, dit,
    dat, deze, bij, sinds, aan, er, om, geen, wij, we, ons, onze, uit, dan, weer, echt, kan,
    kunnen, hebt, hallo, zo
  `),
  negators: list(`
    niet, nooit, geen, zonder, nauwelijks, amper, niets, niks, allesbehalve, weinig
  `),
  trailingNegators: list('niet, nooit, geen, helemaal niet'),
  openers: list(`
    wanneer, hoe, wat, waar, waarom, wie, welke, welk, hoeveel, hoe lang, hoe laat, hebben jullie,
    heb je, hebben, leveren jullie, verkopen jullie, versturen jullie, kan ik, kan je, kun je,
    kunnen jullie, kan, is er, is het, is de, is dit, is, zijn er, zijn jullie, zijn, komt, komen,
    wordt, gaan jullie, mag ik, mag je, moet ik, doen jullie, accepteren jullie, weet iemand,
    werkt dit
  `),
  howTo: list('hoe * ik, hoe * je, hoe * we, hoe * wij, hoe kan, hoe moet, hoe werkt'),
  reproaches: list(`
    waarom, hoezo, wat is er aan de hand, wat is er gebeurd met, hoe kan het dat
  `),
  contrasts: list('maar, echter, toch, helaas, jammer dat'),
  echoes: list(`
    ik ook, hier ook, idem, zelfde, zelfde probleem, zelfde hier, bij mij ook, same, hier
    hetzelfde
  `),
  ignored: list(`
    alvast bedankt, bij voorbaat dank, alvast dank, nee bedankt, nee dank je, geen probleem, geen
    problemen, zonder problemen, geen punt, dankzij, goedemorgen, goedemiddag, goedenavond,
    goeiemorgen, fijne dag, fijn weekend, fijne avond, veel succes, succes ermee, zou leuk zijn,
    zou fijn zijn, zou mooi zijn, zou graag, graag gedaan, eet smakelijk, goed mogelijk, liever
    niet, mooi niet, lekker dan, beste klantenservice, beste mensen, beste team, beste meneer,
    beste mevrouw
  `),
  cues: {
    complaint: {
      strong: list(`
        komen niet meer terug, kom niet meer terug, kom niet terug, lekt, lekt nog steeds, minuten
        gewacht, uur gewacht, uren gewacht, minuten wachten, weggehaald, afgeschaft, over de
        schutting, doet niks, doet niets, heeft geen zin, volgens de app bezorgd, zogenaamd
        bezorgd, staat als bezorgd, als geleverd, hier ligt niks, ligt niks, niks ontvangen, niets
        ontvangen, nooit gekregen, niet gekregen, geen spoor, lege doos, nog steeds af, schrijven
        nog steeds, blijven afschrijven, blijft afschrijven, ondanks opzegging, weigeren, weigert,
        oude terug, oude versie terug, onoverzichtelijk*, onleesbaar, onduidelijk*, slechter dan,
        vroeger was, gooit me eruit, logt me uit, sluit vanzelf, niemand helpt, kan jullie niks
        schelen, interesseert jullie niet, iedereen zegt iets anders, niet te eten, vies, smerig,
        losgelaten, laat los, viel eraf, niet zoals beschreven, misleidend, niet wat ik besteld,
        meer verwacht, beter verwacht, hoe lang nog, kan niet opzeggen, niet opzeggen, onmogelijk
        om, niet onder de indruk, klant kwijt, een klant minder, laatste keer, slaat nergens op,
        een lachertje, lachertje, buiten gebruik, helpt niet, geen hulp, schaam*, verpest, stinkt,
        ongelooflijk dat, niet normaal, van kwaad tot erger, kan echt niet, schandelijk,
        opgehangen, is daar iemand, is er iemand, hallo is, in de wacht, een haar in mijn, werkt
        niet, werkt _ niet, werkt niet meer, doet het niet, doet het niet meer, doen het niet,
        laadt niet, opent niet, start niet, gaat niet open, crasht, crashes, loopt vast,
        vastgelopen, kapot, stuk, defect*, beschadigd*, gebroken, gescheurd, beschimmeld,
        verkeerde (maat|kleur|product|artikel|bestelling), verkeerd geleverd, nog steeds
        (niet|geen|niks|niets), nog altijd (niet|geen|niks), nog niet
        (ontvangen|binnen|geleverd|aangekomen), nooit aangekomen, niet aangekomen, nooit
        ontvangen, niet ontvangen, niet geleverd, wacht al, wachten al, al weken, al * weken, al _
        weken, al maanden, al dagen, weken wachten, weken geen, wacht nog steeds, geen reactie,
        geen antwoord, niemand reageert, niemand antwoordt, niemand neemt op, reageert niemand,
        niet bereikbaar, onbereikbaar, geen gehoor, van het kastje naar de muur, geld terug, wil
        mijn geld, dubbel afgeschreven, twee keer afgeschreven, dubbel betaald, te veel betaald,
        teleurgesteld*, teleurstell*, teleurstelling, waardeloos, waardeloze, belachelijk*,
        schandalig*, schande, verschrikkelijk*, vreselijk*, slecht, slechte, slechtste, slechter,
        zeer slecht, ramp, een ramp, drama, dramatisch, om te huilen, bagger, belabberd*,
        beroerd*, onacceptabel*, ongehoord, oplichter*, oplichting, opgelicht, bedrog, bedrogen,
        afzetter*, afzetterij, nooit meer, nooit weer, niet aan te raden, afrader, pure ellende,
        boos, woest, kwaad, gefrustreerd, frustrer*, irritant*, geïrriteerd, zat, spuugzat, klaar
        mee, beu, onbeschoft*, onvriendelijk*, onprofessioneel, leugen*, liegen, genegeerd,
        negeren, wanprestatie, blunder, flut, rotzooi, troep, zooitje, kut, klote, opgezegd, ik
        zeg op, zeg mijn abonnement op, voor de gek, aan het lijntje, klacht
      `),
      plain: list(`
        gooide, gegooid, plas, verwijderd, opgezegd, geweigerd, rauw, droog, te zout, verkleurd,
        gekrompen, te klein, oneerlijk, verdwijnt, geannuleerd, geblokkeerd, lawaai, niks, niet
        meer, precies * dagen gehouden, dagen gehouden, maar * dagen meegegaan, uitgelogd,
        probleem met, problemen met, vertraging, vertraagd, te laat, ontbreekt, ontbreken, mist,
        missen, fout, fouten, foutmelding*, storing*, bug, bugs, traag, trage, langzaam, duur, te
        duur, peperduur, prijsverhoging, klagen, klacht*, kwijt, verloren, verdwenen, jammer,
        helaas, verdrietig, ontevreden, koud, koude, lek, lekt, kras*, verkeerd, verkeerde,
        onbruikbaar, nutteloos, balen, baal, storend, misleidend, zonde
      `),
      weak: list(`
        alweer, weer, nog steeds, al, weken, serieus, waarom, niemand, lekker dan, nou bedankt
      `),
    },
    help: {
      strong: list(`
        doe ik iets fout, doe ik iets verkeerd, wat doe ik fout, wordt niet geaccepteerd, niet
        geaccepteerd, niet herkend, kunnen jullie kijken, kunnen jullie nakijken, handje helpen,
        waar zet je, waar zet ik, waar schakel ik, waar staat de instelling, nog eens sturen,
        opnieuw sturen, nogmaals sturen, zelf repareren, zelf maken, ben * kwijt, mail kwijt, hulp
        nodig, help me, help mij, kunnen jullie (me|mij) helpen, kun je (me|mij) helpen, kan
        iemand (me|mij) helpen, kan iemand helpen, kan iemand _ helpen, iemand die kan helpen,
        weet iemand hoe, hoe kan ik, hoe doe ik, hoe wijzig ik, hoe verander ik, hoe annuleer ik,
        hoe zeg ik, hoe krijg ik, hoe stel ik, hoe installeer ik, hoe log ik, hoe verwijder ik,
        hoe activeer ik, hoe werkt, hoe moet ik, hoe kom ik, wat moet ik doen, wat kan ik doen,
        wat nu, kan niet inloggen, niet inloggen, kan _ niet inloggen, inloggen lukt niet, lukt
        niet, lukt me niet, lukt mij niet, krijg het niet, kom er niet in, kom er niet uit, kan er
        niet in, kan niet bij, wachtwoord vergeten, wachtwoord resetten, vind het niet, kan het
        niet vinden, kan _ niet vinden, weet niet hoe, geen idee hoe, bij wie moet, met wie kan,
        waar vind ik, waar kan ik _ wijzigen, iemand tips, tips voor, iemand een idee, is er een
        handleiding
      `),
      plain: list(`
        aanzetten, uitzetten, uitschakelen, inschakelen, instelling, instellingen, koppelen,
        repareren, hulp, helpen, help, wachtwoord, inloggen, instellen, installeren, installatie,
        activeren, handleiding, uitleg, ondersteuning, tips, tip, advies, resetten
      `),
      weak: list('alsjeblieft, aub, graag, iemand'),
    },
    inquiry: {
      strong: list(`
        leveren jullie, bezorgen jullie, verzenden jullie, versturen jullie, verkopen jullie,
        hebben jullie, heb je ook, wat kost, wat kosten, hoeveel kost*, hoe duur, wat is de prijs,
        hoe lang duurt, hoe lang is, wanneer komt, wanneer komen, wanneer is, wanneer zijn,
        wanneer gaan, wanneer gaat, wanneer hebben, wanneer wordt, hoe laat, openingstijd*, zijn
        jullie open, zijn jullie geopend, open op, op voorraad, weer leverbaar, weer beschikbaar,
        leverbaar, beschikbaar, verkrijgbaar, welke maat, welke maten, wat is het verschil, waar
        kan ik _ kopen, waar koop, waar te koop, waar kan je, waar kan ik, kan ik bij jullie, kan
        je betalen, kan ik betalen, accepteren jullie, compatibel, geschikt voor, zit er * bij,
        zit er _ bij, plannen om, komt er een, een vraag, vraagje, ik vroeg me af, ben benieuwd,
        benieuwd of, zou graag weten, zoeken jullie, vacature*
      `),
      plain: list(`
        prijs, prijzen, kost, kosten, verzendkosten, levertijd, garantie, korting*,
        studentenkorting, maten, maat, tickets, kaartjes, ingredienten, afmetingen, vraag, vragen,
        reserveren, weten of
      `),
      weak: list('wanneer, welke, waar, benieuwd'),
    },
    thanks: {
      strong: list(`
        bedankt, dankjewel, dank je wel, dank je, dank jullie wel, dank jullie, dank u, dank u
        wel, hartelijk dank, veel dank, dank aan, mijn dank, dank, heel erg bedankt, super
        bedankt, bedanken, dankbaar, thx, thanks, merci, dankuwel, duizendmaal dank
      `),
      plain: list(`
        is gelukt, het is gelukt, gelukt, opgelost, werkt weer, doet het weer, top geregeld, goed
        geholpen, snel geholpen, gered
      `),
      weak: list('behulpzaam, snelle reactie, waardeer'),
    },
    praise: {
      strong: list(`
        kippenvel, kanjer, kanjers, favoriet, favoriete, verdient opslag, verdient een bonus,
        geweldig*, fantastisch*, prachtig*, schitterend*, fenomenaal, uitstekend*, perfect*, super
        blij, heel blij, zo blij, dolblij, heerlijk*, overheerlijk*, verrukkelijk*, lekkerste,
        beste _ ooit, de beste, de besten, jullie zijn de besten, jullie zijn toppers, het beste,
        de mooiste, de leukste, de fijnste, top, toppers, topper, topservice, topper*,
        compliment*, petje af, chapeau, goed bezig, goed gedaan, lekker bezig, ga zo door, hou
        van, houden van, dol op, verliefd op, fan van, aanrader, echte aanrader, aan te raden,
        raad ik aan, kan ik aanraden, vijf sterren, 5 sterren, een tien, heel tevreden, zeer
        tevreden, erg tevreden, super tevreden, heel mooi, zo mooi, erg mooi, heel goed, zo goed,
        erg goed, zo lekker, erg lekker, heel lekker, gefeliciteerd, proficiat, briljant,
        ongelooflijk mooi, ongelofelijk goed, geniaal, geniale, knap werk, mooi werk, goed werk,
        genieten, genoten
      `),
      plain: list(`
        mooi, mooie, goed, goede, leuk, leuke, fijn, fijne, lekker, lekkere, blij, tevreden,
        vriendelijk*, aardig*, behulpzaam, super, cool, gaaf, tof, toffe, vet, vette, geslaagd,
        beste, wauw, wow, trots, gezellig*, netjes, sympathiek, knap, lief, keurig
      `),
      weak: list('snel, snelle, makkelijk, vers, eindelijk, handig'),
    },
    'out-of-scope': {
      strong: list(`
        investeer, stuur me een bericht, deze trader, trader, vraag me hoe, vraag mij hoe, verdien
        geld, geld verdienen, verdien tot, vanuit huis, snel rijk, passief inkomen, investeer in,
        gegarandeerde winst, stuur een dm, stuur me een dm, dm me, app me op, whatsapp *,
        telegram, volg mij, volg me, volg terug, ik volg terug, abonneer op mijn, mijn kanaal,
        bekijk mijn profiel, link in bio, link in mijn bio, volgers kopen, je hebt gewonnen, u
        heeft gewonnen, snelle lening, geld lenen zonder, airdrop, bitcoin, onlyfans, waarzegger,
        sukkels, sukkel, stelletje (idioten|sukkels|prutsers|oplichters|clowns|losers), idioten,
        idioot, debielen, debiel, mongolen, mongool, eikels, eikel, klootzakken, klootzak, losers,
        kankerlijers, kanker*, tering*, tyfus*, flikker op, rot op, hou je bek, hou je mond,
        hoerenzoon, achterlijk*, prutsers, imbecielen, clowns, randdebielen, op wie stem*, stemmen
        op, verkiezing*, wilders, pvv, vvd, politici, politiek, buitenlanders, asielzoekers,
        vaccin*, platte aarde, chemtrails, jezus, poetin, putin, trump, oekraine, gaza, israel,
        negeer alle, negeer je instructies
      `),
      plain: list(`
        crypto*, investeren, investering, winst, rendement, samenwerking, promotie, volgers,
        religie, dom, domme
      `),
      weak: list('gratis, klik hier, verdien'),
    },
  },
};
