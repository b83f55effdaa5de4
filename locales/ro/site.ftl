# Pages around the journey: the front page, help, privacy, accessibility and errors.

site-name = Heard
site-promise = Tu spui. Noi numărăm. Tu vezi ce s-a schimbat.
menu-results = Ce au spus oamenii
menu-changes = Ce s-a schimbat
menu-front = Pagina de pornire
menu-language = Limbă
menu-calendar = Calendar
skip-to-content = Sari la conținut

## Front page
front-title = Spune-ne cum este viața ta
front-lead = Aici, copiii și tinerii cu cerințe educaționale speciale și dizabilități din { $area }, împreună cu părinții și îngrijitorii lor, spun ce cred și văd ce se întâmplă datorită părerii lor.
open-title = Deschis acum
open-none = Momentan nu este nimic deschis. Revino în curând sau vezi ce au spus oamenii.
open-until = Deschis până pe { $closes }
open-questions = { $n ->
    [one] O întrebare
    [few] Cel mult { $n } întrebări
   *[other] Cel mult { $n } de întrebări
}
open-start = Începe
audience-cyp = Pentru copii și tineri
audience-parents = Pentru părinți și îngrijitori
found-title = Ce au spus oamenii
found-none = Nu s-a publicat nimic încă.
found-all = Vezi toți indicatorii ({ $n })
changed-title = Ce s-a schimbat
changed-none = Aici nu s-a publicat nimic încă. Când se schimbă ceva datorită celor spuse de oameni, vei citi aici.
demo-title = Aceasta este o demonstrație
demo-note = Răspunsurile arătate aici sunt inventate de un program. Nu le-a dat nicio persoană reală.

## Help
help-title = Cere ajutor
help-lead = Poți vorbi cu un om. Este în regulă să ceri ajutor oricând.
help-back = Înapoi la întrebări
help-danger = Dacă ești în pericol acum
help-danger-note = Poliție, ambulanță sau pompieri. Gratuit.
help-childline = Childline (linia de ajutor pentru copii)
help-childline-note = Pentru oricine are mai puțin de 19 ani. Zi și noapte. Gratuit.
help-local-note = Dacă cineva îi face rău unui copil sau copilul nu este în siguranță.
help-questions-title = Ajutor cu aceste întrebări
help-skip = Poți sări peste orice întrebare.
help-someone = Poți ruga pe cineva în care ai încredere să citească împreună cu tine.
help-stop = Te poți opri. Apasă „Ieșire” ca să pleci repede de aici.

## Taking answers back
receipt-title = Ia-ți înapoi răspunsurile
receipt-lead = Scrie cele cinci cuvinte pe care le-ai primit când ai trimis răspunsurile. Apoi ștergem ce ai spus.
receipt-label = Cele cinci cuvinte ale tale
receipt-hint = În orice limbă, cu spații între ele.
receipt-button = Șterge răspunsurile mele
receipt-unknown = Nu cunoaștem aceste cuvinte. Verifică dacă sunt cinci și dacă sunt scrise corect
receipt-frozen = Aceste răspunsuri au fost numărate și publicate, așa că nu mai pot fi luate înapoi.
receipt-done-title = Răspunsurile tale au fost șterse
receipt-done = Ce ai spus nu mai este în evidențele noastre și nu va fi numărat. Îți mulțumim că ne spui ce vrei.

## Privacy
privacy-title = Ce se întâmplă cu ce spui
privacy-children-title = Pe scurt
privacy-children-1 = Nu te întrebăm cine ești.
privacy-children-2 = Oamenii din echipă citesc ce spui. Ei nu știu că ești tu.
privacy-children-3 = Numărăm răspunsurile. Arătăm numerele tuturor.
privacy-children-4 = Dacă doar câțiva oameni au spus ceva, ascundem acel număr. Așa, nimeni nu poate ghici că ești tu.
privacy-children-5 = Primești cinci cuvinte. Cu ele îți poți lua înapoi răspunsurile.
privacy-stored-title = Ce păstrăm
privacy-stored = Răspunsurile tale, limba și felul de a arăta întrebările pe care le-ai ales, chestionarul și calea prin care ai ajuns la el, precum și ziua în care au venit răspunsurile. Și un semn, dacă ceva din ele arată că cineva poate nu este în siguranță: pe acelea oamenii le citesc primele. Nimic altceva.
privacy-not-stored-title = Ce nu păstrăm niciodată
privacy-not-stored = Numele tău, adresa sau data nașterii, adresa ta de internet (IP), ce dispozitiv sau browser folosești, ora exactă sau orice altceva cu care cineva te-ar putea urmări. Acest site nu cere nimic de la alte companii: nu are hărți, contoare, fonturi sau reclame din altă parte.
privacy-device-title = Ce rămâne pe dispozitivul tău
privacy-device = Cât timp răspunzi, răspunsurile tale sunt păstrate în această filă a browserului, până când le trimiți sau închizi fila. Dacă browserul tău nu rulează scripturi, ele sunt păstrate pe serverul nostru, sub o cheie pe care o are numai browserul tău. Sunt șterse când le trimiți, când apeși „Ieșire” sau după { $days } zile. Fișierul cookie folosit pentru asta conține numai cheia. Dacă alegi culori, un al doilea cookie păstrează această alegere. Dacă ai scris un cod de pe o hârtie, un alt cookie conține o cheie cu care poți răspunde o singură dată. Nimeni nu poate afla din el ce cod a fost și nu este păstrat niciodată împreună cu răspunsurile tale. Este șters când le trimiți, când apeși „Ieșire” sau după { $days } zile.
privacy-words-title = Cele cinci cuvinte ale tale
privacy-words = Păstrăm o copie codificată a lor, din care cuvintele nu pot fi citite. Oricine are cuvintele poate șterge răspunsurile, până când numerele devin definitive. Nimeni nu poate citi răspunsurile cu ajutorul lor.
privacy-shown-title = Ce poate vedea toată lumea
privacy-shown = Numai totaluri, și numai când nu este niciun risc: 0 rămâne 0, de la 1 la 7 persoane arătăm o stea, iar orice alt număr este rotunjit la cel mai apropiat multiplu de 5. Procentele sunt calculate din numerele rotunjite. Numerele care s-au schimbat doar cu câteva persoane de când au fost arătate ultima dată nu sunt arătate din nou.
privacy-words-you-write = Ce scrii cu propriile cuvinte este citit de echipă și nu se publică aici. Dacă scrii că tu sau altcineva este în pericol, echipa trebuie să facă ceva, dacă poate.
privacy-contact-title = Cine răspunde de toate acestea
privacy-contact = { $organisation } hotărăște ce se întreabă și poartă răspunderea pentru răspunsuri. Adresa de contact: { $contact }.

## Accessibility
accessibility-title = Poate folosi toată lumea acest site?
accessibility-lead = { $organisation } vrea ca toată lumea să poată răspunde și să poată citi rezultatele. Iată până unde am ajuns.
accessibility-works-title = Ce poți face
accessibility-works-1 = Să răspunzi fără scripturi, numai cu tastatura, cu un cititor de ecran sau cu pagina mărită până la 400%.
accessibility-works-2 = Să alegi pe fiecare pagină limba, varianta „Ușor de citit” cu imagini, culorile și mărimea literelor.
accessibility-works-3 = Să răspunzi cât timp ai nevoie. Nimic nu se mișcă și timpul nu se termină.
accessibility-gaps-title = Ce nu funcționează încă
accessibility-gaps-1 = Puține întrebări sunt înregistrate de o persoană sau în limba semnelor. Heard le citește pe celelalte cu voce tare, dacă dispozitivul are o voce pentru limba aleasă.
accessibility-gaps-2 = Varianta „Ușor de citit” există numai în engleză.
accessibility-gaps-3 = Această versiune nu a fost încă testată de o persoană care folosește zilnic tehnologii de asistare. A fost testată prin verificări automate și manual, cu tastatura și cu pagina mărită.
accessibility-status-title = Regulile
accessibility-status = Regulile pentru instituțiile publice din Regatul Unit cer respectarea ghidului Web Content Accessibility Guidelines (WCAG) 2.2, nivelul AA. Verificările automate nu găsesc nicio greșeală în această versiune. Ea nu a fost auditată de alții, de aceea spunem că respectă regulile parțial.
accessibility-problem-title = Spune-ne despre o problemă
accessibility-problem = Adresa de contact: { $contact }. Dacă nu ești de acord cu răspunsul nostru, te poate ajuta Equality Advisory and Support Service (serviciul de consiliere și sprijin pentru egalitate).

## Pictures and letters
licences-title = Imagini și litere
licences-symbols = Imaginile sunt de la OpenMoji, proiectul deschis de emoji și pictograme. Licență: CC BY-SA 4.0. Am eliminat din fișiere ce nu se vede.
licences-fonts = Titlurile sunt scrise cu fontul Lexend. Licență: SIL Open Font License 1.1.
licences-faces = Fețele și urechea sunt desenate pentru Heard.

## Errors
error-not-found-title = Această pagină nu este aici
error-not-found = Poate că adresa are o literă greșită sau pagina nu mai există.
error-busy-title = Foarte mulți oameni trimit răspunsuri chiar acum
error-busy = Nu s-a pierdut nimic. Așteaptă puțin și apasă din nou butonul.
error-failed-title = Ceva nu a mers bine la noi
error-failed = Nu este vina ta. Te rugăm să încerci din nou peste câteva clipe.
error-refused-title = Nu am putut primi asta
error-refused = A venit de pe alt site sau nu este ce trimite această pagină. Mergi înapoi și încearcă din nou.
error-home = Mergi la pagina de pornire
error-cookies-title = Am pierdut locul la care ai ajuns
error-cookies = Browserul tău nu a păstrat locul la care ai ajuns. Te rugăm să permiți fișierele cookie pentru acest site sau să pornești scripturile și să începi din nou.

## Where the organisation has not said it in its settings
default-reader = persoana care ține legătura cu familiile
default-organisation = Parteneriatul SEND din zona ta
default-area = zona ta
default-contact = consiliul tău local

## What was recorded
recorded-button = Ascultă ce am înregistrat
recorded-title = Ce ai înregistrat
recorded-lead = Poți să asculți și să privești zece minute. Apoi scrie din nou cuvintele.
recorded-none = Nu ai înregistrat nimic.
recorded-voice = Înregistrarea { $n }
recorded-drawing = Desenul { $n }
recorded-photo = Fotografia { $n }
recording-refused = Nu am putut primi acest fișier
recording-back = Înapoi la întrebare
recording-long = Este prea lung. Putem primi cel mult { $minutes } min.
recording-many = Sunt prea multe. Șterge întâi una.
recording-none = Nu era nicio înregistrare. Înregistrează sau alege întâi una.
recording-unknown = Aceasta nu este o înregistrare sau o imagine pe care o putem deschide.
privacy-voice-title = Vocea, desenele și fotografiile
privacy-voice = Dacă îți înregistrezi vocea, desenezi sau trimiți o fotografie, le păstrăm criptate. O voce poate arăta cine ești, așa că o aud doar cei care trebuie. Cu cele cinci cuvinte poți s-o asculți din nou sau s-o retragi; atunci este ștearsă imediat. Ce nu trimiți se șterge după { $days } zile.
