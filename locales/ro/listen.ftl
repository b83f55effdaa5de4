# Reading aloud, recorded clips and signed videos. Flat texts: see respond.ftl.

listen = Ascultă
listen-see = Cum vezi asta
listen-clip = O persoană citește această întrebare
listen-signed = Vezi în limba semnelor
listen-some-read = O persoană îți citește unele întrebări.
listen-some-signed = Poți vedea unele întrebări în limba semnelor.

## What the script for reading aloud says
listen-this = Ascultă asta
listen-all = Citește tot
listen-play = Ascultă: { $name }
listen-stop = Oprește
listen-own = Ascultă ce ai scris
listen-none = Acest aparat nu are o voce proprie pentru această limbă: { $name }. Cineva în care ai încredere ți-o poate citi.
listen-quiet = Vocea nu a pornit. Încearcă din nou.
listen-no-script = Cititul cu voce tare are nevoie de scripturi, iar browserul tău nu le rulează. Dacă cineva a înregistrat o întrebare, o poți asculta în continuare.
