# What was found: measures, their charts and tables. Numbers come from a release only.

results-title = Ce au spus oamenii
results-lead = Fiecare rând este o promisiune din documentul „{ $strategy }” și ce au spus oamenii despre ea.
results-release = Aceste numere au fost stabilite definitiv pe { $date }.
results-none-title = Nu s-a publicat nimic încă
results-none = Primele numere vor apărea aici când vor fi gata și vor putea fi arătate în siguranță.
outcome = Rezultatul urmărit { $n }

## Who said it
who-cyp = Copii și tineri
who-parents = Părinți și îngrijitori

## Findings
finding = { $percent }% – aproximativ { $counted } din cei { $base } care au răspuns
finding-few = Au răspuns prea puțini oameni ca să putem arăta un procent în siguranță.
finding-none = Încă nu a răspuns nimeni la această întrebare.
finding-held = Au venit câteva răspunsuri noi, dar prea puține ca să le putem arăta în siguranță. Acestea sunt numerele de dinainte.
finding-change-up = { $points ->
    [one] Cu 1 punct procentual mai mult decât în { $before }
    [few] Cu { $points } puncte procentuale mai mult decât în { $before }
   *[other] Cu { $points } de puncte procentuale mai mult decât în { $before }
}
finding-change-down = { $points ->
    [one] Cu 1 punct procentual mai puțin decât în { $before }
    [few] Cu { $points } puncte procentuale mai puțin decât în { $before }
   *[other] Cu { $points } de puncte procentuale mai puțin decât în { $before }
}
finding-change-same = La fel ca în { $before }
finding-change-clear = Este o schimbare clară.
finding-change-unclear = Diferența este atât de mică încât poate fi întâmplătoare.
finding-moved = { $change }. { $certainty }
not-imported = Nu s-a introdus încă nicio cifră.
not-imported-note = Acest indicator este calculat de consiliul local sau de partenerii lui. Nu se întreabă despre el într-un chestionar. Locul lui este păstrat aici.
milestone-open = Încă neraportat
milestone-note = Acesta este un lucru de făcut, nu un număr. Nu s-a introdus încă niciun raport despre el.
caution = Mai puțin de 30 de persoane: citește cu prudență.

## Status
status-green = Țintă atinsă
status-amber = Prea aproape de țintă ca să putem spune
status-red = Sub țintă
status-no-target = Fără țintă stabilită
status-no-figure = Încă nicio cifră
key-title = Ce înseamnă semnele
kind-survey = Întrebare în chestionar
kind-administrative = Numărat de servicii
kind-milestone = Lucru de făcut

## Tables
table-caption = { $title }: ce au spus oamenii, pe runde
col-round = Rundă
col-counted = Au spus asta
col-base = Au răspuns
col-percent = Procent
col-interval = Interval probabil
col-answer = Răspuns
col-people = Persoane
col-skipped = Au sărit peste
col-refused = Preferă să nu spună
col-dont-know = Nu știu sigur
col-not-asked = Nu au fost întrebați
hidden-few = mai puțin de 8
percent = { $n }%
range = de la { $low }% la { $high }%
both-title = Ambele împreună
questions-title = Ce s-a întrebat
multiple-note = Oamenii au putut alege mai multe răspunsuri, așa că suma procentelor poate fi mai mare de 100.
rank-note = Aici numărăm doar răspunsul pus pe primul loc.
counts-mark = contează
counts-note = Acest indicator numără răspunsurile marcate cu „contează”.

## Facts
fact-target = Țintă
fact-target-none = Strategia nu stabilește o țintă.
fact-target-value = { $value } până în { $year }
fact-baseline = De unde s-a pornit
fact-baseline-none = Strategia nu dă o cifră de pornire.


fact-direction = Mai bine înseamnă
direction-up = mai mult
direction-down = mai puțin
direction-reach = realizat
fact-measured = Cum se măsoară
fact-wording = În cuvintele strategiei
fact-outcome = Ține de rezultatul urmărit { $n }: { $title }
fact-released = Stabilite definitiv pe
safe-title = Cum protejăm aceste numere
safe-note = 0 rămâne 0. De la 1 la 7 persoane arătăm o stea. Orice alt număr este rotunjit la cel mai apropiat multiplu de 5, iar procentele sunt calculate din numerele rotunjite. Oamenii au ales singuri să răspundă, de aceea intervalul probabil (95%) este un reper, nu o certitudine.
chart-summary = { $who }: { $percent }% în { $round }, probabil între { $low }% și { $high }%.
chart-target = Țintă { $value }%
chart-interval-key = Linia de pe fiecare bară arată intervalul probabil.
about-title = Despre acest indicator
back-to-results = Toți indicatorii
download-next = Ce s-a schimbat datorită acestui lucru
what-changed-none = Despre acest indicator nu s-a publicat nimic încă.

## Calendar
calendar-title = Când îți poți spune părerea
calendar-lead = Toate rundele de întrebări și perioadele în care se poate răspunde.
calendar-opens = Se deschide
calendar-closes = Se închide
calendar-open = Deschis acum
calendar-coming = Încă nu s-a deschis
calendar-closed = Închis
calendar-what = Chestionar
calendar-state = Acum

## Dates
month-1 = ianuarie
month-2 = februarie
month-3 = martie
month-4 = aprilie
month-5 = mai
month-6 = iunie
month-7 = iulie
month-8 = august
month-9 = septembrie
month-10 = octombrie
month-11 = noiembrie
month-12 = decembrie
# The month by itself, as in "November 2026": some languages have another form of it there.
month-alone-1 = ianuarie
month-alone-2 = februarie
month-alone-3 = martie
month-alone-4 = aprilie
month-alone-5 = mai
month-alone-6 = iunie
month-alone-7 = iulie
month-alone-8 = august
month-alone-9 = septembrie
month-alone-10 = octombrie
month-alone-11 = noiembrie
month-alone-12 = decembrie
date = { $day } { $month } { $year }
month-year = { $month } { $year }
