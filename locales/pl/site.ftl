# Pages around the journey: the front page, help, privacy, accessibility and errors.

site-name = Heard
site-promise = Ty mówisz. My liczymy. Ty widzisz, co się zmieniło.
menu-results = Co powiedzieli ludzie
menu-changes = Co się zmieniło
menu-front = Strona główna
menu-language = Język
menu-calendar = Kalendarz
skip-to-content = Przejdź do treści

## Front page
front-title = Powiedz nam, jak ci się żyje
front-lead = To miejsce dla dzieci i młodych ludzi ze specjalnymi potrzebami edukacyjnymi lub niepełnosprawnością oraz dla ich rodziców i opiekunów w { $area }. Mówią tu, co myślą, i widzą, co z tego wynika.
open-title = Teraz otwarte
open-none = W tej chwili nic nie jest otwarte. Zajrzyj tu niedługo albo zobacz, co powiedzieli ludzie.
open-until = Otwarte do { $closes }
open-questions = { $n ->
    [one] Jedno pytanie
    [few] Najwyżej { $n } pytania
    [many] Najwyżej { $n } pytań
   *[other] Najwyżej { $n } pytania
}
open-start = Zacznij
audience-cyp = Dla dzieci i młodych ludzi
audience-parents = Dla rodziców i opiekunów
found-title = Co powiedzieli ludzie
found-none = Jeszcze nic nie opublikowano.
found-all = Zobacz wszystkie wskaźniki ({ $n })
changed-title = Co się zmieniło
changed-none = Jeszcze nic tu nie opublikowano. Gdy coś się zmieni dzięki temu, co powiedzieli ludzie, przeczytasz o tym tutaj.
demo-title = To jest wersja pokazowa
demo-note = Pokazane tu odpowiedzi wymyślił program. Nie pochodzą od prawdziwych ludzi.

## Help
help-title = Znajdź pomoc
help-lead = Możesz porozmawiać z człowiekiem. Zawsze możesz poprosić o pomoc.
help-back = Wróć do pytań
help-danger = Grozi ci teraz niebezpieczeństwo
help-danger-note = Policja, pogotowie lub straż pożarna. Za darmo.
help-childline = Childline
help-childline-note = Dla każdego, kto nie ma jeszcze 19 lat. W dzień i w nocy. Za darmo.
help-local-note = Jeśli dziecku dzieje się krzywda albo nie jest bezpieczne.
help-questions-title = Pomoc przy tych pytaniach
help-skip = Każde pytanie możesz pominąć.
help-someone = Możesz poprosić kogoś, komu ufasz, żeby przeczytał je z tobą.
help-stop = Możesz przestać. Naciśnij „Wyjdź”, żeby szybko opuścić tę stronę.

## Taking answers back
receipt-title = Wycofaj swoje odpowiedzi
receipt-lead = Wpisz pięć słów, które pokazały się po wysłaniu odpowiedzi. Wtedy usuniemy to, co było w odpowiedziach.
receipt-label = Twoje pięć słów
receipt-hint = W dowolnym języku, ze spacjami między słowami.
receipt-button = Usuń moje odpowiedzi
receipt-unknown = Nie znamy tych słów. Sprawdź, czy jest ich pięć i czy są dobrze napisane
receipt-frozen = Te odpowiedzi są już policzone i opublikowane, więc nie można ich już wycofać.
receipt-done-title = Twoje odpowiedzi są usunięte
receipt-done = Nie mamy już twoich odpowiedzi i nie będą liczone. Dziękujemy, że mówisz nam, czego chcesz.

## Privacy
privacy-title = Co dzieje się z tym, co mówisz
privacy-children-title = W kilku słowach
privacy-children-1 = Nie pytamy, kim jesteś.
privacy-children-2 = Ludzie z zespołu czytają to, co mówisz. Nie wiedzą, że to ty.
privacy-children-3 = Liczymy odpowiedzi. Liczby pokazujemy wszystkim.
privacy-children-4 = Jeśli coś powiedziało tylko kilka osób, ukrywamy tę liczbę. Dzięki temu nikt nie zgadnie, że to ty.
privacy-children-5 = Dostajesz pięć słów. Możesz dzięki nim wycofać swoje odpowiedzi.
privacy-stored-title = Co przechowujemy
privacy-stored = Twoje odpowiedzi, wybrany język i sposób pokazywania pytań, to, z której ankiety i przez które wejście przyszły odpowiedzi, oraz dzień, w którym przyszły. Oraz znak, jeśli coś w nich brzmi tak, jakby ktoś mógł nie być bezpieczny: te ludzie czytają najpierw. Nic więcej.
privacy-not-stored-title = Czego nigdy nie przechowujemy
privacy-not-stored = Imienia i nazwiska, adresu ani daty urodzenia, adresu IP, informacji o urządzeniu lub przeglądarce, dokładnej godziny ani niczego, co pozwalałoby cię śledzić. Ta strona o nic nie prosi innych firm: nie ma tu map, liczników, czcionek ani reklam z zewnątrz.
privacy-device-title = Co zostaje na twoim urządzeniu
privacy-device = Gdy odpowiadasz, odpowiedzi są zapisane w tej karcie przeglądarki, dopóki ich nie wyślesz lub nie zamkniesz karty. Jeśli przeglądarka nie uruchamia skryptów, odpowiedzi są zapisane na naszym serwerze pod kluczem, który ma tylko twoja przeglądarka. Usuwamy je, gdy je wyślesz, gdy naciśniesz „Wyjdź” lub po { $days } dniach. Plik cookie, który do tego służy, zawiera tylko ten klucz. Jeśli wybierzesz kolory, zapisuje je drugi plik cookie. Jeśli wpiszesz kod z kartki, kolejny plik cookie zawiera klucz, dzięki któremu można odpowiedzieć jeden raz. Nikt nie odczyta z niego, jaki to był kod, i nigdy nie zapisujemy go razem z odpowiedziami. Usuwamy go, gdy wyślesz odpowiedzi, gdy naciśniesz „Wyjdź” lub po { $days } dniach.
privacy-words-title = Twoje pięć słów
privacy-words = Przechowujemy ich przekształconą kopię, z której nie da się odczytać słów. Kto ma te słowa, może usunąć odpowiedzi, dopóki liczby nie są ostateczne. Nikt nie może za ich pomocą odczytać odpowiedzi.
privacy-shown-title = Co widzą wszyscy
privacy-shown = Tylko liczby i tylko wtedy, gdy jest to bezpieczne: 0 pozostaje 0, od 1 do 7 osób zastępuje gwiazdka, a każda inna liczba jest zaokrąglona do najbliższej wielokrotności 5. Procenty obliczamy z zaokrąglonych liczb. Jeśli od ostatniego razu liczba zmieniła się tylko o kilka osób, nie pokazujemy jej na nowo.
privacy-words-you-write = To, co piszesz własnymi słowami, czyta zespół. Nie publikujemy tego tutaj. Jeśli napiszesz, że tobie lub komuś innemu grozi niebezpieczeństwo, zespół musi zareagować, jeśli tylko może.
privacy-contact-title = Kto za to odpowiada
privacy-contact = { $organisation } decyduje, o co pytamy, i odpowiada za zebrane odpowiedzi. Adres do kontaktu: { $contact }.

## Accessibility
accessibility-title = Czy każdy może z tego korzystać?
accessibility-lead = { $organisation } chce, żeby każdy mógł odpowiedzieć i przeczytać wyniki. Oto, co już się udało, a co jeszcze nie.
accessibility-works-title = Co możesz zrobić
accessibility-works-1 = Odpowiadać bez skryptów, tylko za pomocą klawiatury, z czytnikiem ekranu albo w powiększeniu do 400%.
accessibility-works-2 = Na każdej stronie wybrać język, łatwy tekst z obrazkami, kolory i wielkość liter.
accessibility-works-3 = Odpowiadać tak długo, jak potrzebujesz. Nic się nie rusza i czas się nie kończy.
accessibility-gaps-title = Co jeszcze nie działa
accessibility-gaps-1 = Tylko niektóre pytania są nagrane przez człowieka lub w języku migowym. Resztę Heard czyta na głos, jeśli urządzenie ma głos dla danego języka.
accessibility-gaps-2 = Łatwy tekst jest tylko po angielsku.
accessibility-gaps-3 = Tej wersji nie sprawdzała jeszcze żadna osoba, która na co dzień korzysta z technologii wspomagających. Sprawdzono ją automatycznie oraz ręcznie, za pomocą klawiatury i powiększenia.
accessibility-status-title = Przepisy
accessibility-status = Przepisy dla instytucji publicznych w Wielkiej Brytanii wymagają zgodności z wytycznymi WCAG 2.2 (Web Content Accessibility Guidelines) na poziomie AA. Automatyczne testy nie znajdują błędów w tej wersji. Nikt z zewnątrz jej nie badał, dlatego mówimy, że jest częściowo zgodna.
accessibility-problem-title = Powiedz nam o problemie
accessibility-problem = Napisz do nas: { $contact }. Jeśli nasza odpowiedź cię nie zadowoli, pomóc może Equality Advisory and Support Service (doradztwo w sprawach równości).

## Pictures and letters
licences-title = Obrazki i litery
licences-symbols = Obrazki pochodzą z OpenMoji, otwartego projektu emoji i ikon. Licencja: CC BY-SA 4.0. Usunęliśmy z plików to, czego nie widać.
licences-fonts = Nagłówki są złożone czcionką Lexend. Licencja: SIL Open Font License 1.1.
licences-faces = Buźki i ucho narysowano dla Heard.

## Errors
error-not-found-title = Tej strony tu nie ma
error-not-found = W adresie może być błędna litera albo tej strony już nie ma.
error-busy-title = Bardzo wiele osób wysyła teraz odpowiedzi
error-busy = Nic nie zginęło. Poczekaj chwilę i naciśnij przycisk jeszcze raz.
error-failed-title = Coś się u nas nie udało
error-failed = To nie twoja wina. Spróbuj za chwilę jeszcze raz.
error-refused-title = Nie mogliśmy tego przyjąć
error-refused = To przyszło z innej strony internetowej albo ta strona wysyła coś innego. Wróć i spróbuj jeszcze raz.
error-home = Przejdź do strony głównej
error-cookies-title = Zgubiliśmy twoje miejsce
error-cookies = Przeglądarka nie zapamiętała, na którym pytaniu jesteś. Zezwól tej stronie na pliki cookie albo włącz skrypty i zacznij od nowa.

## Where the organisation has not said it in its settings
default-reader = osoba odpowiedzialna za kontakt z rodzinami
default-organisation = Lokalne partnerstwo SEND
default-area = Twoja okolica
default-contact = Twoja rada (council)

## What was recorded
recorded-button = Posłuchaj tego, co nagrano
recorded-title = Twoje nagrania
recorded-lead = Możesz słuchać i oglądać przez dziesięć minut. Potem wpisz swoje słowa jeszcze raz.
recorded-none = Nie ma tu żadnego nagrania.
recorded-voice = Nagranie { $n }
recorded-drawing = Rysunek { $n }
recorded-photo = Zdjęcie { $n }
recording-refused = Nie udało się tego przyjąć
recording-back = Wróć do pytania
recording-long = To jest za długie. Możemy przyjąć najwyżej { $minutes } min.
recording-many = Jest ich za dużo. Najpierw usuń jedno.
recording-none = Nie było w tym nagrania. Najpierw nagraj lub wybierz plik.
recording-unknown = To nie jest nagranie ani obraz, który umiemy otworzyć.
privacy-voice-title = Głos, rysunki i zdjęcia
privacy-voice = Nagrany głos, rysunek lub zdjęcie przechowujemy zaszyfrowane. Po głosie można kogoś poznać, dlatego słyszą go tylko osoby, które muszą. Dzięki pięciu słowom można go odsłuchać albo wycofać; wtedy od razu znika. To, co nie zostało wysłane, usuwamy po { $days } dniach.
