# Setting Heard to one’s own eyes and hands.

## Make it mine
look-title = Gwneud hwn yn addas i fi
look-lead = Dewis sut mae Heard yn edrych. Gelli di ei newid mor aml ag y mynni di.
look-theme = Lliwiau
look-theme-device = Yr un fath â fy nyfais
look-theme-light = Golau
look-theme-cream = Hufen
look-theme-dark = Tywyll
look-theme-contrast = Cryf: melyn ar ddu
look-size = Maint y llythrennau
look-size-normal = Arferol
look-size-large = Mawr
look-size-largest = Mawr iawn
look-size-huge = Enfawr
look-pictures = Lluniau
look-pictures-on = Dangos lluniau
look-pictures-off = Dim lluniau
look-face = Siâp y llythrennau
look-face-note = Mae’r siapiau hyn ar gyfer llythrennau’r Gymraeg a ieithoedd tebyg. Mae gan Andika lythrennau Cyrilig hefyd.
look-face-device = Yr un fath â fy nyfais
look-face-atkinson = Atkinson Hyperlegible
look-face-lexend = Lexend
look-face-andika = Andika
look-face-dyslexic = OpenDyslexic
look-letters = Lle rhwng llythrennau a geiriau
look-letters-normal = Arferol
look-letters-wider = Mwy o le
look-letters-widest = Y mwyaf o le
look-lines = Lle rhwng llinellau
look-lines-normal = Arferol
look-lines-wider = Mwy o le
look-lines-widest = Y mwyaf o le
look-listen = Darllen yn uchel
look-listen-note = Bydd botymau wrth ymyl y cwestiynau’n eu darllen i ti.
look-listen-off = Paid â darllen i fi
look-listen-on = Darllen i fi
look-switch = Un switsh
look-switch-note = Dim ond un fysell, un botwm neu un tap sydd ei angen. Mae cylch yn symud ar ei ben ei hun. Pwysa pan fydd lle rwyt ti eisiau.
look-switch-off = Na, dw i’n pwyso pethau fy hun
look-switch-slowest = Araf iawn: 6 eiliad
look-switch-slow = Araf: 4 eiliad
look-switch-medium = Canolig: 2 eiliad a hanner
look-switch-fast = Cyflym: 1 eiliad a hanner
look-save = Cadw’r rhain
look-try = Dangos i fi gyntaf
look-usual = Yn ôl i’r arferol
look-note = Mae hyn yn cael ei gadw ar dy ddyfais di’n unig, mewn nodyn bach o’r enw cwci. Does dim byd arall ynddo.
look-sample = Fel hyn bydd cwestiwn yn edrych
look-sample-question = Pa un sydd orau gen ti?
look-sample-1 = Peintio
look-sample-2 = Pêl-droed

## One switch
scan-press = Pwysa yma, neu’r bylchwr
scan-choose = Pwysa i ddewis
scan-paused = Yn aros amdanat ti. Pwysa i fynd ymlaen.
scan-typing = Gelli di ysgrifennu nawr. Pwysa yma pan fyddi di wedi gorffen.
scan-pause = Oedi
scan-answers = Atebion
scan-actions = Mynd ymlaen, neu hepgor
scan-page = Y dudalen hon
scan-header = Top y dudalen
scan-footer = Gwaelod y dudalen

## About
accessibility-works-4 = Dewis siâp y llythrennau a’r lle rhyngddyn nhw, a’u gweld cyn eu cadw.
accessibility-works-5 = Gwneud popeth gydag un switsh: un fysell, un botwm neu un tap, mor araf neu mor gyflym ag y mynni di.
licences-letters = Gelli di ddewis y ffontiau Atkinson Hyperlegible, Lexend, Andika ac OpenDyslexic. Lle nad oes gan ddyfais lythrennau Gurmukhi neu Arabeg, mae’n cael Noto Sans Gurmukhi a Noto Naskh Arabic. Trwydded pob un: SIL Open Font License 1.1.
