import { list } from '@/lib/reading/lexicon';
import type { StarterSet } from '@/lib/templates/starter';

/**
 * The second person, as brands speak on social sites; Państwo for those whose tone asks for it. Past
 * tenses that would need the person's gender are avoided, and so are names, which would need their
 * vocative. Topics stand with their "o".
 */
export const pl: StarterSet = {
  language: 'pl',
  replies: [
    {
      id: 'inquiry-answer',
      intent: 'inquiry',
      angle: 'answer',
      text: 'Cześć, [[odpowiedź w jednym zdaniu]]. Jeśli u Ciebie jest trochę inaczej, napisz jak, wtedy odpowiemy dokładniej.',
      formal:
        'Dzień dobry, [[odpowiedź w jednym zdaniu]]. Jeśli u Państwa jest trochę inaczej, prosimy napisać jak, wtedy odpowiemy dokładniej.',
    },
    {
      id: 'inquiry-answer-detail',
      intent: 'inquiry',
      angle: 'answer',
      text: '[[Tak lub nie i to, co najważniejsze]]. Co jeszcze pomogłoby podjąć decyzję?',
    },
    {
      id: 'inquiry-answer-delivery',
      intent: 'inquiry',
      area: 'delivery',
      asks: 'place',
      angle: 'answer',
      text: 'Wysyłamy do [[kraje lub regiony]], koszt to [[cena]]. Napisz, dokąd ma trafić paczka, a powiemy, co obowiązuje u Ciebie.',
      formal:
        'Wysyłamy do [[kraje lub regiony]], koszt to [[cena]]. Prosimy napisać, dokąd ma trafić paczka, a powiemy, co obowiązuje w Państwa przypadku.',
    },
    {
      id: 'inquiry-answer-price',
      intent: 'inquiry',
      area: 'price',
      angle: 'answer',
      text: 'To [[cena]], a w niej [[co zawiera]]. Dodatkowo płatne jest tylko [[co jest osobno]], więc znasz już całą kwotę.',
      formal:
        'To [[cena]], a w niej [[co zawiera]]. Dodatkowo płatne jest tylko [[co jest osobno]], więc znają już Państwo całą kwotę.',
    },
    {
      id: 'inquiry-answer-product',
      intent: 'inquiry',
      area: 'product',
      angle: 'answer',
      text: 'Cześć, [[produkt, o który chodzi]]: [[dostępny / wyprzedany / będzie …]]. Gdyby to nie pasowało, najbliżej jest [[co zamiast tego]].',
      formal:
        'Dzień dobry, [[produkt, o który chodzi]]: [[dostępny / wyprzedany / będzie …]]. Gdyby to nie pasowało, najbliżej jest [[co zamiast tego]].',
    },
    {
      id: 'inquiry-answer-visit',
      intent: 'inquiry',
      area: 'visit',
      angle: 'answer',
      text: 'Otwarte mamy [[dni i godziny]]. W święta bywa inaczej, więc przed wyjściem zajrzyj tutaj: [[link]]',
      formal:
        'Otwarte mamy [[dni i godziny]]. W święta bywa inaczej, więc przed wyjściem warto zajrzeć tutaj: [[link]]',
    },
    {
      id: 'inquiry-ask',
      intent: 'inquiry',
      asks: 'case',
      angle: 'ask',
      text: 'To zależy od jednej rzeczy: o [[jaki model, rozmiar lub kraj]] chodzi? Wtedy dostaniesz konkretną odpowiedź zamiast „to zależy”.',
      formal:
        'To zależy od jednej rzeczy: o [[jaki model, rozmiar lub kraj]] chodzi? Wtedy odpowiemy konkretnie zamiast „to zależy”.',
    },
    {
      id: 'inquiry-ask-case',
      intent: 'inquiry',
      asks: 'case',
      angle: 'ask',
      text: 'Odpowiemy dokładnie, gdy tylko poznamy [[brakującą informację]]. Jak to jest u Ciebie?',
      formal:
        'Odpowiemy dokładnie, gdy tylko poznamy [[brakującą informację]]. Jak to wygląda u Państwa?',
    },
    {
      id: 'inquiry-ask-delivery',
      intent: 'inquiry',
      area: 'delivery',
      asks: 'place',
      angle: 'ask',
      text: 'Dokąd miałoby to pojechać? Wystarczy miejscowość. Wtedy powiemy, czy tam dowozimy i ile to kosztuje.',
    },
    {
      id: 'inquiry-ask-visit',
      intent: 'inquiry',
      area: 'visit',
      angle: 'ask',
      text: 'O który z naszych lokali chodzi? Podamy dokładne godziny, razem ze świętami.',
    },
    {
      id: 'inquiry-point',
      intent: 'inquiry',
      angle: 'point',
      text: 'Wszystko jest na tej stronie i na bieżąco ją uzupełniamy: [[link]]. Jeśli coś zostanie niejasne, pytaj tutaj, odpowie Ci człowiek.',
      formal:
        'Wszystko jest na tej stronie i na bieżąco ją uzupełniamy: [[link]]. Jeśli coś zostanie niejasne, prosimy pytać tutaj, odpowie człowiek.',
    },
    {
      id: 'inquiry-point-topic',
      intent: 'inquiry',
      angle: 'point',
      text: 'Pytania {{topic}} zebraliśmy tutaj: [[link]]. Twoja odpowiedź jest w części [[nazwa części]].',
      formal:
        'Pytania {{topic}} zebraliśmy tutaj: [[link]]. Odpowiedź dla Państwa jest w części [[nazwa części]].',
    },
    {
      id: 'inquiry-check',
      intent: 'inquiry',
      angle: 'check',
      text: 'Wolimy sprawdzić, niż zgadywać. Pytamy [[kto to wie]] i odpowiemy właśnie tutaj.',
    },
    {
      id: 'complaint-own',
      intent: 'complaint',
      angle: 'own',
      text: 'Tak to nie powinno wyglądać i jest nam przykro. Wyślij nam w prywatnej wiadomości [[czego potrzeba, np. numer zamówienia]], a ktoś z nas porządnie się temu przyjrzy.',
      formal:
        'Tak to nie powinno wyglądać i jest nam przykro. Prosimy o prywatną wiadomość: [[czego potrzeba, np. numer zamówienia]]. Ktoś z nas porządnie się temu przyjrzy.',
    },
    {
      id: 'complaint-own-better',
      intent: 'complaint',
      angle: 'own',
      text: 'Przepraszamy. Można się było po nas spodziewać więcej i my też tak uważamy. Wyślij nam prywatnie [[co potrzebne do sprawdzenia]], a zajmie się tym człowiek, bez gotowej formułki.',
      formal:
        'Przepraszamy. Można się było po nas spodziewać więcej i my też tak uważamy. Prosimy prywatnie o [[co potrzebne do sprawdzenia]], a zajmie się tym człowiek, bez gotowej formułki.',
    },
    {
      id: 'complaint-own-delivery',
      intent: 'complaint',
      area: 'delivery',
      angle: 'own',
      text: 'Czekać i nic nie wiedzieć to najgorsze, co może być, i przepraszamy za to. Wyślij nam prywatnie numer zamówienia, a sprawdzimy, gdzie utknęło.',
      formal:
        'Czekać i nic nie wiedzieć to najgorsze, co może być, i przepraszamy za to. Prosimy prywatnie o numer zamówienia, a sprawdzimy, gdzie utknęło.',
    },
    {
      id: 'complaint-own-tech',
      intent: 'complaint',
      area: 'tech',
      angle: 'own',
      text: 'To ma po prostu działać, a teraz u Ciebie nie działa. Przepraszamy. Wyślij nam prywatnie adres e-mail konta (nigdy hasło), a sprawdzimy, co się psuje.',
      formal:
        'To ma po prostu działać, a teraz nie działa. Przepraszamy. Prosimy prywatnie o adres e-mail konta (nigdy hasło), a sprawdzimy, co się psuje.',
    },
    {
      id: 'complaint-own-money',
      intent: 'complaint',
      area: 'money',
      angle: 'own',
      text: 'W pieniądzach wszystko musi się zgadzać. Wyślij nam prywatnie datę i kwotę, bez danych karty, a przejdziemy przez to z Tobą punkt po punkcie.',
      formal:
        'W pieniądzach wszystko musi się zgadzać. Prosimy prywatnie o datę i kwotę, bez danych karty, a przejdziemy przez to z Państwem punkt po punkcie.',
    },
    {
      id: 'complaint-own-product',
      intent: 'complaint',
      area: 'product',
      angle: 'own',
      text: 'Nie za to były pieniądze i nie to chcemy sprzedawać. Wyślij nam prywatnie zdjęcie i numer zamówienia, a ustalimy razem, jak to naprawić.',
      formal:
        'Nie za to były pieniądze i nie to chcemy sprzedawać. Prosimy prywatnie o zdjęcie i numer zamówienia, a ustalimy razem, jak to naprawić.',
    },
    {
      id: 'complaint-own-service',
      intent: 'complaint',
      area: 'service',
      angle: 'own',
      text: 'Żeby dopiero post przynosił odpowiedź, tak być nie może. Przepraszamy. Napisz do nas prywatnie, dalej zajmie się tym [[imię]].',
      formal:
        'Żeby dopiero post przynosił odpowiedź, tak być nie może. Przepraszamy. Prosimy o prywatną wiadomość, dalej zajmie się tym [[imię]].',
    },
    {
      id: 'complaint-own-staff',
      intent: 'complaint',
      area: 'staff',
      angle: 'own',
      text: 'Nikt nie powinien być tak traktowany w naszym imieniu i przepraszamy za to. Napisz nam prywatnie, gdzie i kiedy to było, a [[kto]] porozmawia o tym z zespołem.',
      formal:
        'Nikt nie powinien być tak traktowany w naszym imieniu i przepraszamy za to. Prosimy napisać prywatnie, gdzie i kiedy to było, a [[kto]] porozmawia o tym z zespołem.',
    },
    {
      id: 'complaint-ask',
      intent: 'complaint',
      angle: 'ask',
      text: 'Przykro nam to czytać. Żebyśmy szukali we właściwym miejscu: co się stało i kiedy? Pomoże też [[co jeszcze, np. który sklep]].',
    },
    {
      id: 'complaint-ask-delivery',
      intent: 'complaint',
      area: 'delivery',
      angle: 'ask',
      text: 'Przykro nam. Co w tej chwili pokazuje śledzenie przesyłki? Będziemy wiedzieć, kogo ponaglić.',
    },
    {
      id: 'complaint-ask-tech',
      intent: 'complaint',
      area: 'tech',
      asks: 'device',
      angle: 'ask',
      text: 'Przepraszamy, to irytujące. Znaleźć przyczynę pomogą nam dwie rzeczy: jakie to urządzenie i wersja oraz co było kliknięte tuż przedtem.',
    },
    {
      id: 'complaint-ask-product',
      intent: 'complaint',
      area: 'product',
      angle: 'ask',
      text: 'Tak nie powinno być. Który to model i kiedy mniej więcej był kupiony? Chcemy wiedzieć, czy to jedna sztuka, czy cała partia.',
    },
    {
      id: 'complaint-act',
      intent: 'complaint',
      angle: 'act',
      text: 'Dobrze, że o tym piszesz. Co wiemy: [[co się stało]]. Co teraz robimy: [[następny krok]].',
      formal:
        'Dobrze, że Państwo o tym piszą. Co wiemy: [[co się stało]]. Co teraz robimy: [[następny krok]].',
    },
    {
      id: 'complaint-act-delivery',
      intent: 'complaint',
      area: 'delivery',
      angle: 'act',
      text: 'Oto, jak to teraz wygląda: [[czego się dowiedzieliście]]. Szkoda, że potrzebny był do tego wpis. Jeśli coś się nie zgadza, napisz tutaj.',
      formal:
        'Oto, jak to teraz wygląda: [[czego się dowiedzieliście]]. Szkoda, że potrzebny był do tego wpis. Jeśli coś się nie zgadza, prosimy napisać tutaj.',
    },
    {
      id: 'complaint-act-tech',
      intent: 'complaint',
      area: 'tech',
      angle: 'act',
      text: 'To leży po naszej stronie. [[Przyczyna, na ile ją znamy]], a pracuje nad tym [[kto]]. Do tego czasu większości pomaga: [[rozwiązanie zastępcze]].',
    },
    {
      id: 'complaint-act-price',
      intent: 'complaint',
      area: 'price',
      angle: 'act',
      text: 'Nikt nie lubi płacić więcej, więc uczciwie podajemy powód: [[dlaczego taka cena]]. Co się nie zmienia: [[co nadal jest w cenie]].',
    },
    {
      id: 'praise-share',
      intent: 'praise',
      angle: 'share',
      text: 'Od razu przekazujemy to dalej: [[osoba lub zespół]]. Takich słów nigdy za wiele.',
    },
    {
      id: 'praise-share-work',
      intent: 'praise',
      angle: 'share',
      text: 'To pochwała czyjejś pracy, więc idzie prosto tam, gdzie trzeba: [[osoba lub zespół]]. Dziękujemy.',
    },
    {
      id: 'praise-curious',
      intent: 'praise',
      angle: 'curious',
      text: 'Miło to czytać. Teraz zżera nas ciekawość: co Cię przekonało?',
      formal: 'Miło to czytać. Teraz zżera nas ciekawość: co Państwa przekonało?',
    },
    {
      id: 'praise-curious-first',
      intent: 'praise',
      angle: 'curious',
      text: 'Od razu mamy lepszy dzień. Co warto powiedzieć komuś, kto spróbuje pierwszy raz?',
    },
    {
      id: 'praise-curious-visit',
      intent: 'praise',
      area: 'visit',
      angle: 'curious',
      text: 'Bardzo się cieszymy. Co ma na Ciebie czekać następnym razem?',
      formal: 'Bardzo się cieszymy. Co ma na Państwa czekać następnym razem?',
    },
    {
      id: 'praise-brief',
      intent: 'praise',
      angle: 'brief',
      text: 'No i uśmiechamy się od ucha do ucha. Dzięki, że chciało Ci się to napisać.',
      formal: 'No i się uśmiechamy. Dziękujemy, że znaleźli Państwo czas, żeby to napisać.',
    },
    {
      id: 'praise-brief-hope',
      intent: 'praise',
      angle: 'brief',
      text: 'Dziękujemy. Właśnie na to liczyliśmy, kiedy zaczynaliśmy.',
    },
    {
      id: 'thanks-brief',
      intent: 'thanks',
      angle: 'brief',
      text: 'Nie ma za co. Super, że się udało.',
      formal: 'Nie ma za co. Cieszymy się, że się udało.',
    },
    {
      id: 'thanks-brief-list',
      intent: 'thanks',
      angle: 'brief',
      text: 'Drobiazg. Jedna rzecz mniej na liście.',
      formal: 'Cała przyjemność po naszej stronie. Jedna rzecz mniej na liście.',
    },
    {
      id: 'thanks-share',
      intent: 'thanks',
      angle: 'share',
      text: 'Przekażemy to dalej: [[kto pomógł]]. Na pewno się ucieszy.',
    },
    {
      id: 'thanks-open',
      intent: 'thanks',
      angle: 'open',
      text: 'Dobrze, że już po sprawie. Gdyby pojawiło się coś jeszcze, napisz tutaj, zaczniemy od miejsca, w którym skończyliśmy.',
      formal:
        'Dobrze, że już po sprawie. Gdyby pojawiło się coś jeszcze, prosimy napisać tutaj, zaczniemy od miejsca, w którym skończyliśmy.',
    },
    {
      id: 'thanks-curious',
      intent: 'thanks',
      angle: 'curious',
      text: 'Dobra wiadomość. Czy w którymś momencie mogło być prościej? Naprawdę chcemy to wiedzieć.',
    },
    {
      id: 'help-steps',
      intent: 'help',
      angle: 'steps',
      text: 'Zwykle pomaga to: najpierw [[krok 1]], potem [[krok 2]]. Jeśli coś się zatrzyma, napisz gdzie, pójdziemy dalej od tego miejsca.',
      formal:
        'Zwykle pomaga to: najpierw [[krok 1]], potem [[krok 2]]. Jeśli coś się zatrzyma, prosimy napisać gdzie, pójdziemy dalej od tego miejsca.',
    },
    {
      id: 'help-steps-tech',
      intent: 'help',
      area: 'tech',
      angle: 'steps',
      text: 'Spróbuj w tej kolejności: najpierw [[krok 1]], potem [[krok 2]]. Dalej nic? Napisz słowo w słowo, co jest na ekranie, pójdziemy dalej od tego miejsca.',
      formal:
        'Prosimy spróbować w tej kolejności: najpierw [[krok 1]], potem [[krok 2]]. Dalej nic? Prosimy napisać słowo w słowo, co jest na ekranie, pójdziemy dalej od tego miejsca.',
    },
    {
      id: 'help-steps-delivery',
      intent: 'help',
      area: 'delivery',
      angle: 'steps',
      text: 'Zmienisz to w [[gdzie]]. Jeśli paczka jest już w drodze, wyślij nam prywatnie numer zamówienia, a sprawdzimy, co da się jeszcze zrobić.',
      formal:
        'Można to zmienić w [[gdzie]]. Jeśli paczka jest już w drodze, prosimy prywatnie o numer zamówienia, a sprawdzimy, co da się jeszcze zrobić.',
    },
    {
      id: 'help-ask',
      intent: 'help',
      angle: 'ask',
      text: 'Znajdziemy to. Co widać w miejscu, w którym się zatrzymuje, i co było już próbowane? Nie będziemy wtedy powtarzać tych samych rad.',
    },
    {
      id: 'help-ask-tech',
      intent: 'help',
      area: 'tech',
      asks: 'device',
      angle: 'ask',
      text: 'Chętnie popatrzymy razem. Jakie to urządzenie, aplikacja czy przeglądarka, i co dokładnie jest w komunikacie?',
    },
    {
      id: 'help-private',
      intent: 'help',
      angle: 'private',
      text: 'Lepiej zróbmy to nie na forum: wyślij nam w prywatnej wiadomości [[czego potrzeba]]. Hasła nie podawaj, nigdy go nie potrzebujemy.',
      formal:
        'Lepiej zrobić to nie na forum: prosimy w prywatnej wiadomości o [[czego potrzeba]]. Hasła prosimy nie podawać, nigdy go nie potrzebujemy.',
    },
    {
      id: 'help-point',
      intent: 'help',
      angle: 'point',
      text: 'Tu jest opisane od początku: [[link]]. Najczęściej potykamy się wszyscy na [[który krok]], więc tam bez pośpiechu.',
    },
    {
      id: 'outside-boundary',
      intent: 'out-of-scope',
      angle: 'boundary',
      text: 'Na tym poprzestaniemy. Na pytania o {{brand|to, co robimy}} chętnie odpowiemy.',
    },
    {
      id: 'outside-steer',
      intent: 'out-of-scope',
      angle: 'steer',
      text: 'To nie nasza działka, więc nie będziemy udawać. W sprawach takich jak [[co robicie]] pytaj śmiało.',
      formal:
        'To nie nasza dziedzina, więc nie będziemy udawać. W sprawach takich jak [[czym się zajmujecie]] chętnie pomożemy.',
    },
    {
      id: 'outside-ask',
      intent: 'out-of-scope',
      area: 'insult',
      angle: 'ask',
      text: 'Jeśli coś u nas poszło nie tak, chcemy to wiedzieć, a bez wyzwisk będzie łatwiej. Co się stało?',
    },
    {
      id: 'outside-brief',
      intent: 'out-of-scope',
      angle: 'brief',
      text: 'Przeczytane. Na tym profilu trzymamy się tego: [[co robicie]].',
      formal: 'Przeczytane. Na tym profilu trzymamy się tego: [[czym się zajmujecie]].',
    },
    {
      id: 'unclear-ask',
      intent: 'unclear',
      angle: 'ask',
      text: 'Żebyśmy się dobrze zrozumieli: chodzi o [[jedna rzecz]] czy o coś innego?',
    },
    {
      id: 'unclear-open',
      intent: 'unclear',
      angle: 'open',
      text: 'Czytamy Cię. Napisz trochę więcej, a zobaczymy, co da się zrobić.',
      formal: 'Czytamy. Prosimy napisać trochę więcej, a zobaczymy, co da się zrobić.',
    },
    {
      id: 'unclear-curious',
      intent: 'unclear',
      angle: 'curious',
      text: 'No to nas zaciekawiło. Co się za tym kryje?',
    },
  ],
  posts: [
    { id: 'post-plain', angle: 'plain', text: '{{idea}}{{\n\nlink}}' },
    {
      id: 'post-question',
      angle: 'question',
      text: '{{idea}}\n\nCo jeszcze by się Wam przydało? Piszcie pod spodem.{{\n\nlink}}',
      formal:
        '{{idea}}\n\nCo jeszcze byłoby dla Państwa przydatne? Prosimy o komentarze.{{\n\nlink}}',
    },
    {
      id: 'post-behind',
      angle: 'behind',
      text: '{{idea}}\n\nCzego nie widać: [[prawdziwy szczegół z powstawania]].{{\n\nlink}}',
    },
    {
      id: 'post-why',
      angle: 'why',
      text: '{{idea}}\n\nDlaczego teraz? [[Powód w jednym zdaniu]].{{\n\nlink}}',
    },
    {
      id: 'post-call',
      angle: 'call',
      text: '{{idea}}\n\n[[Co można zrobić już teraz]]: {{link|[[link]]}}',
    },
  ],
  topics: [
    {
      area: 'delivery',
      words: list('dostaw*, dostarcz*, wysył*, wysłać, przesył*'),
      echo: 'o dostawę',
    },
    { area: 'delivery', words: list('paczk*, zamówien*, zamówił*, kurier*, inpost, śledzenie') },
    { area: 'tech', words: list('aplikacj*, apka, apki, apkę'), echo: 'o aplikację' },
    { area: 'tech', words: list('stron*, strona internetowa, witryn*'), echo: 'o stronę' },
    {
      area: 'tech',
      words: list('zalogować, logowan*, hasł*, konto, konta, koncie'),
      echo: 'o konto',
    },
    {
      area: 'tech',
      words: list(`
        aktualizacj*, zawiesza, wywala, wysypuje, błąd, błęd*, awari*, serwer*, ustawien*,
        konfigurac*, instalac*, zainstalować, eksport*
      `),
    },
    { area: 'money', words: list('zwrot pieniędzy, zwrot kosztów, zwroty'), echo: 'o zwroty' },
    {
      area: 'money',
      words: list('pobra*, płatnoś*, płaci*, faktur*, opłat*'),
      echo: 'o płatności',
    },
    {
      area: 'price',
      words: list(`
        cena, ceny, cenę, kosztuj*, koszt, koszty, ile, drogo, drogi, rabat*, zniżk*
      `),
      echo: 'o ceny',
    },
    { area: 'money', words: list('subskrypc*, abonament*, abonamentu'), echo: 'o abonament' },
    {
      area: 'product',
      words: list('rozmiar*, dostępn*, stanie, magazyn*, kolor*, wyprzedan*'),
      echo: 'o dostępność',
    },
    {
      area: 'product',
      words: list(`
        zepsut*, uszkodzon*, wadliw*, pęknięt*, spleśniał*, przeterminowan*, podart*, jakość,
        bateri*, zamek, towar
      `),
    },
    {
      area: 'visit',
      words: list('godzin*, otwart*, czynn*, o której'),
      echo: 'o godziny otwarcia',
    },
    { area: 'visit', words: list('sklep*, lokal*, restaurac*, kawiarni*, odwiedz*, kolejk*') },
    {
      area: 'staff',
      words: list(`
        niemił*, nieuprzejm*, chamsk*, chamst*, personel, sprzedawc*, sprzedawczyn*, kelner*,
        kasjer*, obsługa, pracownik*
      `),
    },
    {
      area: 'service',
      words: list(`
        nikt nie odpowiada, nikt nie odpisuje, nikt nie odbiera, brak odpowiedzi, brak kontaktu,
        obsług*, infolini*, biuro obsługi
      `),
    },
    {
      area: 'insult',
      words: list(`
        idiot*, debil*, kretyn*, baran*, głąb*, dureń, durnie, spierdalaj*, kurw*, chuj*, frajer*,
        pajac*, palant*, klaun*
      `),
    },
  ],
  prepositions: [],
  ideaBlank: '[[Co nowego, w jednym zdaniu]].',
  manner: {
    greeting: 'Cześć!',
    greets: /^(cześć|hej|hejka|dzień dobry|dobry wieczór|witaj|witamy)(?!\p{L})/iu,
    closing: 'Dobrze, że piszesz.',
    formalClosing: 'Dobrze, że Państwo napisali.',
    formalWords: /(?<!\p{L})(Państw\p{L}+|prosimy)(?!\p{L})/iu,
    intensifiers: list(`
      naprawdę, bardzo, super, mega, totalnie, absolutnie, kompletnie, niesamowicie, ogromnie,
      strasznie, serio
    `),
  },
};
