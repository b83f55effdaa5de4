# Help that is shown when an answer says that somebody may not be safe, and leaving without a trace. Flat
# texts: see respond.ftl.

## Shown at once after such an answer
care-title = Diolch am ddweud wrthon ni
care-lead = Roedd hi’n iawn i ti ddweud. Cei di help nawr.
care-type = Fyddai’n well gen ti deipio? Cei di sgwrsio â Childline:
care-adult = Cei di hefyd siarad ag oedolyn rwyt ti’n ymddiried ynddo, fel athro neu feddyg.
care-first = Pan fyddi di’n anfon dy atebion, bydd dy rai di’n cael eu darllen gyntaf. Bydd { $reader } yn eu darllen. Gall hynny gymryd hyd at 5 diwrnod gwaith.
care-unknown = Dydyn ni ddim yn gwybod pwy wyt ti, felly allwn ni ddim dod atat ti. Dyna pam mae’n dda siarad â rhywun nawr.
care-on = Ymlaen â’r cwestiynau

## Below every question that is answered in one’s own words
reads-note = Bydd { $reader } yn darllen hwn o fewn 5 diwrnod gwaith.
reads-hurt = Oes rhywun yn dy frifo di? Paid ag aros amdanon ni.
reads-help = Cael help nawr

## Where nobody may see later what was answered: the name of every page, and leaving by the keyboard
quiet-title = Cwestiynau
leave-hint = Cei di hefyd bwyso’r fysell Shift dair gwaith i adael.
leave-two = Pwysa Shift 2 waith eto i adael.
leave-one = Pwysa Shift unwaith eto i adael.
