# Answering with a voice, a drawing or a photo. Flat texts: see respond.ftl.

## Saying an answer
voice-start = Spune în loc să scrii
voice-start-first = Spune răspunsul tău
voice-or = Sau scrie
voice-ask = Înainte să vorbești
voice-ask-who = O voce le poate arăta oamenilor cine ești. De aceea, acest răspuns este confidențial, nu anonim.
voice-ask-reader = Îl ascultă numai oamenii care lucrează cu el. Este pentru { $reader }.
voice-ask-back = Îl poți lua înapoi. La sfârșit primești cinci cuvinte, iar cu ele îți ștergem vocea.
voice-yes = Da, vreau să vorbesc
voice-no = Nu, mulțumesc
voice-place = Poți vorbi aici?
voice-place-note = Cineva de lângă tine ar putea auzi ce spui. Poți scrie în schimb.
voice-place-yes = Da, pot vorbi aici
voice-write = Mai bine scriu
voice-record-title = Spune-ne cu cuvintele tale
voice-record-note = Apasă butonul mare și vorbește. Apasă-l din nou când ai terminat.
voice-record = Înregistrează
voice-stop = Oprește
voice-cancel = Înapoi
voice-allow = Dispozitivul te poate întreba dacă putem asculta. Dacă vrei să vorbești, alege „Permite”.
voice-on = Înregistrăm. Poți vorbi acum.
voice-heard = Te auzim.
voice-quiet = Încă nu auzim nimic.
voice-left = Timp rămas: { $time }
voice-full = Timpul s-a terminat. Ce ai spus este tot aici.
voice-listen = Ascultă-ți vocea
voice-listen-note = O poți folosi sau o poți înregistra din nou.
voice-hear-play = Ascultă
voice-hear-stop = Oprește redarea
voice-use = Folosește asta
voice-again = Înregistrează din nou
voice-delete = Șterge
voice-delete-ask = Ștergem înregistrarea ta?
voice-delete-yes = Da, șterge-o
voice-delete-no = Nu, păstreaz-o
voice-deleted = S-a șters.
voice-kept = Vocea ta face parte din răspuns
voice-hear = Vocea ta, { $time }
voice-trouble = Nu am putut înregistra
voice-refused = Microfonul nu a fost permis. Îl poți permite în browser sau poți scrie.
voice-missing = Nu găsim niciun microfon. Poți conecta unul sau poți scrie.
voice-busy = Altceva folosește microfonul. Închide și încearcă din nou sau scrie.
voice-empty = Nu s-a înregistrat nimic. Încearcă din nou sau scrie.
voice-unsupported = Acest browser nu poate înregistra. Poți scrie în schimb.
voice-retry = Încearcă din nou

## Without script: a file from the device
file-voice = Sau alege o înregistrare de pe acest dispozitiv
file-picture = Alege o imagine de pe acest dispozitiv
file-send = Adaugă
file-forget = Scoate

## Drawing an answer
draw-words = Sau spune în cuvinte
draw-canvas = Desenul tău. Desenează aici cu degetul, cu un creion sau cu mouse-ul. Sau descrie-l în cuvinte în caseta de pe această pagină.
draw-colours = Culori
draw-black = Negru
draw-red = Roșu
draw-orange = Portocaliu
draw-yellow = Galben
draw-green = Verde
draw-blue = Albastru
draw-purple = Mov
draw-brown = Maro
draw-sizes = Creioane
draw-thin = Creion subțire
draw-middle = Creion mediu
draw-thick = Creion gros
draw-undo = Anulează ultimul pas
draw-clear = Șterge tot
draw-cleared = Totul este șters. „Anulează ultimul pas” îl aduce înapoi.
draw-told = Desenul tău

## Answering with a photo
photo-words = Sau spune în cuvinte ce ar arăta
photo-warn = Înainte să alegi o poză
photo-warn-faces = Fără fețe, te rugăm. Și fără nume, școli sau străzi.
photo-warn-reader = O poză le poate arăta oamenilor cine ești. O va vedea { $reader }.
photo-choose = Alege o poză
photo-other = Alege altă poză
photo-look = Aceasta este poza potrivită?
photo-use = Folosește această poză
photo-kept = Poza ta face parte din răspuns
photo-away = Scoate
photo-bad = Nu putem deschide această imagine. Te rugăm să alegi alta.
photo-told = Poza ta

## On the way to the server
upload-count = { $n } din 100 salvat
upload-going = Este pe drum spre noi.
upload-slow = Nu există conexiune acum. Este păstrat pe acest dispozitiv și pleacă singur mai târziu.
upload-done = Am primit. Este în siguranță.
upload-lost = Nu a ajuns la noi. Te rugăm să adaugi din nou sau să scoți.
refused-recording = Ceva ce ai spus, desenat sau fotografiat nu a ajuns la noi. Verifică răspunsurile: poți adăuga din nou sau poți scoate.
see-answers = Verifică răspunsurile mele
