# The respondent's journey where parent carers answer: `parents-<key>` stands in place of `<key>` of
# respond.ftl. Only messages that speak to the reader in at least one language are here, the same in
# every language; the others serve everybody. A button that the reader says to the journey ("Skip",
# "Send my answers") speaks to nobody. Flat, as respond.ftl is, and with the same placeables.

## Start
parents-start = Dechrau
parents-choose-language = Dewiswch eich iaith
parents-choose-presentation = Sut hoffech chi weld y cwestiynau?
parents-presentation-standard-note = Cwestiynau byr gydag atebion i’w tapio
parents-presentation-easy-note = Lluniau, testun mwy a llai o ddewisiadau
parents-how-long = Dim mwy na { $n } o gwestiynau. Gallwch hepgor unrhyw un ohonyn nhw, a stopio unrhyw bryd.
parents-promise-anonymous = Fydd neb yn gwybod mai chi oedd e.
parents-promise-anonymous-note = Dydyn ni ddim yn gofyn am eich enw. Mae eich atebion yn ddienw.
parents-promise-confidential = Dim ond pobl sy’n gorfod gwybod fydd yn gwybod mai chi oedd e.
parents-promise-reader = Bydd { $reader } yn darllen beth rydych chi’n ei ddweud.
parents-promise-reader-note = O fewn 5 diwrnod gwaith. Gallwch ateb tan { $closes }.
parents-promise-change = Gall hyn newid pethau.

## A question
parents-practice = Dim ond ymarfer yw hwn. Dydyn ni ddim yn cadw eich ateb.
parents-choose-many = Gallwch ddewis mwy nag un.
parents-choose-at-most = Gallwch ddewis hyd at { $max }.
parents-other-label = Ysgrifennwch beth yw e
parents-number-hint = Ysgrifennwch rif o { $min } i { $max }.
parents-chars-hint = Gallwch ysgrifennu hyd at { $max } o lythrennau.

## Something to put right
parents-error-nothing-choice = Dewiswch ateb, neu pwyswch “Hepgor”
parents-error-nothing-text = Ysgrifennwch eich ateb, neu pwyswch “Hepgor”
parents-error-unknown-option = Dewiswch un o’r atebion ar y dudalen hon
parents-error-too-many = Dewiswch { $max } ateb neu lai
parents-error-exclusive = Rydych chi wedi dewis “dim un” gyda rhywbeth arall. Dewiswch y naill neu’r llall
parents-error-other-not-chosen = Rydych chi wedi ysgrifennu rhywbeth arall. Dewiswch “Rhywbeth arall” hefyd, neu tynnwch y geiriau allan
parents-error-too-long = Mae hwn yn rhy hir. Ysgrifennwch { $max } o lythrennau neu lai
parents-error-not-a-number = Ysgrifennwch rif cyfan, fel 8
parents-error-out-of-range = Ysgrifennwch rif o { $min } i { $max }
parents-error-wrong-kind = Aeth rhywbeth o’i le gyda’r ateb hwn. Atebwch eto

## Checking the answers
parents-check-title = Edrychwch dros eich atebion
parents-check-note = Gallwch newid unrhyw beth cyn anfon eich atebion.
parents-nothing-to-send = Dydych chi ddim wedi ateb unrhyw beth eto. Atebwch o leiaf un cwestiwn, ac wedyn anfonwch eich atebion.
parents-send-note = Pan fyddwch chi’n anfon eich atebion, bydd { $reader } yn gallu eu darllen. Does neb yn gallu gweld pwy ydych chi.

## Sent
parents-thanks-title = Diolch. Rydyn ni wedi eich clywed chi.
parents-thanks-safe = Mae eich atebion yn ddiogel gyda ni.
parents-words-title = Cadwch y pum gair hyn
parents-words-note = Gyda’r geiriau hyn, gallwch dynnu eich atebion yn ôl tan { $closes }. Tynnwch lun ohonyn nhw neu ysgrifennwch nhw.
parents-step-today-note = Rydych chi wedi anfon eich atebion.
parents-step-change-note = Byddwn ni’n dweud wrthych chi beth newidiodd, a beth oedd ddim yn gallu newid a pham.
parents-results-link = Gweld beth ddywedodd pobl

## Not sent
parents-unsent-title = Heb eu hanfon eto. Mae eich atebion yn ddiogel.
parents-unsent-note = Doedd dim modd cysylltu â Heard y tro hwn. Mae eich atebion wedi’u cadw ar y ddyfais hon, a dim ond yma.
parents-unsent-waiting-note = Byddwn ni’n trio eto ein hunain. Cadwch y dudalen hon ar agor.
parents-unsent-words = Wedyn byddwch chi’n cael eich pum gair
parents-try-again = Trio eto nawr
parents-refused-title = Doedden ni ddim yn gallu derbyn eich atebion
parents-refused-other = Aeth rhywbeth o’i le ar ein hochr ni. Mae eich atebion yma o hyd. Rhowch gynnig arall arni.

## Closed
parents-see-open = Gweld beth sydd ar agor nawr

## Help
parents-care-title = Diolch am ddweud wrthon ni
parents-care-lead = Roedd hi’n iawn i chi ddweud. Mae help ar gael nawr, i’ch plentyn ac i chi.
parents-care-type = Gall plant a phobl ifanc hefyd sgwrsio â Childline:
parents-care-adult = Gallwch hefyd siarad â rhywun rydych chi’n ymddiried ynddo, fel athro, meddyg neu ymwelydd iechyd.
parents-care-first = Pan fyddwch chi’n anfon eich atebion, bydd eich rhai chi’n cael eu darllen gyntaf. Bydd { $reader } yn eu darllen. Gall hynny gymryd hyd at 5 diwrnod gwaith.
parents-care-unknown = Dydyn ni ddim yn gwybod pwy ydych chi, felly allwn ni ddim cysylltu â chi. Dyna pam mae’n dda siarad â rhywun nawr.
parents-reads-hurt = Oes plentyn yn cael ei frifo? Peidiwch ag aros amdanon ni.
