# The respondent's journey. Every message is one flat text, because the browser gets it without
# Fluent: no selectors, and placeables only by name.

## On every page of the journey
skip-link = Neidio i’r cwestiwn
language = Iaith
help = Help
exit = Gadael
privacy = Preifatrwydd
accessibility = Hygyrchedd
look = Gwneud hwn yn addas i fi

## Start
start = Dechrau
choose-language = Dewisa dy iaith
choose-presentation = Sut wyt ti eisiau gweld y cwestiynau?
presentation-standard = Geiriau
presentation-standard-note = Cwestiynau byr gydag atebion i’w tapio
presentation-easy = Hawdd ei Ddeall
presentation-easy-note = Lluniau, geiriau mwy a llai o ddewisiadau
how-long = Dim mwy na { $n } o gwestiynau. Cei di hepgor unrhyw un ohonyn nhw, a stopio unrhyw bryd.
promise-anonymous = Fydd neb yn gwybod mai ti oedd e.
promise-anonymous-note = Dydyn ni ddim yn gofyn am dy enw. Y gair am hyn yw dienw.
promise-confidential = Dim ond pobl sy’n gorfod gwybod fydd yn gwybod mai ti oedd e.
promise-confidential-note = Y gair am hyn yw cyfrinachol.
promise-reader = Bydd { $reader } yn darllen beth rwyt ti’n ei ddweud.
promise-reader-note = O fewn 5 diwrnod gwaith. Cei di ateb tan { $closes }.
promise-change = Gall hyn newid pethau.
promise-change-note = Rydyn ni’n dweud wrth bawb beth newidiodd o achos beth ddywedodd pobl, a beth oedd ddim yn gallu newid a pham.

## A question
back = Yn ôl
next = Nesaf
skip = Hepgor
refuse = Mae’n well gen i beidio â dweud
part = Rhan { $n } o { $of }
practice = Dim ond ymarfer yw hwn. Dydyn ni ddim yn cadw dy ateb.
choose-many = Cei di ddewis mwy nag un.
choose-at-most = Cei di ddewis hyd at { $max }.
or = neu
other-label = Ysgrifenna beth yw e
number-hint = Ysgrifenna rif o { $min } i { $max }.
chars-hint = Cei di ysgrifennu hyd at { $max } o lythrennau.

## Something to put right
error-title = Mae problem
error-prefix = Gwall
error-nothing-choice = Dewisa ateb, neu pwysa “Hepgor”
error-nothing-text = Ysgrifenna dy ateb, neu pwysa “Hepgor”
error-unknown-option = Dewisa un o’r atebion ar y dudalen hon
error-too-many = Dewisa { $max } ateb neu lai
error-exclusive = Rwyt ti wedi dewis “dim un” gyda rhywbeth arall. Dewisa’r naill neu’r llall
error-other-not-chosen = Rwyt ti wedi ysgrifennu rhywbeth arall. Dewisa “Rhywbeth arall” hefyd, neu tynna’r geiriau allan
error-too-long = Mae hwn yn rhy hir. Ysgrifenna { $max } o lythrennau neu lai
error-not-a-number = Ysgrifenna rif cyfan, fel 8
error-out-of-range = Ysgrifenna rif o { $min } i { $max }
error-wrong-kind = Aeth rhywbeth o’i le gyda’r ateb hwn. Ateba eto

## Checking the answers
check-title = Edrycha dros dy atebion
check-note = Cei di newid unrhyw beth cyn anfon dy atebion.
change = Newid
skipped = Wedi’i hepgor
refused = Mae’n well gen i beidio â dweud
not-answered = Dim ateb eto
nothing-to-send = Dwyt ti ddim wedi ateb unrhyw beth eto. Ateba o leiaf un cwestiwn, ac wedyn anfona dy atebion.
send-note = Pan fyddi di’n anfon dy atebion, bydd { $reader } yn gallu eu darllen. Does neb yn gallu gweld pwy wyt ti.
send = Anfon fy atebion

## Sent
thanks-title = Diolch. Rydyn ni wedi dy glywed di.
thanks-safe = Mae dy atebion yn ddiogel gyda ni.
words-title = Cadwa’r pum gair hyn
words-note = Gyda’r geiriau hyn, cei di dynnu dy atebion yn ôl tan { $closes }. Tynna lun ohonyn nhw neu ysgrifenna nhw.
withdraw-link = Tynnu fy atebion yn ôl
steps-title = Beth sy’n digwydd nesaf
step-today = Heddiw
step-today-note = Anfonaist ti dy atebion.
step-read = O fewn 5 diwrnod gwaith
step-read-note = Bydd { $reader } yn darllen pob un.
step-count = Ar ôl { $closes }
step-count-note = Byddwn ni’n cyfrif yr atebion ac yn eu dangos i bawb, heb enwau.
step-change = Wedyn
step-change-note = Byddwn ni’n dweud wrthot ti beth newidiodd, a beth oedd ddim yn gallu newid a pham.
results-link = Gweld beth ddywedodd pobl
changes-link = Gweld beth newidiodd
finish = Gorffen

## Not sent
unsent-title = Heb eu hanfon eto. Mae dy atebion yn ddiogel.
unsent-note = Doedd dim modd cysylltu â Heard y tro hwn. Mae dy atebion wedi’u cadw ar y ddyfais hon, a dim ond yma.
unsent-saved = Wedi’u cadw ar y ddyfais hon
unsent-saved-note = Does dim byd wedi’i golli.
unsent-waiting = Yn aros i’w hanfon
unsent-waiting-note = Byddwn ni’n trio eto ein hunain. Cadwa hwn ar agor.
unsent-words = Wedyn byddi di’n cael dy bum gair
try-again = Trio eto nawr
refused-title = Doedden ni ddim yn gallu derbyn dy atebion
refused-closed = Mae hwn wedi cau, felly dydy e ddim yn derbyn mwy o atebion.
refused-code = Mae'r cod wedi cael ei ddefnyddio yn barod, felly nid oedd modd anfon yr atebion hyn. Gofynnwch am un newydd i'r person a'i rhoddodd i chi.
refused-code-go = Teipiwch eich cod
refused-conflict = Cafodd atebion eu hanfon oddi yma o’r blaen, ac roedden nhw’n wahanol. Y rhai cyntaf sy’n cyfrif.
refused-other = Aeth rhywbeth o’i le ar ein hochr ni. Mae dy atebion yma o hyd. Rho gynnig arall arni.

## Closed
closed-title = Mae hwn wedi gorffen
closed-note = Roedd modd ateb tan { $closes }. Diolch i bawb a ddywedodd wrthon ni beth maen nhw’n ei feddwl.
not-open-title = Dydy hwn ddim wedi dechrau eto
not-open-note = Bydd modd ateb o { $opens } ymlaen.
closed-next = Rydyn ni’n dangos beth ddywedodd pobl ar y dudalen ganlyniadau.
see-open = Gweld beth sydd ar agor nawr
