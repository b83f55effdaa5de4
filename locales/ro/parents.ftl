# The respondent's journey where parent carers answer: `parents-<key>` stands in place of `<key>` of
# respond.ftl. Only messages that speak to the reader in at least one language are here, the same in
# every language; the others serve everybody. A button that the reader says to the journey ("Skip",
# "Send my answers") speaks to nobody. Flat, as respond.ftl is, and with the same placeables.

## Start
parents-start = Începeți
parents-choose-language = Alegeți limba
parents-choose-presentation = Cum doriți să vedeți întrebările?
parents-presentation-standard-note = Întrebări scurte, cu răspunsuri pe care apăsați
parents-presentation-easy-note = Imagini, litere mai mari și mai puține variante de răspuns
parents-how-long = Numărul de întrebări: cel mult { $n }. Puteți sări peste oricare dintre ele și vă puteți opri oricând.
parents-promise-anonymous = Nimeni nu va ști că ați răspuns dumneavoastră.
parents-promise-anonymous-note = Nu vă întrebăm cum vă numiți. Răspunsurile sunt anonime.
parents-promise-confidential = Numai persoanele care trebuie să știe vor afla că ați răspuns dumneavoastră.
parents-promise-reader = Ce spuneți este citit de { $reader }.
parents-promise-reader-note = În cel mult 5 zile lucrătoare. Puteți răspunde până pe { $closes }.
parents-promise-change = Răspunsurile dumneavoastră pot schimba ceva.

## A question
parents-practice = Această întrebare este doar de probă. Nu păstrăm răspunsul dumneavoastră.
parents-choose-many = Puteți alege mai multe răspunsuri.
parents-choose-at-most = Puteți alege cel mult { $max }.
parents-other-label = Scrieți despre ce este vorba
parents-number-hint = Scrieți un număr de la { $min } la { $max }.
parents-chars-hint = Puteți scrie cel mult { $max } de litere.

## Something to put right
parents-error-nothing-choice = Alegeți un răspuns sau apăsați „Sari peste”
parents-error-nothing-text = Scrieți răspunsul sau apăsați „Sari peste”
parents-error-unknown-option = Alegeți unul dintre răspunsurile de pe această pagină
parents-error-too-many = Ați ales prea multe răspunsuri. Alegeți cel mult { $max }
parents-error-exclusive = Ați ales „niciunul” împreună cu altceva. Alegeți numai una dintre variante
parents-error-other-not-chosen = Ați scris altceva. Alegeți și „Altceva” sau ștergeți cuvintele
parents-error-too-long = Textul este prea lung. Scrieți cel mult { $max } de litere
parents-error-not-a-number = Scrieți un număr întreg, de exemplu 8
parents-error-out-of-range = Scrieți un număr de la { $min } la { $max }
parents-error-wrong-kind = Ceva nu a mers bine cu acest răspuns. Vă rugăm să răspundeți din nou

## Checking the answers
parents-check-title = Verificați răspunsurile
parents-check-note = Puteți schimba orice înainte să le trimiteți.
parents-nothing-to-send = Nu ați răspuns încă la nicio întrebare. Vă rugăm să răspundeți la cel puțin una, apoi trimiteți.
parents-send-note = După ce le trimiteți, răspunsurile pot fi citite de { $reader }. Nimeni nu poate vedea cine sunteți.

## Sent
parents-thanks-title = Vă mulțumim. V-am auzit.
parents-thanks-safe = Răspunsurile dumneavoastră sunt în siguranță la noi.
parents-words-title = Păstrați aceste cinci cuvinte
parents-words-note = Cu aceste cuvinte vă puteți lua înapoi răspunsurile până pe { $closes }. Faceți-le o fotografie sau notați-le.
parents-step-today-note = Ați trimis răspunsurile.
parents-step-change-note = Vă spunem ce s-a schimbat, ce nu s-a putut schimba și de ce.
parents-results-link = Vedeți ce au spus oamenii

## Not sent
parents-unsent-title = Încă nu s-au trimis. Răspunsurile dumneavoastră sunt în siguranță.
parents-unsent-note = Nu am putut lua legătura cu Heard acum. Răspunsurile dumneavoastră sunt păstrate pe acest dispozitiv și numai aici.
parents-unsent-waiting-note = Încercăm noi din nou. Vă rugăm să nu închideți această pagină.
parents-unsent-words = După aceea primiți cele cinci cuvinte ale dumneavoastră
parents-try-again = Încercați din nou acum
parents-refused-title = Nu am putut primi răspunsurile dumneavoastră
parents-refused-other = Ceva nu a mers bine la noi. Răspunsurile dumneavoastră sunt tot aici. Vă rugăm să încercați din nou.

## Closed
parents-see-open = Vedeți ce este deschis acum

## Help
parents-care-title = Vă mulțumim că ne-ați spus
parents-care-lead = Ați făcut bine că ați spus. Există ajutor acum, pentru copil și pentru dumneavoastră.
parents-care-type = Copiii și tinerii pot vorbi și pe chat cu Childline:
parents-care-adult = Puteți vorbi și cu cineva în care aveți încredere, de exemplu un profesor, un medic sau o asistentă medicală.
parents-care-first = După ce le trimiteți, răspunsurile dumneavoastră sunt citite primele. Sunt citite de { $reader }. Poate dura până la 5 zile lucrătoare.
parents-care-unknown = Nu știm cine sunteți, așa că nu vă putem contacta. De aceea este bine să vorbiți cu cineva acum.
parents-reads-hurt = Îi face cineva rău unui copil? Nu ne așteptați pe noi.
