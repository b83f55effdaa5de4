# Kinds of question beside taps and words. Flat texts: see respond.ftl.

error-nothing-date = Wpisz datę albo naciśnij Pomiń
error-not-a-date = Wpisz prawdziwą datę, na przykład 27 3 2026
presentation-symbols = Symbole
presentation-symbols-note = Duży obrazek nad każdą odpowiedzią
rank-hint = Najważniejsze niech będzie pierwsze. Przesuwaj w górę lub w dół przyciskami.
rank-up = Przesuń w górę: { $name }. Teraz { $n } z { $of }
rank-down = Przesuń w dół: { $name }. Teraz { $n } z { $of }
sort-hint = Wybierz jedną odpowiedź dla każdej karty. Możesz pominąć karty.
pile-well = Dobrze
pile-so-so = Tak sobie
pile-not-well = Niedobrze
place-choose = Wybierz z listy
date-hint = Na przykład 27 3 2026
date-day = Dzień
date-month = Miesiąc
date-year = Rok
attached-voice = Twój głos, { $time }
attached-drawing = Twój rysunek
attached-photo = Twoje zdjęcie
