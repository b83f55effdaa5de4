# The respondent's journey where parent carers answer: `parents-<key>` stands in place of `<key>` of
# respond.ftl. Only messages that speak to the reader in at least one language are here, the same in
# every language; the others serve everybody. A button that the reader says to the journey ("Skip",
# "Send my answers") speaks to nobody. Flat, as respond.ftl is, and with the same placeables.

## Start
parents-start = Rozpocznij
parents-choose-language = Prosimy wybrać język
parents-choose-presentation = Jak chcą Państwo oglądać pytania?
parents-presentation-standard-note = Krótkie pytania i odpowiedzi do stuknięcia
parents-presentation-easy-note = Obrazki, większy tekst i mniej odpowiedzi do wyboru
parents-how-long = Pytań jest najwyżej { $n }. Każde można pominąć i w każdej chwili można przestać.
parents-promise-anonymous = Nikt nie będzie wiedzieć, że to Państwa odpowiedzi.
parents-promise-anonymous-note = Nie pytamy o imię ani nazwisko. Państwa odpowiedzi są anonimowe.
parents-promise-confidential = Tylko ci, którzy muszą, będą wiedzieć, że to Państwa odpowiedzi.
parents-promise-reader = Kto czyta Państwa odpowiedzi: { $reader }.
parents-promise-reader-note = W ciągu 5 dni roboczych. Można odpowiadać do { $closes }.
parents-promise-change = To może coś zmienić.

## A question
parents-practice = To pytanie jest tylko na próbę. Nie zapisujemy Państwa odpowiedzi.
parents-choose-many = Można wybrać więcej niż jedną odpowiedź.
parents-choose-at-most = Można wybrać do { $max } odpowiedzi.
parents-other-label = Prosimy napisać, co to jest
parents-number-hint = Prosimy wpisać liczbę od { $min } do { $max }.
parents-chars-hint = Można wpisać do { $max } liter.

## Something to put right
parents-error-nothing-choice = Prosimy wybrać odpowiedź albo nacisnąć „Pomiń”
parents-error-nothing-text = Prosimy wpisać odpowiedź albo nacisnąć „Pomiń”
parents-error-unknown-option = Prosimy wybrać jedną z odpowiedzi na tej stronie
parents-error-too-many = Prosimy wybrać nie więcej niż { $max } odpowiedzi
parents-error-exclusive = Odpowiedź „żadne” jest zaznaczona razem z czymś innym. Prosimy wybrać jedno albo drugie
parents-error-other-not-chosen = Tu jest wpisane coś innego. Prosimy zaznaczyć też „Coś innego” albo usunąć te słowa
parents-error-too-long = To jest za długie. Prosimy wpisać nie więcej niż { $max } liter
parents-error-not-a-number = Prosimy wpisać całą liczbę, na przykład 8
parents-error-out-of-range = Prosimy wpisać liczbę od { $min } do { $max }
parents-error-wrong-kind = Coś się nie udało z tą odpowiedzią. Prosimy odpowiedzieć jeszcze raz

## Checking the answers
parents-check-title = Prosimy sprawdzić swoje odpowiedzi
parents-check-note = Przed wysłaniem można wszystko zmienić.
parents-nothing-to-send = Nie ma tu jeszcze żadnej odpowiedzi. Prosimy odpowiedzieć przynajmniej na jedno pytanie, a potem wysłać odpowiedzi.
parents-send-note = Kto może przeczytać odpowiedzi po wysłaniu: { $reader }. Nikt nie widzi, kim Państwo są.

## Sent
parents-thanks-title = Dziękujemy. Państwa głos został usłyszany.
parents-thanks-safe = Państwa odpowiedzi są u nas bezpieczne.
parents-words-title = Prosimy zachować te pięć słów
parents-words-note = Dzięki tym słowom można wycofać swoje odpowiedzi do { $closes }. Prosimy zrobić im zdjęcie albo je zapisać.
parents-step-today-note = Państwa odpowiedzi zostały wysłane.
parents-step-change-note = Mówimy Państwu, co się zmieniło, a czego nie dało się zmienić i dlaczego.
parents-results-link = Co powiedzieli ludzie

## Not sent
parents-unsent-title = Jeszcze niewysłane. Państwa odpowiedzi są bezpieczne.
parents-unsent-note = Nie udało się teraz połączyć z Heard. Państwa odpowiedzi są zapisane na tym urządzeniu i tylko tutaj.
parents-unsent-waiting-note = Sami spróbujemy jeszcze raz. Prosimy nie zamykać tej strony.
parents-unsent-words = Potem otrzymają Państwo swoje pięć słów
parents-try-again = Wyślij teraz jeszcze raz
parents-refused-title = Nie mogliśmy przyjąć Państwa odpowiedzi
parents-refused-other = Coś się u nas nie udało. Państwa odpowiedzi nadal tu są. Prosimy spróbować jeszcze raz.

## Closed
parents-see-open = Co jest teraz otwarte

## Help
parents-care-title = Dziękujemy za tę informację
parents-care-lead = Dobrze, że to Państwo mówią. Pomoc jest dostępna teraz, dla dziecka i dla Państwa.
parents-care-type = Dzieci i młodzież mogą też porozmawiać na czacie z Childline:
parents-care-adult = Można też porozmawiać z kimś, komu Państwo ufają, na przykład z nauczycielem, lekarzem lub pielęgniarką środowiskową.
parents-care-first = Po wysłaniu Państwa odpowiedzi zostaną przeczytane jako pierwsze. Kto je czyta: { $reader }. Może to potrwać do 5 dni roboczych.
parents-care-unknown = Nie wiemy, kim Państwo są, więc nie możemy się z Państwem skontaktować. Dlatego dobrze jest porozmawiać z kimś teraz.
parents-reads-hurt = Dziecku dzieje się krzywda? Prosimy na nas nie czekać.
