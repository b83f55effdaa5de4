# Pages around the journey: the front page, help, privacy, accessibility and errors.

site-name = Heard
site-promise = Ti sy’n dweud. Ni sy’n cyfrif. Ti sy’n gweld beth newidiodd.
menu-results = Beth ddywedodd pobl
menu-changes = Beth newidiodd
menu-front = Hafan
menu-language = Iaith
menu-calendar = Calendr
skip-to-content = Neidio i’r cynnwys

## Front page
front-title = Dweda wrthon ni sut beth yw dy fywyd di
front-lead = Yn { $area }, dyma’r lle i blant a phobl ifanc ag anghenion addysgol arbennig ac anableddau, a’u rhieni a’u gofalwyr, ddweud beth maen nhw’n ei feddwl, a gweld beth sy’n digwydd o achos hynny.
open-title = Ar agor nawr
open-none = Does dim byd ar agor ar hyn o bryd. Dere’n ôl cyn hir, neu edrycha ar beth ddywedodd pobl.
open-until = Ar agor tan { $closes }
open-questions = { $n ->
    [zero] Dim cwestiynau
    [one] Un cwestiwn
    [two] Hyd at { $n } gwestiwn
    [few] Hyd at { $n } chwestiwn
    [many] Hyd at { $n } chwestiwn
   *[other] Hyd at { $n } cwestiwn
}
open-start = Dechrau
audience-cyp = I blant a phobl ifanc
audience-parents = I rieni a gofalwyr
found-title = Beth ddywedodd pobl
found-none = Does dim byd wedi’i gyhoeddi eto.
found-all = Gweld yr holl fesurau ({ $n })
changed-title = Beth newidiodd
changed-none = Does dim byd wedi’i gyhoeddi yma eto. Pan fydd rhywbeth yn newid o achos beth ddywedodd pobl, byddi di’n darllen amdano yma.
demo-title = Arddangosiad yw hwn
demo-note = Rhaglen gyfrifiadurol sydd wedi creu’r atebion yma. Dydyn nhw ddim wedi dod gan bobl go iawn.

## Help
help-title = Cael help
help-lead = Cei di siarad â pherson. Mae bob amser yn iawn gofyn.
help-back = Yn ôl i’r cwestiynau
help-danger = Rwyt ti mewn perygl nawr
help-danger-note = Yr heddlu, ambiwlans neu’r gwasanaeth tân. Am ddim.
help-childline = Childline
help-childline-note = I unrhyw un dan 19 oed. Ddydd a nos. Am ddim.
help-local-note = Os oes plentyn yn cael ei frifo neu ddim yn ddiogel.
help-questions-title = Help gyda’r cwestiynau hyn
help-skip = Cei di hepgor unrhyw gwestiwn.
help-someone = Cei di ofyn i rywun rwyt ti’n ymddiried ynddo eu darllen nhw gyda ti.
help-stop = Cei di stopio. Pwysa “Gadael” i adael yn gyflym.

## Taking answers back
receipt-title = Tynnu dy atebion yn ôl
receipt-lead = Ysgrifenna’r pum gair gest ti pan anfonaist ti dy atebion. Wedyn byddwn ni’n dileu beth ddywedaist ti.
receipt-label = Dy bum gair
receipt-hint = Mewn unrhyw iaith, gyda bylchau rhyngddyn nhw.
receipt-button = Dileu fy atebion
receipt-unknown = Dydyn ni ddim yn nabod y geiriau hyn. Edrycha a oes pump ohonyn nhw, a sut maen nhw wedi’u sillafu
receipt-frozen = Mae’r atebion hyn wedi’u cyfrif a’u cyhoeddi, felly does dim modd eu tynnu allan mwyach.
receipt-done-title = Mae dy atebion wedi’u dileu
receipt-done = Mae beth ddywedaist ti wedi mynd o’n cofnodion, a fydd e ddim yn cael ei gyfrif. Diolch am ddweud wrthon ni beth rwyt ti ei eisiau.

## Privacy
privacy-title = Beth sy’n digwydd i’r hyn rwyt ti’n ei ddweud
privacy-children-title = Mewn ychydig eiriau
privacy-children-1 = Dydyn ni ddim yn gofyn pwy wyt ti.
privacy-children-2 = Mae pobl yn y tîm yn darllen beth rwyt ti’n ei ddweud. Dydyn nhw ddim yn gwybod mai ti oedd e.
privacy-children-3 = Rydyn ni’n cyfrif yr atebion. Rydyn ni’n dangos y rhifau i bawb.
privacy-children-4 = Os mai dim ond ychydig o bobl ddywedodd rywbeth, rydyn ni’n cuddio’r rhif hwnnw. Felly does neb yn gallu dyfalu mai ti oedd e.
privacy-children-5 = Rwyt ti’n cael pum gair. Gyda nhw, cei di dynnu dy atebion yn ôl.
privacy-stored-title = Beth rydyn ni’n ei gadw
privacy-stored = Dy atebion, yr iaith a’r ffordd o ddangos y cwestiynau a ddewisaist ti, yr arolwg a’r ffordd i mewn a ddefnyddiaist ti, a’r diwrnod y daeth yr atebion. A marc, os yw rhywbeth ynddyn nhw’n swnio fel petai rhywun ddim yn ddiogel: mae pobl yn darllen y rheini gyntaf. Dim byd arall.
privacy-not-stored-title = Beth dydyn ni byth yn ei gadw
privacy-not-stored = Dy enw, dy gyfeiriad na dy ddyddiad geni, dy gyfeiriad rhyngrwyd, pa ddyfais neu borwr rwyt ti’n ei ddefnyddio, yr union amser, nac unrhyw beth i dy ddilyn di. Dydy’r wefan hon yn gofyn am ddim byd gan gwmnïau eraill: dim mapiau, rhifyddion, ffontiau na hysbysebion o rywle arall.
privacy-device-title = Beth sy’n aros ar dy ddyfais
privacy-device = Wrth i ti ateb, mae dy atebion yn cael eu cadw yn y tab hwn o dy borwr nes i ti eu hanfon neu gau’r tab. Os nad yw dy borwr yn rhedeg sgriptiau, maen nhw’n cael eu cadw ar ein gweinydd yn lle hynny, o dan allwedd sydd gan dy borwr di’n unig. Maen nhw’n cael eu dileu pan fyddi di’n eu hanfon, pan fyddi di’n pwyso “Gadael”, neu ar ôl { $days } diwrnod. Dim ond yr allwedd sydd yn y cwci ar gyfer hyn. Os wyt ti’n dewis lliwiau, mae ail gwci yn cadw’r dewis hwnnw. Os wyt ti wedi teipio cod oddi ar ddarn o bapur, mae cwci arall yn cadw allwedd sy’n gadael i ti ateb unwaith. Ni all neb ddweud oddi wrtho pa god oedd e, ac nid yw byth yn cael ei gadw gyda dy atebion. Mae’n cael ei ddileu pan fyddi di’n eu hanfon, pan fyddi di’n pwyso “Gadael”, neu ar ôl { $days } diwrnod.
privacy-words-title = Dy bum gair
privacy-words = Rydyn ni’n cadw copi wedi’i gymysgu ohonyn nhw, a does dim modd darllen y geiriau ohono. Mae pwy bynnag sydd â’r geiriau’n gallu dileu’r atebion, nes bydd y cyfrif yn derfynol. Does neb yn gallu darllen yr atebion gyda nhw.
privacy-shown-title = Beth mae pawb yn gallu ei weld
privacy-shown = Dim ond y cyfrif, a dim ond pan mae’n ddiogel: mae 0 yn aros yn 0, mae 1 i 7 o bobl yn troi’n seren, ac mae pob rhif arall yn cael ei dalgrynnu i’r 5 agosaf. Mae’r canrannau’n cael eu cyfrifo o’r rhifau sydd wedi’u talgrynnu. Os mai dim ond o ychydig o bobl y mae rhif wedi newid ers iddo gael ei ddangos ddiwethaf, dydy e ddim yn cael ei ddangos o’r newydd.
privacy-words-you-write = Mae’r tîm yn darllen beth rwyt ti’n ei ysgrifennu yn dy eiriau dy hun, a dydy e ddim yn cael ei gyhoeddi yma. Os wyt ti’n ysgrifennu dy fod di neu rywun arall mewn perygl, mae’n rhaid i’r tîm wneud rhywbeth am y peth, os yw’n gallu.
privacy-contact-title = Pwy sy’n gyfrifol
privacy-contact = { $organisation } sy’n penderfynu beth sy’n cael ei ofyn ac sy’n gyfrifol am yr atebion. Ysgrifenna at { $contact }.

## Accessibility
accessibility-title = Ydy pawb yn gallu defnyddio hwn?
accessibility-lead = Mae { $organisation } eisiau i bawb allu ateb a darllen y canlyniadau. Dyma pa mor bell rydyn ni wedi dod.
accessibility-works-title = Beth rwyt ti’n gallu ei wneud
accessibility-works-1 = Ateb heb sgriptiau, gyda’r bysellfwrdd yn unig, gyda darllenydd sgrin, neu wedi’i chwyddo i 400%.
accessibility-works-2 = Dewis dy iaith ar bob tudalen, Hawdd ei Ddeall gyda lluniau, lliwiau a maint y llythrennau.
accessibility-works-3 = Cymryd cymaint o amser ag sydd ei angen arnat ti. Does dim byd yn symud, a dydy’r amser ddim yn dod i ben.
accessibility-gaps-title = Beth sydd ddim yn gweithio eto
accessibility-gaps-1 = Ychydig o gwestiynau sydd wedi’u recordio gan berson neu eu harwyddo. Mae Heard yn darllen y gweddill yn uchel os oes gan dy ddyfais lais ar gyfer dy iaith.
accessibility-gaps-2 = Dim ond yn Saesneg mae Hawdd ei Ddeall ar gael.
accessibility-gaps-3 = Does neb sy’n defnyddio technoleg gynorthwyol bob dydd wedi profi’r fersiwn hwn eto. Cafodd ei brofi gyda gwiriadau awtomatig, ac â llaw gyda bysellfwrdd a chwyddo.
accessibility-status-title = Y rheolau
accessibility-status = Mae’r rheolau i gyrff cyhoeddus yn y Deyrnas Unedig yn gofyn am y Canllawiau Hygyrchedd Cynnwys Gwe (WCAG) 2.2, lefel AA. Dydy gwiriadau awtomatig ddim yn dod o hyd i unrhyw fai yn y fersiwn hwn. Dydy e ddim wedi cael ei archwilio gan eraill, felly rydyn ni’n dweud ei fod yn cydymffurfio’n rhannol.
accessibility-problem-title = Dweda wrthon ni am broblem
accessibility-problem = Ysgrifenna at { $contact }. Os nad wyt ti’n hapus gyda’n hateb, mae’r Gwasanaeth Cynghori a Chymorth Cydraddoldeb (Equality Advisory and Support Service) yn gallu helpu.

## Pictures and letters
licences-title = Lluniau a llythrennau
licences-symbols = Daw’r lluniau o OpenMoji, y prosiect emoji ac eiconau cod agored. Trwydded: CC BY-SA 4.0. Rydyn ni wedi tynnu’r hyn sydd ddim i’w weld o’r ffeiliau.
licences-fonts = Mae’r penawdau wedi’u gosod mewn Lexend. Trwydded: SIL Open Font License 1.1.
licences-faces = Cafodd yr wynebau a’r glust eu darlunio ar gyfer Heard.

## Errors
error-not-found-title = Dydy’r dudalen hon ddim yma
error-not-found = Efallai bod llythyren anghywir yn y cyfeiriad, neu fod y dudalen wedi mynd.
error-busy-title = Mae llawer iawn o bobl yn anfon ar hyn o bryd
error-busy = Does dim byd wedi’i golli. Aros funud a phwysa’r botwm eto.
error-failed-title = Aeth rhywbeth o’i le ar ein hochr ni
error-failed = Nid dy fai di yw e. Rho gynnig arall arni cyn hir.
error-refused-title = Doedden ni ddim yn gallu derbyn hynny
error-refused = Daeth o wefan arall, neu nid dyna mae’r dudalen hon yn ei anfon. Cer yn ôl a rho gynnig arall arni.
error-home = Mynd i’r hafan
error-cookies-title = Fe gollon ni dy le di
error-cookies = Wnaeth dy borwr ddim cadw dy le. Rho ganiatâd i gwcis ar y wefan hon, neu tro sgriptiau ymlaen, a dechreua eto.

## Where the organisation has not said it in its settings
default-reader = y swyddog ymgysylltu
default-organisation = Eich partneriaeth AAA
default-area = eich ardal
default-contact = eich cyngor

## What was recorded
recorded-button = Gwrando ar beth wnes i ei recordio
recorded-title = Beth wnest ti ei recordio
recorded-lead = Gelli di wrando ac edrych am ddeg munud. Wedyn teipia dy eiriau eto.
recorded-none = Wnest ti ddim recordio dim byd.
recorded-voice = Recordiad { $n }
recorded-drawing = Llun { $n }
recorded-photo = Ffotograff { $n }
recording-refused = Doedden ni ddim yn gallu derbyn hwn
recording-back = Yn ôl i’r cwestiwn
recording-long = Mae hwn yn rhy hir. Y mwyaf y gallwn ei dderbyn yw { $minutes } mun.
recording-many = Mae gormod. Tynna un i ffwrdd yn gyntaf.
recording-none = Doedd dim recordiad ynddo. Recordia neu dewisa un yn gyntaf.
recording-unknown = Nid yw hwn yn recordiad nac yn llun y gallwn ei agor.
privacy-voice-title = Dy lais, dy luniau a dy ffotograffau
privacy-voice = Os wyt ti’n recordio dy lais, yn tynnu llun neu’n anfon ffotograff, rydyn ni’n ei gadw dan glo (wedi’i amgryptio). Gall llais ddangos pwy wyt ti, felly dim ond pobl sy’n gorfod ei glywed sy’n gallu. Gyda dy bum gair gelli di ei glywed eto neu ei dynnu’n ôl; wedyn mae’n cael ei ddileu ar unwaith. Mae’r hyn nad wyt ti’n ei anfon yn cael ei ddileu ar ôl { $days } diwrnod.
