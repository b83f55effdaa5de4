# What was found: measures, their charts and tables. Numbers come from a release only.

results-title = Beth ddywedodd pobl
results-lead = Mae pob llinell yn addewid o’r ddogfen “{ $strategy }”, a beth ddywedodd pobl amdano.
results-release = Cafodd y rhifau hyn eu cloi ar { $date }.
results-none-title = Does dim byd wedi’i gyhoeddi eto
results-none = Bydd y rhifau cyntaf yn ymddangos yma pan fyddan nhw’n barod ac yn ddiogel i’w dangos.
outcome = Canlyniad { $n }

## Who said it
who-cyp = Plant a phobl ifanc
who-parents = Rhieni a gofalwyr

## Findings
finding = { $percent }% – tua { $counted } allan o { $base } o bobl
finding-few = Does dim digon o bobl wedi ateb i ddangos canran yn ddiogel.
finding-none = Does neb wedi ateb hwn eto.
finding-held = Daeth rhai atebion newydd i mewn, ond dim digon i’w dangos yn ddiogel. Dyma’r rhifau o’r blaen.
finding-change-up = { $points ->
    [zero] 0 pwynt yn fwy nag ym mis { $before }
    [one] 1 pwynt yn fwy nag ym mis { $before }
    [two] { $points } bwynt yn fwy nag ym mis { $before }
    [few] { $points } phwynt yn fwy nag ym mis { $before }
    [many] { $points } phwynt yn fwy nag ym mis { $before }
   *[other] { $points } pwynt yn fwy nag ym mis { $before }
}
finding-change-down = { $points ->
    [zero] 0 pwynt yn llai nag ym mis { $before }
    [one] 1 pwynt yn llai nag ym mis { $before }
    [two] { $points } bwynt yn llai nag ym mis { $before }
    [few] { $points } phwynt yn llai nag ym mis { $before }
    [many] { $points } phwynt yn llai nag ym mis { $before }
   *[other] { $points } pwynt yn llai nag ym mis { $before }
}
finding-change-same = Yr un fath ag ym mis { $before }
finding-change-clear = Mae hwn yn newid clir.
finding-change-unclear = Mae’r gwahaniaeth mor fach y gallai fod yn fater o siawns.
finding-moved = { $change }. { $certainty }
not-imported = Does dim ffigur wedi’i fewnforio eto.
not-imported-note = Y cyngor neu ei bartneriaid sy’n cyfrif y mesur hwn; dydy e ddim yn cael ei ofyn mewn arolwg. Mae ei le yn cael ei gadw yma.
milestone-open = Dim adroddiad eto
milestone-note = Rhywbeth i’w wneud yw hwn, nid rhif. Does dim adroddiad amdano wedi’i fewnforio eto.
caution = Llai na 30 o bobl: darllena hwn yn ofalus.

## Status
status-green = Ar y targed
status-amber = Rhy agos i ddweud
status-red = O dan y targed
status-no-target = Dim targed wedi’i osod
status-no-figure = Dim ffigur eto
key-title = Beth mae’r arwyddion yn ei olygu
kind-survey = Wedi’i ofyn mewn arolwg
kind-administrative = Wedi’i gyfrif gan wasanaethau
kind-milestone = Rhywbeth i’w wneud

## Tables
table-caption = { $title }: beth ddywedodd pobl, fesul rownd
col-round = Rownd
col-counted = Wedi dweud hynny
col-base = Wedi ateb
col-percent = Canran
col-interval = Ystod debygol
col-answer = Ateb
col-people = Pobl
col-skipped = Wedi hepgor
col-refused = Gwell peidio â dweud
col-dont-know = Ddim yn siŵr
col-not-asked = Heb ei ofyn
hidden-few = llai nag 8
percent = { $n }%
range = { $low }% i { $high }%
both-title = Y ddau gyda’i gilydd
questions-title = Beth gafodd ei ofyn
multiple-note = Roedd pobl yn gallu dewis mwy nag un ateb, felly gall y canrannau ddod i fwy na 100.
rank-note = Dim ond yr ateb a roddodd pobl yn gyntaf sy’n cael ei gyfrif yma.
counts-mark = yn cyfrif
counts-note = Yr atebion sydd wedi’u marcio “yn cyfrif” yw’r rhai y mae’r mesur hwn yn eu cyfrif.

## Facts
fact-target = Targed
fact-target-none = Dydy’r strategaeth ddim yn gosod targed.
fact-target-value = { $value } erbyn { $year }
fact-baseline = Y man cychwyn
fact-baseline-none = Dydy’r strategaeth ddim yn rhoi ffigur cychwynnol.
fact-direction = Ystyr gwell yw
direction-up = mwy
direction-down = llai
direction-reach = wedi’i wneud
fact-measured = Sut mae’n cael ei fesur
fact-wording = Yng ngeiriau’r strategaeth
fact-outcome = Rhan o ganlyniad { $n }: { $title }
fact-released = Wedi’u cloi ar
safe-title = Sut mae’r rhifau hyn yn cael eu cadw’n ddiogel
safe-note = Mae 0 yn aros yn 0. Mae 1 i 7 o bobl yn cael eu dangos fel seren. Mae pob rhif arall yn cael ei dalgrynnu i’r 5 agosaf, ac mae’r canrannau’n cael eu cyfrifo o’r rhifau sydd wedi’u talgrynnu. Dewisodd pobl eu hunain a oedden nhw am ateb, felly canllaw yw’r ystod debygol (95%), nid addewid.
chart-summary = { $who }: { $percent }% ym mis { $round }, yn debygol rhwng { $low }% a { $high }%.
chart-target = Targed { $value }%
chart-interval-key = Mae’r llinell ar draws pob bar yn dangos yr ystod debygol.
about-title = Am y mesur hwn
back-to-results = Pob mesur
download-next = Beth newidiodd o achos hyn
what-changed-none = Does dim byd wedi’i gyhoeddi am y mesur hwn eto.

## Calendar
calendar-title = Pryd galli di ddweud dy farn
calendar-lead = Pob rownd o gwestiynau, a phryd mae modd ateb.
calendar-opens = Yn agor
calendar-closes = Yn cau
calendar-open = Ar agor nawr
calendar-coming = Ddim ar agor eto
calendar-closed = Wedi cau
calendar-what = Beth
calendar-state = Nawr

## Dates
month-1 = Ionawr
month-2 = Chwefror
month-3 = Mawrth
month-4 = Ebrill
month-5 = Mai
month-6 = Mehefin
month-7 = Gorffennaf
month-8 = Awst
month-9 = Medi
month-10 = Hydref
month-11 = Tachwedd
month-12 = Rhagfyr
# The month by itself, as in "November 2026": some languages have another form of it there.
month-alone-1 = Ionawr
month-alone-2 = Chwefror
month-alone-3 = Mawrth
month-alone-4 = Ebrill
month-alone-5 = Mai
month-alone-6 = Mehefin
month-alone-7 = Gorffennaf
month-alone-8 = Awst
month-alone-9 = Medi
month-alone-10 = Hydref
month-alone-11 = Tachwedd
month-alone-12 = Rhagfyr
date = { $day } { $month } { $year }
month-year = { $month } { $year }
