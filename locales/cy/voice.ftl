# Answering with a voice, a drawing or a photo. Flat texts: see respond.ftl.

## Saying an answer
voice-start = Dyweda fe yn lle ysgrifennu
voice-start-first = Dyweda dy ateb
voice-or = Neu ysgrifenna fe
voice-ask = Cyn i ti siarad
voice-ask-who = Gall pobl adnabod llais. Felly mae’r ateb hwn yn gyfrinachol, nid yn ddienw.
voice-ask-reader = Dim ond pobl sy’n gweithio gyda hwn sy’n gwrando arno. Mae e ar gyfer { $reader }.
voice-ask-back = Cei di ei dynnu’n ôl. Ar y diwedd cei di bum gair, a gyda nhw byddwn ni’n dileu dy lais.
voice-yes = Ydw, dw i eisiau siarad
voice-no = Dim diolch
voice-place = Alli di siarad yma?
voice-place-note = Gallai rhywun yn dy ymyl glywed beth rwyt ti’n ei ddweud. Cei di ysgrifennu yn lle hynny.
voice-place-yes = Galla, galla i siarad yma
voice-write = Fe wna i ysgrifennu
voice-record-title = Dyweda wrthon ni yn dy eiriau dy hun
voice-record-note = Pwysa’r botwm mawr a siarada. Pwysa fe eto pan fyddi di wedi gorffen.
voice-record = Recordio
voice-stop = Stopio
voice-cancel = Mynd yn ôl
voice-allow = Efallai bydd dy ddyfais yn gofyn a gawn ni wrando. Os wyt ti eisiau siarad, dewisa “Caniatáu”.
voice-on = Rydyn ni’n recordio. Cei di siarad nawr.
voice-heard = Rydyn ni’n dy glywed di.
voice-quiet = Dydyn ni ddim yn clywed dim byd eto.
voice-left = Amser ar ôl: { $time }
voice-full = Mae’r amser ar ben. Mae beth ddywedaist ti yma o hyd.
voice-listen = Gwranda ar dy lais
voice-listen-note = Cei di ei ddefnyddio, neu ei recordio eto.
voice-hear-play = Chwarae
voice-hear-stop = Stopio chwarae
voice-use = Defnyddio hwn
voice-again = Recordio eto
voice-delete = Dileu
voice-delete-ask = Dileu dy recordiad?
voice-delete-yes = Ie, dileu fe
voice-delete-no = Na, cadw fe
voice-deleted = Mae wedi’i ddileu.
voice-kept = Mae dy lais yn rhan o dy ateb
voice-hear = Dy lais, { $time }
voice-trouble = Doedden ni ddim yn gallu recordio
voice-refused = Doedd dim caniatâd i ddefnyddio’r meicroffon. Cei di roi caniatâd yn dy borwr, neu ysgrifennu.
voice-missing = Allwn ni ddim dod o hyd i feicroffon. Cei di gysylltu un, neu ysgrifennu.
voice-busy = Mae rhywbeth arall yn defnyddio’r meicroffon. Cau hwnnw a thrio eto, neu ysgrifenna.
voice-empty = Chafodd dim byd ei recordio. Tria eto, neu ysgrifenna.
voice-unsupported = Dydy’r porwr hwn ddim yn gallu recordio. Cei di ysgrifennu.
voice-retry = Trio eto

## Without script: a file from the device
file-voice = Neu dewisa recordiad o’r ddyfais hon
file-picture = Dewisa lun o’r ddyfais hon
file-send = Ychwanegu
file-forget = Ei dynnu i ffwrdd

## Drawing an answer
draw-words = Neu dyweda fe mewn geiriau
draw-canvas = Dy lun di. Tynna lun yma â bys, pen neu lygoden. Neu disgrifia fe mewn geiriau yn y blwch ar y dudalen hon.
draw-colours = Lliwiau
draw-black = Du
draw-red = Coch
draw-orange = Oren
draw-yellow = Melyn
draw-green = Gwyrdd
draw-blue = Glas
draw-purple = Porffor
draw-brown = Brown
draw-sizes = Pennau
draw-thin = Pen tenau
draw-middle = Pen canolig
draw-thick = Pen trwchus
draw-undo = Dadwneud
draw-clear = Clirio popeth
draw-cleared = Mae’r cyfan yn glir. Mae Dadwneud yn dod ag e’n ôl.
draw-told = Dy lun

## Answering with a photo
photo-words = Neu dyweda mewn geiriau beth fyddai yn y llun
photo-warn = Cyn i ti ddewis ffoto
photo-warn-faces = Dim wynebau, os gweli di’n dda. A dim enwau, ysgolion na strydoedd.
photo-warn-reader = Gall ffoto ddangos i bobl pwy wyt ti. Bydd { $reader } yn ei weld.
photo-choose = Dewis ffoto
photo-other = Dewis ffoto arall
photo-look = Ai hwn yw’r ffoto cywir?
photo-use = Defnyddio’r ffoto hwn
photo-kept = Mae dy ffoto yn rhan o dy ateb
photo-away = Ei dynnu i ffwrdd
photo-bad = Allwn ni ddim agor y llun hwn. Dewisa un arall, os gweli di’n dda.
photo-told = Dy ffoto

## On the way to the server
upload-count = { $n } o 100 wedi’u cadw
upload-going = Mae ar ei ffordd aton ni.
upload-slow = Does dim cysylltiad ar hyn o bryd. Mae wedi’i gadw ar y ddyfais hon, ac fe aiff ei hun yn nes ymlaen.
upload-done = Mae e gyda ni. Mae’n ddiogel.
upload-lost = Wnaeth hwn ddim ein cyrraedd ni. Ychwanega fe eto, neu tynna fe i ffwrdd.
refused-recording = Wnaeth rhywbeth ddywedaist ti, neu lun neu ffoto, ddim ein cyrraedd ni. Edrycha dros dy atebion: cei di ei ychwanegu eto, neu ei dynnu i ffwrdd.
see-answers = Edrych dros fy atebion
