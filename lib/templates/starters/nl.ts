import { list } from '@/lib/reading/lexicon';
import type { StarterSet } from '@/lib/templates/starter';

/** Je, as brands speak on social sites; u for those whose tone asks for it. Topics stand with their "over". */
export const nl: StarterSet = {
  language: 'nl',
  replies: [
    {
      id: 'inquiry-answer',
      intent: 'inquiry',
      angle: 'answer',
      text: 'Hoi{{ first_name}}, [[het antwoord in één zin]]. Ligt het bij jou net anders? Vertel hoe, dan zijn we preciezer.',
      formal:
        'Goedendag, [[het antwoord in één zin]]. Ligt het bij u net anders? Vertel ons hoe, dan zijn we preciezer.',
    },
    {
      id: 'inquiry-answer-detail',
      intent: 'inquiry',
      angle: 'answer',
      text: '[[Ja of nee, met het detail dat ertoe doet]]. Wat zou je nog moeten weten om te kiezen{{, first_name}}?',
      formal:
        '[[Ja of nee, met het detail dat ertoe doet]]. Wat zou u nog moeten weten om te kiezen?',
    },
    {
      id: 'inquiry-answer-delivery',
      intent: 'inquiry',
      area: 'delivery',
      asks: 'place',
      angle: 'answer',
      text: 'We leveren in [[landen of regio’s]] en dat kost [[prijs]]. Laat weten waar je zit{{, first_name}}, dan zeggen we wat voor jou geldt.',
      formal:
        'We leveren in [[landen of regio’s]] en dat kost [[prijs]]. Laat weten waar u woont, dan zeggen we wat voor u geldt.',
    },
    {
      id: 'inquiry-answer-place',
      intent: 'inquiry',
      area: 'delivery',
      angle: 'answer',
      text: 'Levering {{place}}: [[ja of nee, met de prijs]]. Wat wil je verder nog weten voor je bestelt{{, first_name}}?',
      formal:
        'Levering {{place}}: [[ja of nee, met de prijs]]. Wat wilt u verder nog weten voor u bestelt?',
    },
    {
      id: 'inquiry-answer-price',
      intent: 'inquiry',
      area: 'price',
      angle: 'answer',
      text: 'Het kost [[prijs]] en daar zit [[wat erbij zit]] bij in. Alleen [[wat extra is]] komt er nog bij, dus nu heb je het hele bedrag{{, first_name}}.',
      formal:
        'Het kost [[prijs]] en daar zit [[wat erbij zit]] bij in. Alleen [[wat extra is]] komt er nog bij, dus nu heeft u het hele bedrag.',
    },
    {
      id: 'inquiry-answer-product',
      intent: 'inquiry',
      area: 'product',
      angle: 'answer',
      text: 'Hoi{{ first_name}}, [[waar het om gaat]] is [[op voorraad / uitverkocht / verwacht in …]]. Past dat niet, dan komt [[het alternatief]] het dichtst in de buurt.',
      formal:
        'Goedendag, [[waar het om gaat]] is [[op voorraad / uitverkocht / verwacht in …]]. Past dat niet, dan komt [[het alternatief]] het dichtst in de buurt.',
    },
    {
      id: 'inquiry-answer-visit',
      intent: 'inquiry',
      area: 'visit',
      angle: 'answer',
      text: 'We zijn open [[dagen en tijden]]. Op feestdagen kan het anders zijn, dus kijk hier even voor je vertrekt{{, first_name}}: [[link]]',
      formal:
        'We zijn open [[dagen en tijden]]. Op feestdagen kan het anders zijn, dus kijk hier even voor u vertrekt: [[link]]',
    },
    {
      id: 'inquiry-ask',
      intent: 'inquiry',
      asks: 'case',
      angle: 'ask',
      text: 'Dat hangt van één ding af{{, first_name}}: voor [[welk model, welke maat of welk land]] is het? Dan krijg je een echt antwoord en geen misschien.',
      formal:
        'Dat hangt van één ding af: voor [[welk model, welke maat of welk land]] is het? Dan krijgt u een echt antwoord en geen misschien.',
    },
    {
      id: 'inquiry-ask-case',
      intent: 'inquiry',
      asks: 'case',
      angle: 'ask',
      text: 'Dat kunnen we precies zeggen zodra we [[het ene gegeven dat ontbreekt]] weten. Hoe zit dat bij jou{{, first_name}}?',
      formal:
        'Dat kunnen we precies zeggen zodra we [[het ene gegeven dat ontbreekt]] weten. Hoe zit dat bij u?',
    },
    {
      id: 'inquiry-ask-delivery',
      intent: 'inquiry',
      area: 'delivery',
      asks: 'place',
      angle: 'ask',
      text: 'Waar moet het heen{{, first_name}}? De plaats is genoeg. Dan weten we of we daar leveren en wat het kost.',
    },
    {
      id: 'inquiry-ask-visit',
      intent: 'inquiry',
      area: 'visit',
      angle: 'ask',
      text: 'Welke van onze vestigingen bedoel je{{, first_name}}? Dan geven we je precies die tijden, feestdagen meegerekend.',
      formal:
        'Welke van onze vestigingen bedoelt u? Dan geven we u precies die tijden, feestdagen meegerekend.',
    },
    {
      id: 'inquiry-point',
      intent: 'inquiry',
      angle: 'point',
      text: 'Het staat allemaal op deze pagina en die houden we bij: [[link]]. Blijft er iets over, vraag het dan gewoon hier, er antwoordt een mens.',
    },
    {
      id: 'inquiry-point-topic',
      intent: 'inquiry',
      angle: 'point',
      text: 'Alles {{topic}} staat hier bij elkaar: [[link]]. Jouw antwoord vind je onder [[naam van het kopje]]{{, first_name}}.',
      formal:
        'Alles {{topic}} staat hier bij elkaar: [[link]]. Uw antwoord vindt u onder [[naam van het kopje]].',
    },
    {
      id: 'inquiry-check',
      intent: 'inquiry',
      angle: 'check',
      text: 'We vragen het liever na dan dat we gokken{{, first_name}}: bij [[wie het weet]]. Het antwoord komt gewoon hier.',
    },
    {
      id: 'complaint-own',
      intent: 'complaint',
      angle: 'own',
      text: 'Zo had het niet mogen gaan{{, first_name}}, en dat spijt ons. Stuur ons [[wat je nodig hebt, bijv. het bestelnummer]] in een privébericht, dan kijkt een van ons er goed naar.',
      formal:
        'Zo had het niet mogen gaan, en dat spijt ons. Stuurt u ons [[wat u nodig heeft, bijv. het bestelnummer]] in een privébericht, dan kijkt een van ons er goed naar.',
    },
    {
      id: 'complaint-own-better',
      intent: 'complaint',
      angle: 'own',
      text: 'Sorry{{, first_name}}. Je had meer van ons verwacht, en wij ook. Stuur ons privé [[wat nodig is om het op te zoeken]], dan kijkt er iemand naar en krijg je geen standaardantwoord.',
      formal:
        'Dat spijt ons. U had meer van ons verwacht, en wij ook. Stuur ons privé [[wat nodig is om het op te zoeken]], dan kijkt er iemand naar en krijgt u geen standaardantwoord.',
    },
    {
      id: 'complaint-own-delivery',
      intent: 'complaint',
      area: 'delivery',
      angle: 'own',
      text: 'Wachten zonder iets te horen is het ergste, en dat spijt ons{{, first_name}}. Stuur het bestelnummer in een privébericht, dan zoeken we uit waar het blijft.',
    },
    {
      id: 'complaint-own-tech',
      intent: 'complaint',
      area: 'tech',
      angle: 'own',
      text: 'Het hoort gewoon te werken, en bij jou doet het dat nu niet. Sorry{{, first_name}}. Stuur ons privé het e-mailadres van je account (nooit je wachtwoord), dan kijken we wat er misgaat.',
      formal:
        'Het hoort gewoon te werken, en bij u doet het dat nu niet. Dat spijt ons. Stuur ons privé het e-mailadres van uw account (nooit uw wachtwoord), dan kijken we wat er misgaat.',
    },
    {
      id: 'complaint-own-money',
      intent: 'complaint',
      area: 'money',
      angle: 'own',
      text: 'Met geld moet het kloppen{{, first_name}}. Stuur ons privé de datum en het bedrag, zonder rekeninggegevens, dan lopen we het regel voor regel met je na.',
      formal:
        'Met geld moet het kloppen. Stuur ons privé de datum en het bedrag, zonder rekeninggegevens, dan lopen we het regel voor regel met u na.',
    },
    {
      id: 'complaint-own-product',
      intent: 'complaint',
      area: 'product',
      angle: 'own',
      text: 'Daar heb je niet voor betaald{{, first_name}}, en zo willen wij het ook niet verkopen. Stuur ons privé een foto en het bestelnummer, dan bekijken we samen hoe we het rechtzetten.',
      formal:
        'Daar heeft u niet voor betaald, en zo willen wij het ook niet verkopen. Stuur ons privé een foto en het bestelnummer, dan bekijken we samen hoe we het rechtzetten.',
    },
    {
      id: 'complaint-own-service',
      intent: 'complaint',
      area: 'service',
      angle: 'own',
      text: 'Dat er eerst een bericht als dit voor nodig is, klopt niet. Sorry{{, first_name}}. Stuur ons een privébericht: [[naam]] pakt het van daar op.',
      formal:
        'Dat er eerst een bericht als dit voor nodig is, klopt niet. Dat spijt ons. Stuur ons een privébericht: [[naam]] pakt het van daar op.',
    },
    {
      id: 'complaint-own-staff',
      intent: 'complaint',
      area: 'staff',
      angle: 'own',
      text: 'Zo hoort niemand namens ons behandeld te worden, en dat spijt ons{{, first_name}}. Laat ons privé weten waar en wanneer het was, dan praat [[wie]] er met het team over.',
    },
    {
      id: 'complaint-ask',
      intent: 'complaint',
      angle: 'ask',
      text: 'Wat vervelend{{, first_name}}. Zodat we op de goede plek zoeken: wat is er gebeurd, en wanneer? [[Wat nog meer helpt, bijv. welke winkel]] helpt ons ook.',
    },
    {
      id: 'complaint-ask-delivery',
      intent: 'complaint',
      area: 'delivery',
      angle: 'ask',
      text: 'Dat spijt ons{{, first_name}}. Wat staat er nu bij track & trace? Dan weten we wie we achter de broek moeten zitten.',
    },
    {
      id: 'complaint-ask-tech',
      intent: 'complaint',
      area: 'tech',
      asks: 'device',
      angle: 'ask',
      text: 'Sorry, dat is irritant{{, first_name}}. Twee dingen helpen ons zoeken: welk apparaat en welke versie je hebt, en wat je als laatste aantikte.',
      formal:
        'Excuus, dat is vervelend. Twee dingen helpen ons zoeken: welk apparaat en welke versie u heeft, en wat u als laatste aantikte.',
    },
    {
      id: 'complaint-ask-product',
      intent: 'complaint',
      area: 'product',
      angle: 'ask',
      text: 'Dat valt tegen{{, first_name}}. Welke heb je, en wanneer heb je hem ongeveer gekocht? We willen weten of het alleen die van jou is of de hele partij.',
      formal:
        'Dat valt tegen. Welke heeft u, en wanneer heeft u hem ongeveer gekocht? We willen weten of het alleen die van u is of de hele partij.',
    },
    {
      id: 'complaint-act',
      intent: 'complaint',
      angle: 'act',
      text: 'Goed dat je het zegt{{, first_name}}. Wat we weten: [[wat er gebeurd is]]. Wat we nu doen: [[de volgende stap]].',
      formal:
        'Goed dat u het zegt. Wat we weten: [[wat er gebeurd is]]. Wat we nu doen: [[de volgende stap]].',
    },
    {
      id: 'complaint-act-delivery',
      intent: 'complaint',
      area: 'delivery',
      angle: 'act',
      text: 'Zo staat het ervoor: [[wat jullie hebben uitgezocht]]. Jammer dat er een bericht voor nodig was{{, first_name}}. Klopt er iets niet, zeg het dan hier.',
    },
    {
      id: 'complaint-act-tech',
      intent: 'complaint',
      area: 'tech',
      angle: 'act',
      text: 'Dit ligt aan ons{{, first_name}}. [[De oorzaak, voor zover bekend]], en [[wie]] is ermee bezig. Tot die tijd helpt dit bij de meeste mensen: [[tijdelijke oplossing]].',
    },
    {
      id: 'complaint-act-price',
      intent: 'complaint',
      area: 'price',
      angle: 'act',
      text: 'Niemand betaalt graag meer{{, first_name}}, dus hier de eerlijke reden: [[waarom het dit kost]]. Wat hetzelfde blijft: [[wat er nog steeds bij zit]].',
    },
    {
      id: 'praise-share',
      intent: 'praise',
      angle: 'share',
      text: 'Dit gaat meteen door naar [[de persoon of het team]]{{, first_name}}. Die horen zoiets veel te weinig.',
    },
    {
      id: 'praise-share-work',
      intent: 'praise',
      angle: 'share',
      text: 'Dit geven we door aan [[naam of team]], want het is hun werk dat je beschrijft{{, first_name}}. Dank je.',
      formal:
        'Dit geven we door aan [[naam of team]], want het is hun werk dat u beschrijft. Dank u.',
    },
    {
      id: 'praise-curious',
      intent: 'praise',
      angle: 'curious',
      text: 'Wat leuk om te lezen{{, first_name}}. Nu zijn we benieuwd: wat trok je over de streep?',
      formal: 'Wat leuk om te lezen. Nu zijn we benieuwd: wat trok u over de streep?',
    },
    {
      id: 'praise-curious-first',
      intent: 'praise',
      angle: 'curious',
      text: 'Je hebt onze dag goed gemaakt{{, first_name}}. Wat zou je zeggen tegen iemand die het voor het eerst probeert?',
      formal:
        'U heeft onze dag goed gemaakt. Wat zou u zeggen tegen iemand die het voor het eerst probeert?',
    },
    {
      id: 'praise-curious-visit',
      intent: 'praise',
      area: 'visit',
      angle: 'curious',
      text: 'Fijn om te lezen{{, first_name}}. Wat mag er de volgende keer voor je klaarstaan?',
      formal: 'Fijn om te lezen. Wat mag er de volgende keer voor u klaarstaan?',
    },
    {
      id: 'praise-brief',
      intent: 'praise',
      angle: 'brief',
      text: 'Daar worden we blij van{{, first_name}}. Bedankt dat je de moeite nam om het te schrijven.',
      formal: 'Daar worden we blij van. Bedankt dat u de moeite nam om het te schrijven.',
    },
    {
      id: 'praise-brief-hope',
      intent: 'praise',
      angle: 'brief',
      text: 'Dank je{{, first_name}}. Precies wat we hoopten toen we eraan begonnen.',
      formal: 'Dank u. Precies wat we hoopten toen we eraan begonnen.',
    },
    {
      id: 'thanks-brief',
      intent: 'thanks',
      angle: 'brief',
      text: 'Graag gedaan{{, first_name}}. Fijn dat het gelukt is.',
    },
    {
      id: 'thanks-brief-list',
      intent: 'thanks',
      angle: 'brief',
      text: 'Geen dank{{, first_name}}. Weer iets minder op de lijst.',
    },
    {
      id: 'thanks-share',
      intent: 'thanks',
      angle: 'share',
      text: 'We vertellen het [[de collega die het deed]]{{, first_name}}. Die zal blij zijn dat het hielp.',
    },
    {
      id: 'thanks-open',
      intent: 'thanks',
      angle: 'open',
      text: 'Mooi dat het geregeld is{{, first_name}}. Komt er nog iets, schrijf dan gewoon weer hier, we gaan verder waar we waren.',
    },
    {
      id: 'thanks-curious',
      intent: 'thanks',
      angle: 'curious',
      text: 'Goed om te horen{{, first_name}}. Was er een moment waarop we het je makkelijker hadden kunnen maken? We willen het echt weten.',
      formal:
        'Goed om te horen. Was er een moment waarop we het u makkelijker hadden kunnen maken? We willen het echt weten.',
    },
    {
      id: 'help-steps',
      intent: 'help',
      angle: 'steps',
      text: 'Zo lukt het meestal{{, first_name}}: eerst [[stap 1]], dan [[stap 2]]. Loop je ergens vast, zeg dan waar, dan gaan we van daar verder.',
      formal:
        'Zo lukt het meestal: eerst [[stap 1]], dan [[stap 2]]. Loopt u ergens vast, zeg dan waar, dan gaan we van daar verder.',
    },
    {
      id: 'help-steps-tech',
      intent: 'help',
      area: 'tech',
      angle: 'steps',
      text: 'Probeer het in deze volgorde{{, first_name}}: eerst [[stap 1]], dan [[stap 2]]. Lukt het nog niet? Laat woord voor woord weten wat er op het scherm staat, dan gaan we van daar verder.',
    },
    {
      id: 'help-steps-delivery',
      intent: 'help',
      area: 'delivery',
      angle: 'steps',
      text: 'Je wijzigt het onder [[waar]]{{, first_name}}. Is de bestelling al onderweg, stuur ons dan privé het nummer, dan kijken we wat nog kan.',
      formal:
        'U wijzigt het onder [[waar]]. Is de bestelling al onderweg, stuur ons dan privé het nummer, dan kijken we wat nog kan.',
    },
    {
      id: 'help-ask',
      intent: 'help',
      angle: 'ask',
      text: 'Dat vinden we{{, first_name}}. Wat zie je op het punt waar het stopt, en wat heb je al geprobeerd? Dan hoor je niet twee keer dezelfde tips.',
      formal:
        'Daar kijken we graag met u naar. Wat ziet u op het punt waar het stopt, en wat heeft u al geprobeerd? Dan hoort u niet twee keer dezelfde tips.',
    },
    {
      id: 'help-ask-tech',
      intent: 'help',
      area: 'tech',
      asks: 'device',
      angle: 'ask',
      text: 'We kijken graag mee{{, first_name}}. Welk apparaat gebruik je, app of browser, en wat staat er precies in de melding?',
      formal:
        'We kijken graag mee. Welk apparaat gebruikt u, app of browser, en wat staat er precies in de melding?',
    },
    {
      id: 'help-private',
      intent: 'help',
      angle: 'private',
      text: 'Dit bekijken we beter niet in het openbaar{{, first_name}}: stuur ons [[wat je nodig hebt]] in een privébericht. Een wachtwoord hebben we nooit nodig.',
      formal:
        'Dit bekijken we beter niet in het openbaar: stuur ons [[wat u nodig heeft]] in een privébericht. Een wachtwoord hebben we nooit nodig.',
    },
    {
      id: 'help-point',
      intent: 'help',
      angle: 'point',
      text: 'Hier staat het vanaf het begin uitgelegd: [[link]]. De meeste mensen struikelen bij [[welke stap]], dus neem daar even de tijd{{, first_name}}.',
    },
    {
      id: 'outside-boundary',
      intent: 'out-of-scope',
      angle: 'boundary',
      text: 'We laten het hierbij. Wil je iets weten over {{brand|wat wij doen}}, dan antwoorden we graag.',
      formal:
        'We laten het hierbij. Wilt u iets weten over {{brand|wat wij doen}}, dan antwoorden we graag.',
    },
    {
      id: 'outside-steer',
      intent: 'out-of-scope',
      angle: 'steer',
      text: 'Niet ons vak{{, first_name}}, dus we doen niet alsof. Bij [[wat jullie doen]] helpen we wel, vraag maar raak.',
      formal: 'Niet ons vak, dus we doen niet alsof. Bij [[wat u doet]] helpen we graag.',
    },
    {
      id: 'outside-ask',
      intent: 'out-of-scope',
      area: 'insult',
      angle: 'ask',
      text: 'Als er bij ons iets misging, willen we het weten, en zonder schelden gaat dat makkelijker. Wat is er gebeurd?',
    },
    {
      id: 'outside-brief',
      intent: 'out-of-scope',
      angle: 'brief',
      text: 'Gelezen. Hier houden we het bij [[wat jullie doen]].',
      formal: 'Gelezen. Hier houden we het bij [[wat u doet]].',
    },
    {
      id: 'unclear-ask',
      intent: 'unclear',
      angle: 'ask',
      text: 'Even zodat we je goed begrijpen{{, first_name}}: gaat het over [[één ding]] of over iets anders?',
      formal: 'Even zodat we u goed begrijpen: gaat het over [[één ding]] of over iets anders?',
    },
    {
      id: 'unclear-open',
      intent: 'unclear',
      angle: 'open',
      text: 'We lezen mee{{, first_name}}. Vertel ons iets meer, dan kijken we wat we kunnen doen.',
    },
    {
      id: 'unclear-curious',
      intent: 'unclear',
      angle: 'curious',
      text: 'Nu heb je ons nieuwsgierig gemaakt{{, first_name}}. Wat zit erachter?',
      formal: 'Nu heeft u ons nieuwsgierig gemaakt. Wat zit erachter?',
    },
  ],
  posts: [
    { id: 'post-plain', angle: 'plain', text: '{{idea}}{{\n\nlink}}' },
    {
      id: 'post-question',
      angle: 'question',
      text: '{{idea}}\n\nWat zou het voor jou nog handiger maken? Zet het hieronder.{{\n\nlink}}',
      formal:
        '{{idea}}\n\nWat zou het voor u nog handiger maken? Laat het hieronder weten.{{\n\nlink}}',
    },
    {
      id: 'post-behind',
      angle: 'behind',
      text: '{{idea}}\n\nWat je niet ziet: [[een echt detail van hoe het ontstond]].{{\n\nlink}}',
      formal: '{{idea}}\n\nWat u niet ziet: [[een echt detail van hoe het ontstond]].{{\n\nlink}}',
    },
    {
      id: 'post-why',
      angle: 'why',
      text: '{{idea}}\n\nWaarom nu? [[De reden, in één zin]].{{\n\nlink}}',
    },
    {
      id: 'post-call',
      angle: 'call',
      text: '{{idea}}\n\n[[Wat je nu kunt doen]]: {{link|[[link]]}}',
    },
  ],
  topics: [
    {
      area: 'delivery',
      words: list('lever*, levering*, bezorg*, verzend*, versturen, geleverd'),
      echo: 'over de levering',
    },
    {
      area: 'delivery',
      words: list('pakket*, pakje*, bestelling*, besteld, zending*, track, postnl, dhl'),
    },
    { area: 'tech', words: list('app, apps'), echo: 'over de app' },
    { area: 'tech', words: list('website, site, webpagina'), echo: 'over de website' },
    {
      area: 'tech',
      words: list('inloggen, wachtwoord, account, aanmelden, ingelogd'),
      echo: 'over je account',
    },
    {
      area: 'tech',
      words: list(`
        update, crasht, loopt vast, vastgelopen, storing*, foutmelding*, bug*, server*,
        instelling*, instellen, installeren, exporteren
      `),
    },
    {
      area: 'money',
      words: list('geld terug, terugbetaling*, terugbetaald, terugstort*'),
      echo: 'over terugbetalingen',
    },
    {
      area: 'money',
      words: list(`
        afgeschreven, afschrijving*, betaling*, betalen, betaald, factuur, facturen, incasso
      `),
      echo: 'over betalingen',
    },
    {
      area: 'price',
      words: list('prijs, prijzen, kost, kosten, duur, peperduur, korting*'),
      echo: 'over de prijzen',
    },
    { area: 'money', words: list('abonnement*'), echo: 'over abonnementen' },
    {
      area: 'product',
      words: list('maat, maten, voorraad, leverbaar, beschikbaar, kleur*, uitverkocht'),
      echo: 'over de voorraad',
    },
    {
      area: 'product',
      words: list(`
        kapot, stuk, defect*, beschadigd*, gescheurd, beschimmeld, kwaliteit, accu, batterij, rits
      `),
    },
    {
      area: 'visit',
      words: list('openingstijd*, open, geopend, hoe laat'),
      echo: 'over de openingstijden',
    },
    { area: 'visit', words: list('winkel*, filiaal, café, restaurant, bezoek*, rij') },
    {
      area: 'staff',
      words: list(`
        onbeschoft*, onvriendelijk*, personeel, medewerker*, verkoper*, verkoopster*, ober,
        kassa*, respectloos
      `),
    },
    {
      area: 'service',
      words: list(`
        niemand reageert, reageert niemand, geen reactie, geen antwoord, klantenservice, helpdesk,
        telefoon, wachtrij, onbeschoft
      `),
    },
    {
      area: 'insult',
      words: list(`
        idiot*, sukkel*, debiel*, mongool, mongolen, eikel*, klootzak*, loser*, kanker*, tering*,
        clowns, prutser*, imbeciel*, rot op
      `),
    },
  ],
  prepositions: list('naar, in'),
  ideaBlank: '[[Wat er nieuw is, in één zin]].',
  manner: {
    greeting: 'Hoi{{ first_name}}!',
    greets: /^(hoi|hallo|hey|hai|dag|goedendag|goede(morgen|middag|navond)|beste)(?!\p{L})/iu,
    closing: 'Fijn dat je ons schreef.',
    formalClosing: 'Fijn dat u ons schreef.',
    formalWords: /(?<!\p{L})(u|uw)(?!\p{L})/u,
    intensifiers: list(`
      echt, heel, heel erg, super, enorm, absoluut, totaal, ontzettend, ongelofelijk, vreselijk,
      zeer, hartstikke
    `),
  },
};
