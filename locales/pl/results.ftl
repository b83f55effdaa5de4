# What was found: measures, their charts and tables. Numbers come from a release only.

results-title = Co powiedzieli ludzie
results-lead = Każdy wiersz to obietnica z dokumentu „{ $strategy }” i to, co powiedzieli o niej ludzie.
results-release = Te liczby ustalono ostatecznie { $date }.
results-none-title = Jeszcze nic nie opublikowano
results-none = Pierwsze liczby pojawią się tutaj, gdy będą gotowe i będzie można je bezpiecznie pokazać.
outcome = Rezultat { $n }

## Who said it
who-cyp = Dzieci i młodzi ludzie
who-parents = Rodzice i opiekunowie

## Findings
finding = { $percent }% – około { $counted } z { $base } osób
finding-few = Odpowiedziało zbyt mało osób, żeby bezpiecznie pokazać procent.
finding-none = Jeszcze nikt na to nie odpowiedział.
finding-held = Przyszły nowe odpowiedzi, ale jest ich za mało, żeby je bezpiecznie pokazać. To są wcześniejsze liczby.
finding-change-up = { $points ->
    [one] O 1 punkt procentowy więcej niż wcześniej ({ $before })
    [few] O { $points } punkty procentowe więcej niż wcześniej ({ $before })
    [many] O { $points } punktów procentowych więcej niż wcześniej ({ $before })
   *[other] O { $points } punktu procentowego więcej niż wcześniej ({ $before })
}
finding-change-down = { $points ->
    [one] O 1 punkt procentowy mniej niż wcześniej ({ $before })
    [few] O { $points } punkty procentowe mniej niż wcześniej ({ $before })
    [many] O { $points } punktów procentowych mniej niż wcześniej ({ $before })
   *[other] O { $points } punktu procentowego mniej niż wcześniej ({ $before })
}
finding-change-same = Tyle samo co wcześniej ({ $before })
finding-change-clear = To wyraźna zmiana.
finding-change-unclear = Różnica jest tak mała, że może być przypadkiem.
finding-moved = { $change }. { $certainty }
not-imported = Nie wprowadzono jeszcze żadnej liczby.
not-imported-note = Ten wskaźnik oblicza samorząd lub jego partnerzy. Nie pytamy o niego w ankiecie. Tu jest na niego miejsce.
milestone-open = Jeszcze bez sprawozdania
milestone-note = To zadanie do wykonania, a nie liczba. Nie wprowadzono jeszcze żadnego sprawozdania na ten temat.
caution = Mniej niż 30 osób: czytaj to z ostrożnością.

## Status
status-green = Cel osiągnięty
status-amber = Zbyt blisko celu, by rozstrzygnąć
status-red = Poniżej celu
status-no-target = Nie ustalono celu
status-no-figure = Jeszcze bez danych
key-title = Co znaczą te znaki
kind-survey = Pytanie w ankiecie
kind-administrative = Liczone przez instytucje
kind-milestone = Zadanie do wykonania

## Tables
table-caption = { $title }: co powiedzieli ludzie, według rund
col-round = Runda
col-counted = Powiedziało tak
col-base = Odpowiedziało
col-percent = Procent
col-interval = Prawdopodobny zakres
col-answer = Odpowiedź
col-people = Osoby
col-skipped = Pominięto
col-refused = Wolę nie mówić
col-dont-know = Brak pewności
col-not-asked = Nie zapytano
hidden-few = mniej niż 8
percent = { $n }%
range = od { $low }% do { $high }%
both-title = Jedno i drugie razem
questions-title = O co zapytano
multiple-note = Można było wybrać więcej niż jedną odpowiedź, więc suma procentów może być większa niż 100.
rank-note = Liczymy tu tylko tę odpowiedź, którą ktoś dał na pierwszym miejscu.
counts-mark = liczy się
counts-note = Do tego wskaźnika wliczamy odpowiedzi oznaczone „liczy się”.

## Facts
fact-target = Cel
fact-target-none = Strategia nie wyznacza celu.
fact-target-value = { $value } do roku { $year }
fact-baseline = Punkt wyjścia
fact-baseline-none = Strategia nie podaje liczby początkowej.
fact-direction = Lepiej znaczy
direction-up = więcej
direction-down = mniej
direction-reach = zrobione
fact-measured = Jak to mierzymy
fact-wording = Słowami strategii
fact-outcome = Należy do rezultatu { $n }: { $title }
fact-released = Ustalono ostatecznie
safe-title = Jak dbamy o bezpieczeństwo tych liczb
safe-note = 0 pozostaje 0. Od 1 do 7 osób pokazujemy jako gwiazdkę. Każda inna liczba jest zaokrąglona do najbliższej wielokrotności 5, a procenty obliczamy z zaokrąglonych liczb. Ludzie sami decydowali, czy odpowiedzieć, więc prawdopodobny zakres (95%) to wskazówka, a nie pewność.
chart-summary = { $who }: { $percent }% ({ $round }), prawdopodobnie od { $low }% do { $high }%.
chart-target = Cel { $value }%
chart-interval-key = Kreska na każdym słupku pokazuje prawdopodobny zakres.
about-title = O tym wskaźniku
back-to-results = Wszystkie wskaźniki
download-next = Co się dzięki temu zmieniło
what-changed-none = O tym wskaźniku jeszcze nic nie opublikowano.

## Calendar
calendar-title = Kiedy można zabrać głos
calendar-lead = Wszystkie rundy pytań i terminy, w których można odpowiadać.
calendar-opens = Otwarcie
calendar-closes = Zamknięcie
calendar-open = Teraz otwarte
calendar-coming = Jeszcze nieotwarte
calendar-closed = Zamknięte
calendar-what = Co
calendar-state = Teraz

## Dates
month-1 = stycznia
month-2 = lutego
month-3 = marca
month-4 = kwietnia
month-5 = maja
month-6 = czerwca
month-7 = lipca
month-8 = sierpnia
month-9 = września
month-10 = października
month-11 = listopada
month-12 = grudnia
# The month by itself, as in "November 2026": some languages have another form of it there.
month-alone-1 = styczeń
month-alone-2 = luty
month-alone-3 = marzec
month-alone-4 = kwiecień
month-alone-5 = maj
month-alone-6 = czerwiec
month-alone-7 = lipiec
month-alone-8 = sierpień
month-alone-9 = wrzesień
month-alone-10 = październik
month-alone-11 = listopad
month-alone-12 = grudzień
date = { $day } { $month } { $year }
month-year = { $month } { $year }
