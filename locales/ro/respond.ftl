# The respondent's journey. Every message is one flat text, because the browser gets it without
# Fluent: no selectors, and placeables only by name.

## On every page of the journey
skip-link = Sari la întrebare
language = Limbă
help = Ajutor
exit = Ieșire
privacy = Protecția datelor
accessibility = Accesibilitate
look = Fă-l pe placul tău

## Start
start = Începe
choose-language = Alege limba
choose-presentation = Cum vrei să vezi întrebările?
presentation-standard = Cuvinte
presentation-standard-note = Întrebări scurte, cu răspunsuri pe care apeși
presentation-easy = Ușor de citit
presentation-easy-note = Imagini, litere mai mari și mai puține variante de răspuns
how-long = Numărul de întrebări: cel mult { $n }. Poți sări peste oricare dintre ele și te poți opri oricând.
promise-anonymous = Nimeni nu va ști că ai răspuns tu.
promise-anonymous-note = Nu te întrebăm cum te cheamă. Asta înseamnă „anonim”.
promise-confidential = Numai oamenii care trebuie să știe vor afla că ai răspuns tu.
promise-confidential-note = Asta înseamnă „confidențial”.
promise-reader = Ce spui tu este citit de { $reader }.
promise-reader-note = În cel mult 5 zile lucrătoare. Poți răspunde până pe { $closes }.
promise-change = Răspunsurile tale pot schimba ceva.
promise-change-note = Spunem tuturor ce s-a schimbat datorită răspunsurilor, ce nu s-a putut schimba și de ce.

## A question
back = Înapoi
next = Mai departe
skip = Sari peste
refuse = Prefer să nu spun
part = Partea { $n } din { $of }
practice = Această întrebare este doar de probă. Nu păstrăm răspunsul tău.
choose-many = Poți alege mai multe răspunsuri.
choose-at-most = Poți alege cel mult { $max }.
or = sau
other-label = Scrie despre ce este vorba
number-hint = Scrie un număr de la { $min } la { $max }.
chars-hint = Poți scrie cel mult { $max } de litere.

## Something to put right
error-title = Ceva nu este în regulă
error-prefix = Eroare
error-nothing-choice = Alege un răspuns sau apasă „Sari peste”
error-nothing-text = Scrie răspunsul tău sau apasă „Sari peste”
error-unknown-option = Alege unul dintre răspunsurile de pe această pagină
error-too-many = Ai ales prea multe răspunsuri. Alege cel mult { $max }
error-exclusive = Ai ales „niciunul” împreună cu altceva. Alege numai una dintre variante
error-other-not-chosen = Ai scris altceva. Alege și „Altceva” sau șterge cuvintele
error-too-long = Textul este prea lung. Scrie cel mult { $max } de litere
error-not-a-number = Scrie un număr întreg, de exemplu 8
error-out-of-range = Scrie un număr de la { $min } la { $max }
error-wrong-kind = Ceva nu a mers bine cu acest răspuns. Te rugăm să răspunzi din nou

## Checking the answers
check-title = Verifică răspunsurile tale
check-note = Poți schimba orice înainte să le trimiți.
change = Schimbă
skipped = Întrebare sărită
refused = Prefer să nu spun
not-answered = Încă fără răspuns
nothing-to-send = Nu ai răspuns încă la nicio întrebare. Răspunde la cel puțin una, apoi trimite.
send-note = După ce le trimiți, răspunsurile pot fi citite de { $reader }. Nimeni nu poate vedea cine ești.
send = Trimite răspunsurile mele

## Sent
thanks-title = Îți mulțumim. Te-am auzit.
thanks-safe = Răspunsurile tale sunt în siguranță la noi.
words-title = Păstrează aceste cinci cuvinte
words-note = Cu aceste cuvinte îți poți lua înapoi răspunsurile până pe { $closes }. Fă-le o poză sau notează-le.
withdraw-link = Vreau înapoi răspunsurile mele
steps-title = Ce urmează
step-today = Astăzi
step-today-note = Ai trimis răspunsurile.
step-read = În cel mult 5 zile lucrătoare
step-read-note = Fiecare răspuns este citit de { $reader }.
step-count = După { $closes }
step-count-note = Numărăm răspunsurile și le arătăm tuturor, fără nume.
step-change = Apoi
step-change-note = Îți spunem ce s-a schimbat, ce nu s-a putut schimba și de ce.
results-link = Vezi ce au spus oamenii
changes-link = Vezi ce s-a schimbat
finish = Încheie

## Not sent
unsent-title = Încă nu s-au trimis. Răspunsurile tale sunt în siguranță.
unsent-note = Nu am putut lua legătura cu Heard acum. Răspunsurile tale sunt păstrate pe acest dispozitiv și numai aici.
unsent-saved = Salvate pe acest dispozitiv
unsent-saved-note = Nu s-a pierdut nimic.
unsent-waiting = Așteaptă să fie trimise
unsent-waiting-note = Încercăm noi din nou. Nu închide această pagină.
unsent-words = După aceea primești cele cinci cuvinte ale tale
try-again = Încearcă din nou acum
refused-title = Nu am putut primi răspunsurile tale
refused-closed = Acest chestionar s-a închis și nu mai primește răspunsuri.
refused-code = Codul a fost deja folosit, așa că aceste răspunsuri nu au putut fi trimise. Cere unul nou de la persoana care ți l-a dat.
refused-code-go = Scrie codul tău
refused-conflict = De aici s-au trimis deja răspunsuri, dar erau altele. Contează cele dintâi.
refused-other = Ceva nu a mers bine la noi. Răspunsurile tale sunt tot aici. Te rugăm să încerci din nou.

## Closed
closed-title = Acest chestionar s-a încheiat
closed-note = A primit răspunsuri până pe { $closes }. Mulțumim tuturor celor care ne-au spus ce cred.
not-open-title = Acest chestionar nu a început încă
not-open-note = Primește răspunsuri începând cu { $opens }.
closed-next = Pe pagina cu rezultate arătăm ce au spus oamenii.
see-open = Vezi ce este deschis acum
