# Setting Heard to one’s own eyes and hands.

## Make it mine
look-title = Zrób to po swojemu
look-lead = Wybierz, jak ma wyglądać Heard. Możesz to zmieniać, kiedy chcesz.
look-theme = Kolory
look-theme-device = Jak w moim urządzeniu
look-theme-light = Jasne
look-theme-cream = Kremowe
look-theme-dark = Ciemne
look-theme-contrast = Mocne: żółte na czarnym
look-size = Wielkość liter
look-size-normal = Zwykłe
look-size-large = Duże
look-size-largest = Bardzo duże
look-size-huge = Ogromne
look-pictures = Obrazki
look-pictures-on = Pokaż obrazki
look-pictures-off = Bez obrazków
look-face = Kształt liter
look-face-note = Te kształty są dla liter takich jak w języku polskim. Andika ma też cyrylicę.
look-face-device = Jak w moim urządzeniu
look-face-atkinson = Atkinson Hyperlegible
look-face-lexend = Lexend
look-face-andika = Andika
look-face-dyslexic = OpenDyslexic
look-letters = Odstępy między literami i słowami
look-letters-normal = Zwykłe
look-letters-wider = Większe
look-letters-widest = Największe
look-lines = Odstępy między liniami
look-lines-normal = Zwykłe
look-lines-wider = Większe
look-lines-widest = Największe
look-listen = Czytanie na głos
look-listen-note = Przyciski obok pytań przeczytają ci je na głos.
look-listen-off = Nie czytaj mi
look-listen-on = Czytaj mi
look-switch = Jeden przycisk
look-switch-note = Wystarczy jeden klawisz, jeden przycisk albo jedno dotknięcie. Ramka wędruje sama. Naciśnij, gdy jest tam, gdzie chcesz.
look-switch-off = Nie, naciskam samodzielnie
look-switch-slowest = Bardzo wolno: 6 sekund
look-switch-slow = Wolno: 4 sekundy
look-switch-medium = Średnio: 2 i pół sekundy
look-switch-fast = Szybko: półtorej sekundy
look-save = Zapamiętaj to
look-try = Najpierw mi pokaż
look-usual = Wróć do zwykłych
look-note = Ten wybór zapisujemy tylko na twoim urządzeniu, w małej notatce, która nazywa się plik cookie. Nie ma w niej nic więcej.
look-sample = Tak będzie wyglądać pytanie
look-sample-question = Co wolisz?
look-sample-1 = Malowanie
look-sample-2 = Piłkę nożną

## One switch
scan-press = Naciśnij tutaj albo spację
scan-choose = Naciśnij, żeby wybrać
scan-paused = Czekam na ciebie. Naciśnij, żeby iść dalej.
scan-typing = Teraz możesz pisać. Naciśnij tutaj, gdy skończysz.
scan-pause = Przerwa
scan-answers = Odpowiedzi
scan-actions = Dalej albo pomiń
scan-page = Ta strona
scan-header = Góra strony
scan-footer = Dół strony

## About
accessibility-works-4 = Wybrać kształt liter i odstępy między nimi i zobaczyć je przed zapamiętaniem.
accessibility-works-5 = Robić wszystko jednym przyciskiem: jednym klawiszem albo jednym dotknięciem, tak wolno lub szybko, jak chcesz.
licences-letters = Możesz wybrać czcionki Atkinson Hyperlegible, Lexend, Andika i OpenDyslexic. Jeśli urządzenie nie ma liter gurmukhi lub arabskich, dostaje Noto Sans Gurmukhi i Noto Naskh Arabic. Licencja wszystkich: SIL Open Font License 1.1.
