import { type Lexicon, list } from '@/lib/reading/lexicon';

export const pl: Lexicon = {
  language: 'pl',
  isFolded: true,
  common: list(`
    jest, są, nie, się, że, na, do, od, z, ze, w, i, a, mi, mój, moja, moje, mam, was, wam, wasz,
    wasza, wasze, czy, kiedy, jak, ile, gdzie, co, dlaczego, już, jeszcze, ale, tak, bardzo, po,
    za, dla, przez, tym, tego, ta, ten, to, jestem, mnie, u, o, żeby, bo, nikt, wszystko, tylko,
    dzień, cześć, no, nawet
  `),
  negators: list('nie, nigdy, bez, żaden, żadna, żadne, ani, wcale, mało, nic'),
  trailingNegators: [],
  openers: list(`
    kiedy, jak, ile, gdzie, dlaczego, czemu, co, kto, jaki, jaka, jakie, który, która, które, czy,
    skąd, o której, do której, od kiedy, macie, wysyłacie, będzie, będą, można, mogę, da się,
    planujecie, ktoś wie
  `),
  howTo: list(`
    jak *ć, jak mogę, jak mam, jak można, jak się *a, jak to *ć, jak tu *ć, jak się *ć
  `),
  reproaches: list('dlaczego, czemu, co się dzieje z, co się stało z, jak to możliwe'),
  contrasts: list('ale, jednak, niestety, szkoda że, choć'),
  echoes: list(`
    ja też, u mnie też, mam to samo, to samo, ten sam problem, tak samo, same, u mnie to samo,
    potwierdzam
  `),
  ignored: list(`
    z góry dziękuję, z góry dzięki, z góry dziekuje, nie dziękuję, dzięki bogu, dzięki temu, nie
    ma problemu, bez problemu, żaden problem, bez problemów, dzień dobry, dobry wieczór, dobranoc,
    miłego dnia, miłego wieczoru, powodzenia, proszę bardzo, dobrze by było, byłoby super, byłoby
    fajnie, byłoby miło, chciałbym, chciałabym, lepiej późno, nie ma za co, no dobra, na dobre,
    dobrego dnia
  `),
  cues: {
    complaint: {
      strong: list(`
        nie wrócimy, nie wrócę, więcej nie przyjdę, cieknie, przecieka, minut czekania, godzin
        czekania, czekałem, czekałam, czekaliśmy, usunęliście, zabraliście, zlikwidowaliście,
        przez płot, nic nie robi, nic nie daje, nic to nie daje, status dostarczone, status
        dostarczono, oznaczone jako dostarczone, rzekomo dostarczone, nic nie ma, nic nie
        przyszło, nic nie dotarło, nigdy nie dostał*, nie ma śladu, puste pudełko, dalej
        pobieracie, nadal pobieracie, ciągle pobieracie, wciąż pobieracie, mimo rezygnacji,
        odmawiacie, odmawiają, odmówiono, przywróćcie, oddajcie starą, oddajcie stary,
        nieczyteln*, nieintuicyjn*, gorsze niż, gorzej niż, kiedyś było lepiej, samo się zamyka,
        sam się zamyka, wyrzuca mnie, wylogowuje mnie, nikt nie pomaga, nikt nie pomógł, macie to
        gdzieś, macie gdzieś, każdy mówi co innego, brudn*, odkleił* się, odpadł*, niezgodn*,
        wprowadza w błąd, nie to co zamawiałem, nie to co zamówił*, spodziewał* się więcej,
        oczekiwał* więcej, jak długo jeszcze, ile jeszcze, nie mogę zrezygnować, nie da się
        zrezygnować, niemożliwe do, straciliście klienta, klienta mniej, ostatni raz, nie ma
        sensu, bez sensu, nieczynn*, nie pomaga, zepsuliście, śmierdzi, to nienormalne, coraz
        gorzej, co to ma być, rozłączyli, rozłączył* się, jest tam kto, jest tu kto, halo jest,
        godzina na infolinii, godzinę na infolinii, włos w, nie działa*, nie dziala, nie otwiera
        się, nie uruchamia się, nie ładuje, nie włącza się, nie da się, przestał* działać,
        zawiesza się, zacina się, wywala się, wysypuje się, wyłącza się, zepsut*, zepsuł*,
        uszkodzon*, popsut*, pęknięt*, połaman*, podart*, wadliw*, spleśniał*, przeterminowan*,
        zły (rozmiar|kolor|towar|produkt), pomylon*, pomyliliście, nie doszł*, nie dotarł*, nie
        przyszł*, wciąż nie, nadal nie, ciągle nie, do dziś nie, do tej pory nie, jeszcze nie
        (dostał*|otrzymał*|przyszł*|dotarł*), nie dostał*, nie otrzymał*, czekam od, czekam już,
        czekamy od, czekam na, czekam _ na, czekam * tydzień, tygodni czekam, nikt nie odpowiada,
        nikt nie odpisuje, nikt nie odbiera, nikt nie reaguje, nikt się nie odzywa, brak
        odpowiedzi, brak kontaktu, brak reakcji, nie odpowiadacie, nie odpisujecie, cisza z
        waszej, zero odpowiedzi, zero kontaktu, zwrot pieniędzy, oddajcie pieniądze, oddajcie
        kasę, oddajcie, pobrano dwa razy, pobraliście, dwukrotnie pobrano, podwójnie,
        rozczarowan*, rozczarował*, rozczarowujące, zawiedzion*, zawiodł*, zawód, masakra,
        tragedia, dramat, katastrofa, porażka, skandal*, skandaliczn*, żenada, żenujące, wstyd,
        kpina, kpiny, śmiech na sali, beznadzieja, beznadziejn*, fatalnie, fatalny, fatalna,
        fatalne, okropn*, koszmar*, koszmarn*, straszn*, najgorsz*, gorszego, gorzej, kiepsk*,
        słab*, słabo, dno, oszust*, oszukali*, oszukan*, oszukuj*, złodziej*, naciągacz*,
        naciągani*, nigdy więcej, nie polecam, odradzam, omijać, omijajcie, unikać, chamst*,
        chamsk*, niemił*, nieuprzejm*, bezczeln*, niekompetent*, kłam*, ignorujecie, ignorują,
        olewacie, olewają, zlewacie, wkurz*, wściekł*, zdenerwowan*, mam dość, mam dosyć, strata
        czasu, strata pieniędzy, badziew*, szajs, gówno, syf, do niczego, do dupy, reklamacj*,
        zdzierstwo, nie do przyjęcia, niedopuszczaln*, niejadalne
      `),
      plain: list(`
        rzucił*, kałuż*, usunięt*, zrezygnował*, odrzucon*, odmow*, surow*, such*, przesolon*,
        sprał*, skurczył*, za mał*, niesprawiedliw*, zniknął, zniknęł*, głośn*, już nie, na
        infolinii, wytrzymał* tylko, wytrzymał* dokładnie, wytrzymał*, wylogował*, problem z,
        problemy z, opóźnien*, opóźnion*, spóźnion*, spóźnił*, brakuje, brakowało, brak, błąd,
        błędy, błędu, awaria, awarie, wolno, powoln*, drogo, za drogo, drogi, droższe, podwyżka
        cen*, podwyżki cen, skarg*, zgubi*, zaginę*, niestety, szkoda, smutn*, przykro,
        niezadowolon*, zimn*, źle, zły, zła, złe, frustr*, irytuj*, denerwuj*, zablokowan*,
        anulowa*, przykre, wada, wady, rysy, plam*, nieświeże
      `),
      weak: list(`
        znowu, znów, nadal, ciągle, wciąż, tygodni, poważnie, serio, dlaczego, czemu, nikt, no
        pięknie, brawo wy
      `),
    },
    help: {
      strong: list(`
        co robię źle, robię coś źle, nie jest przyjmowany, nie przyjmuje, nie rozpoznaje, możecie
        sprawdzić, czy możecie sprawdzić, rzućcie okiem, gdzie się włącza, gdzie włączyć, gdzie
        się zmienia, gdzie jest przycisk, wyślecie jeszcze raz, wyślijcie jeszcze raz, wysłać
        ponownie, wysłać jeszcze raz, zgubiłem, zgubiłam, zginął mi, zginęła mi, naprawić samemu,
        sam naprawić, sama naprawić, potrzebuję pomocy, proszę o pomoc, prosze o pomoc, pomóżcie,
        pomocy, możecie pomóc, możecie mi pomóc, czy możecie pomóc, może mi pomóc, może ktoś, ktoś
        może pomóc, ktoś może, ktoś wie jak, ktoś pomoże, jak mogę, jak mam, jak zmienić, jak
        anulować, jak usunąć, jak odzyskać, jak zresetować, jak zainstalować, jak aktywować, jak
        włączyć, jak wyłączyć, jak się zalogować, jak zrobić, jak to zrobić, jak ustawić, jak
        skonfigurować, jak zwrócić, jak dodać, co robić, co zrobić, co mam zrobić, co mogę zrobić,
        nie mogę się (zalogować|dostać|połączyć), nie mogę zalogować, nie mogę wejść, nie mogę
        znaleźć, nie mogę (otworzyć|pobrać|zapłacić|kupić|zmienić), nie umiem, nie potrafię, nie
        wiem jak, nie wiem co zrobić, nie udaje mi się, zapomniałem hasła, zapomniałam hasła,
        reset hasła, gdzie znajdę, gdzie mogę zmienić, do kogo się zwrócić, z kim się
        skontaktować, jakieś rady, jakaś rada, jakieś pomysły, ma ktoś pomysł, instrukcja do, krok
        po kroku
      `),
      plain: list(`
        wyłączyć, włączyć, ustawienia, ustawieniach, sparować, tryb ciemny, naprawić, pomoc,
        pomóc, pomoże, hasło, hasła, zalogować, logowanie, konfigurac*, instalac*, zainstalować,
        aktywac*, instrukcj*, poradnik, wsparci*, rada, porad*, ustawić
      `),
      weak: list('proszę, ktoś'),
    },
    inquiry: {
      strong: list(`
        czy wysyłacie, wysyłacie, dostarczacie, czy macie, macie jeszcze, macie może,
        sprzedajecie, czy jest, czy są, czy będzie, czy będą, czy można, czy da się, czy
        planujecie, planujecie, ile kosztuje, ile kosztują, jaka cena, jaka jest cena, po ile, w
        jakiej cenie, ile trwa, jak długo, kiedy będzie*, kiedy będą, kiedy dostawa, kiedy otw*,
        kiedy premiera, kiedy wróci, kiedy pojawi, kiedy znowu, od kiedy, do której, o której,
        godziny otwarcia, w jakich godzinach, czy jesteście, czynne, otwarte w, dostępn*,
        dostępność, na stanie, w magazynie, jakie rozmiary, jaki rozmiar, czym się różni*, jaka
        różnica, gdzie kupić, gdzie mogę kupić, gdzie można, gdzie dostanę, można płacić,
        przyjmujecie, akceptujecie, kompatybiln*, czy pasuje, mam pytanie, pytanie, szybkie
        pytanie, chciałbym wiedzieć, chciałabym wiedzieć, zastanawiam się, ciekawi mnie, szukacie
        ludzi, rekrutujecie
      `),
      plain: list(`
        cena, ceny, koszt, kosztuje, koszt wysyłki, czas dostawy, gwarancj*, rabat*, zniżk*,
        rozmiar, rozmiary, bilety, składniki, wymiary, zarezerwować, dostawa do
      `),
      weak: list('kiedy, jaki, jaka, gdzie, ciekawe'),
    },
    thanks: {
      strong: list(`
        dziękuję, dziekuje, dziękujemy, dzięki, dzieki, dziękuje, wielkie dzięki, dzięki wielkie,
        serdeczne dzięki, podziękowania, podziękować, wdzięczn*, doceniam, thx, thanks, dziękówa
      `),
      plain: list(`
        udało się, już działa, działa już, rozwiązane, problem rozwiązany, załatwione, pomogło,
        uratowaliście, uratował*
      `),
      weak: list('pomocni, szybka odpowiedź'),
    },
    praise: {
      strong: list(`
        ciarki, gęsia skórka, mistrz, ulubion*, zasługuje na podwyżkę, zasługuje na premię,
        uwielbiam, uwielbiamy, kocham, kochamy, świetn*, świetnie, wspaniał*, cudown*, cudo,
        cudeńko, przepiękn*, piękn*, genialn*, rewelacj*, rewelacyjn*, fantastyczn*, niesamowit*,
        doskonał*, perfekcyjn*, idealn*, znakomit*, super robota, dobra robota, świetna robota,
        kawał dobrej roboty, brawo, gratulacje, gratuluję, szacun, chapeau, czapki z głów,
        najlepsz*, najlepsi, jesteście najlepsi, jesteście super, przepyszn*, pyszn*, pycha,
        polecam, gorąco polecam, z całego serca polecam, pięć gwiazdek, 5 gwiazdek, 10/10, bardzo
        dobr*, bardzo ładn*, bardzo zadowolon*, mega zadowolon*, jestem zachwycon*, zachwycon*,
        zachwyca*, zakochał*, zakochan*, oby tak dalej, tak trzymać, tak trzymajcie, mistrzostwo,
        mistrzowie, bomba, petarda, sztos, złoto, klasa, fan, fanka, jestem pod wrażeniem, pod
        wrażeniem
      `),
      plain: list(`
        dobry, dobra, dobre, dobrze, ładn*, fajn*, fajnie, super, miło, mił*, sympatyczn*,
        zadowolon*, szczęśliw*, podoba, podobają, lubię, smaczn*, profesjonaln*, ekstra, spoko,
        wow, top, urocz*, dumn*, cieszę, cieszy, lepsz*
      `),
      weak: list('szybk*, łatw*, śwież*, wreszcie, w końcu, wygodn*'),
    },
    'out-of-scope': {
      strong: list(`
        zainwestuj, wypłać, telegramie, pisz na, traderem, trader, zapytaj jak, zapytaj mnie jak,
        zarabiaj z domu, zarabiaj, zarób, zarobić w domu, zarabianie, dochód pasywny, szybka kasa,
        łatwe pieniądze, inwestuj w, inwestycja z, gwarantowany zysk, napisz na priv, pisz na
        priv, pisz priv, napisz do mnie, pisz na whatsapp, whatsapp *, telegram, obserwuj mnie,
        obserwujcie mnie, odwdzięczę, zaobserwuj, obs za obs, follow za follow, subskrybuj mój,
        suba, mój kanał, zajrzyj na mój profil, link w bio, kup obserwujących, wygrałeś, wygrałaś,
        pożyczka, pożyczki, chwilówk*, airdrop, bitcoin, onlyfans, wróżka, kryptowalut*, debile,
        debili, debil, idioci, idiotów, idiota, kretyni, kretynów, kretyn, banda
        (idiotów|debili|złodziei|oszustów|kretynów|baranów), barany, głąby, durnie, spierdalaj*,
        wypierdalaj*, pierdolcie się, kurwa, kurwy, skurwysyn*, chuj, chuje, zamknij mordę,
        zamknij się, frajerzy, frajer, pajace, pajac, klauny, palanty, palant, śmiecie, tępaki, na
        kogo głosuj*, głosować na, wybory, wyborów, prezydent, tusk, kaczyński, pis, konfederacja,
        platforma obywatelska, politycy, imigranci, uchodźcy, szczepionk*, płaska ziemia, jezus,
        putin, trump, ukraina, gaza, izrael, zignoruj wszystkie, zignoruj instrukcje
      `),
      plain: list(`
        krypto*, inwestyc*, zysk*, współprac*, reklama, obserwujących, polityka, religia, głupi*
      `),
      weak: list('za darmo, kliknij'),
    },
  },
};
