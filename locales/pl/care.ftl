# Help that is shown when an answer says that somebody may not be safe, and leaving without a trace. Flat
# texts: see respond.ftl.

## Shown at once after such an answer
care-title = Dziękujemy, że nam to mówisz
care-lead = Dobrze, że to mówisz. Możesz teraz dostać pomoc.
care-type = Wolisz pisać? Możesz porozmawiać na czacie z Childline:
care-adult = Możesz też porozmawiać z kimś dorosłym, komu ufasz, na przykład z nauczycielem albo lekarzem.
care-first = Gdy wyślesz odpowiedzi, twoje przeczytamy jako pierwsze. Kto je czyta: { $reader }. Może to potrwać do 5 dni roboczych.
care-unknown = Nie wiemy, kim jesteś, więc nie możemy do ciebie przyjść. Dlatego dobrze jest porozmawiać z kimś teraz.
care-on = Przejdź do dalszych pytań

## Below every question that is answered in one’s own words
reads-note = Kto to czyta: { $reader }, w ciągu 5 dni roboczych.
reads-hurt = Ktoś cię krzywdzi? Nie czekaj na nas.
reads-help = Znajdź pomoc teraz

## Where nobody may see later what was answered: the name of every page, and leaving by the keyboard
quiet-title = Pytania
leave-hint = Możesz też nacisnąć trzy razy klawisz Shift, żeby wyjść.
leave-two = Naciśnij Shift jeszcze 2 razy, żeby wyjść.
leave-one = Naciśnij Shift jeszcze 1 raz, żeby wyjść.
