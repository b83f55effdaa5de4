# Help that is shown when an answer says that somebody may not be safe, and leaving without a trace. Flat
# texts: see respond.ftl.

## Shown at once after such an answer
care-title = Îți mulțumim că ne-ai spus
care-lead = Ai făcut bine că ai spus. Poți primi ajutor acum.
care-type = Ți-e mai ușor să scrii? Poți vorbi pe chat cu Childline:
care-adult = Poți vorbi și cu un adult în care ai încredere, de exemplu un profesor sau un doctor.
care-first = După ce le trimiți, răspunsurile tale sunt citite primele. Sunt citite de { $reader }. Poate dura până la 5 zile lucrătoare.
care-unknown = Nu știm cine ești, așa că nu putem veni la tine. De aceea este bine să vorbești cu cineva acum.
care-on = Continuă cu întrebările

## Below every question that is answered in one’s own words
reads-note = Acest răspuns este citit de { $reader }, în cel mult 5 zile lucrătoare.
reads-hurt = Îți face cineva rău? Nu ne aștepta pe noi.
reads-help = Cere ajutor acum

## Where nobody may see later what was answered: the name of every page, and leaving by the keyboard
quiet-title = Întrebări
leave-hint = Poți și să apeși de trei ori tasta Shift ca să ieși.
leave-two = Mai apasă Shift de 2 ori ca să ieși.
leave-one = Mai apasă Shift o dată ca să ieși.
