# Ways in: codes, pauses, shared tablets, frames in other sites.

collect-code-title = Scrie codul tău
collect-code-lead = Este pe hârtia pe care ai primit-o. Fiecare cod funcționează o singură dată.
collect-code-label = Codul tău
collect-code-hint = Are 10 litere și cifre. Literele mici sunt bune, și spațiile la fel.
collect-code-go = Mai departe
collect-code-unknown = Nu cunoaștem acest cod. Uită-te pe hârtie și scrie-l din nou.
collect-code-used = Acest cod a fost folosit. Cere unul nou de la persoana care ți l-a dat.
collect-paused-title = Aici este pauză
collect-paused-note = Acum nu se primesc răspunsuri. Te rugăm să revii mai târziu.
collect-paper-title = Aici se răspunde pe hârtie
collect-paper-note = Cineva care lucrează aici introduce ce este scris pe hârtie.
collect-next = Următoarea persoană
collect-next-note = Mulțumim. Vom începe din nou pentru următoarea persoană.
collect-next-left = Secunde rămase: { $n }
collect-next-stop = Oprește, încă citesc
collect-frame-title = Deschide în fereastra sa
collect-frame-note = Această pagină este în interiorul altui site, iar browserul tău nu îți poate păstra locul acolo. În fereastra sa funcționează.
collect-frame-go = Deschide într-o fereastră nouă
