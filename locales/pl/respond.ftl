# The respondent's journey. Every message is one flat text, because the browser gets it without
# Fluent: no selectors, and placeables only by name.

## On every page of the journey
skip-link = Przejdź do pytania
language = Język
help = Pomoc
exit = Wyjdź
privacy = Prywatność
accessibility = Dostępność
look = Zrób to po swojemu

## Start
start = Zacznij
choose-language = Wybierz język
choose-presentation = Jak chcesz oglądać pytania?
presentation-standard = Słowa
presentation-standard-note = Krótkie pytania i odpowiedzi do stuknięcia
presentation-easy = Łatwy tekst
presentation-easy-note = Obrazki, większe litery i mniej odpowiedzi do wyboru
how-long = Pytań jest najwyżej { $n }. Każde możesz pominąć i w każdej chwili możesz przestać.
promise-anonymous = Nikt nie będzie wiedzieć, że to ty.
promise-anonymous-note = Nie pytamy o imię ani nazwisko. Mówi się na to: anonimowo.
promise-confidential = Tylko ci, którzy muszą, będą wiedzieć, że to ty.
promise-confidential-note = Mówi się na to: poufnie.
promise-reader = Kto czyta to, co mówisz: { $reader }.
promise-reader-note = W ciągu 5 dni roboczych. Możesz odpowiadać do { $closes }.
promise-change = To może coś zmienić.
promise-change-note = Mówimy wszystkim, co się zmieniło dzięki temu, co powiedzieli ludzie, a czego nie dało się zmienić i dlaczego.

## A question
back = Wstecz
next = Dalej
skip = Pomiń
refuse = Wolę nie mówić
part = Część { $n } z { $of }
practice = To pytanie jest tylko na próbę. Nie zapisujemy twojej odpowiedzi.
choose-many = Możesz wybrać więcej niż jedną odpowiedź.
choose-at-most = Możesz wybrać do { $max } odpowiedzi.
or = albo
other-label = Napisz, co to jest
number-hint = Wpisz liczbę od { $min } do { $max }.
chars-hint = Możesz wpisać do { $max } liter.

## Something to put right
error-title = Coś jest nie tak
error-prefix = Błąd
error-nothing-choice = Wybierz odpowiedź albo naciśnij „Pomiń”
error-nothing-text = Wpisz odpowiedź albo naciśnij „Pomiń”
error-unknown-option = Wybierz jedną z odpowiedzi na tej stronie
error-too-many = Wybierz nie więcej niż { $max } odpowiedzi
error-exclusive = Odpowiedź „żadne” jest zaznaczona razem z czymś innym. Wybierz jedno albo drugie
error-other-not-chosen = Tu jest wpisane coś innego. Zaznacz też „Coś innego” albo usuń te słowa
error-too-long = To jest za długie. Wpisz nie więcej niż { $max } liter
error-not-a-number = Wpisz całą liczbę, na przykład 8
error-out-of-range = Wpisz liczbę od { $min } do { $max }
error-wrong-kind = Coś się nie udało z tą odpowiedzią. Odpowiedz jeszcze raz

## Checking the answers
check-title = Sprawdź swoje odpowiedzi
check-note = Zanim je wyślesz, możesz wszystko zmienić.
change = Zmień
skipped = Pominięte
refused = Wolę nie mówić
not-answered = Jeszcze bez odpowiedzi
nothing-to-send = Nie ma tu jeszcze żadnej odpowiedzi. Odpowiedz przynajmniej na jedno pytanie i wtedy wyślij.
send-note = Kto może przeczytać odpowiedzi, gdy je wyślesz: { $reader }. Nikt nie widzi, kim jesteś.
send = Wyślij moje odpowiedzi

## Sent
thanks-title = Dziękujemy. Twój głos został usłyszany.
thanks-safe = Twoje odpowiedzi są u nas bezpieczne.
words-title = Zachowaj te pięć słów
words-note = Dzięki tym słowom możesz wycofać swoje odpowiedzi do { $closes }. Zrób im zdjęcie albo je zapisz.
withdraw-link = Wycofaj moje odpowiedzi
steps-title = Co będzie dalej
step-today = Dzisiaj
step-today-note = Twoje odpowiedzi zostały wysłane.
step-read = W ciągu 5 dni roboczych
step-read-note = Kto czyta każdą z nich: { $reader }.
step-count = Po { $closes }
step-count-note = Liczymy odpowiedzi i pokazujemy je wszystkim, bez imion i nazwisk.
step-change = Potem
step-change-note = Mówimy ci, co się zmieniło, a czego nie dało się zmienić i dlaczego.
results-link = Zobacz, co powiedzieli ludzie
changes-link = Zobacz, co się zmieniło
finish = Zakończ

## Not sent
unsent-title = Jeszcze niewysłane. Twoje odpowiedzi są bezpieczne.
unsent-note = Nie udało się teraz połączyć z Heard. Twoje odpowiedzi są zapisane na tym urządzeniu i tylko tutaj.
unsent-saved = Zapisane na tym urządzeniu
unsent-saved-note = Nic nie zginęło.
unsent-waiting = Czeka na wysłanie
unsent-waiting-note = Sami spróbujemy jeszcze raz. Nie zamykaj tej strony.
unsent-words = Potem dostaniesz swoje pięć słów
try-again = Spróbuj teraz jeszcze raz
refused-title = Nie mogliśmy przyjąć twoich odpowiedzi
refused-closed = Ta ankieta jest już zamknięta i nie przyjmuje odpowiedzi.
refused-code = Kod został już użyty, więc tych odpowiedzi nie można było wysłać. Poproś o nowy osobę, która Ci go dała.
refused-code-go = Wpisz swój kod
refused-conflict = Stąd wysłano już odpowiedzi, ale były inne. Liczą się te pierwsze.
refused-other = Coś się u nas nie udało. Twoje odpowiedzi nadal tu są. Spróbuj jeszcze raz.

## Closed
closed-title = Ta ankieta już się skończyła
closed-note = Można było odpowiadać do { $closes }. Dziękujemy wszystkim, którzy powiedzieli nam, co myślą.
not-open-title = Ta ankieta jeszcze się nie zaczęła
not-open-note = Można odpowiadać od { $opens }.
closed-next = To, co powiedzieli ludzie, pokazujemy na stronie z wynikami.
see-open = Zobacz, co jest teraz otwarte
