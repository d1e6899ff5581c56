import { lines } from './lines';

/** Posts of nobody in particular; see `index.ts`. */
export const pl = lines(`
  Szukamy ludzi! Dwa miejsca na pół etatu w naszej pracowni w Gdańsku.
  Dziękujemy za wiadomość. Odpowiemy Państwu dziś po południu.
  Cześć Lea, przepraszamy za opóźnienie. Napisz nam numer zamówienia na priv.
  Wyprzedaż rusza jutro o dziewiątej we wszystkich sklepach.
  Dziś Dzień Książki 📚 Która została z Wami na dłużej?
  Linia 3 kursuje z 20-minutowym opóźnieniem z powodu awarii.
  Super, że Ci się podoba 😊
  Informujemy, że w piątek po południu biuro będzie nieczynne.
  Nie ma sprawy, zwrot przyjdzie w ciągu trzech do pięciu dni.
  Co za wieczór, Kraków! Dzięki za wszystko.
  Nowy odcinek: rozmawiamy z pszczelarką o miodzie i cierpliwości.
  Nie wie Pan, którą taryfę wybrać? Pomoże nasza porównywarka.
  Już przekazujemy to kuchni, dzięki za znak!
  Od poniedziałku wraca danie dnia za 25 zł.
  Zimą rośliny potrzebują mniej wody, niż się wydaje.
  Witamy w zespole doktor Amarę Osei.
  Ulica jest zamknięta do marca, prosimy wchodzić od podwórza.
  Nigdy nie pytamy o hasło przez telefon.
  Wyprzedane! Wkrótce podamy drugi termin.
  Tak, ładowarka jest w zestawie. Miłego korzystania!
  Czy mogą Państwo podać, w którym sklepie to było?
  Zapisy na bezpłatne warsztaty trwają
  haha dobra, to było niezłe
  Niestety nie możemy wysyłać baterii samolotem.
`);
