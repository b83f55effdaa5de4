# Setting Heard to one’s own eyes and hands.

## Make it mine
look-title = Fă-l pe placul tău
look-lead = Alege cum arată Heard. Poți schimba oricând vrei.
look-theme = Culori
look-theme-device = Ca pe dispozitivul meu
look-theme-light = Deschise
look-theme-cream = Crem
look-theme-dark = Închise
look-theme-contrast = Puternice: galben pe negru
look-size = Mărimea literelor
look-size-normal = Normală
look-size-large = Mare
look-size-largest = Foarte mare
look-size-huge = Uriașă
look-pictures = Imagini
look-pictures-on = Arată imaginile
look-pictures-off = Fără imagini
look-face = Forma literelor
look-face-note = Aceste forme sunt pentru litere ca ale limbii române. Andika are și litere chirilice.
look-face-device = Ca pe dispozitivul meu
look-face-atkinson = Atkinson Hyperlegible
look-face-lexend = Lexend
look-face-andika = Andika
look-face-dyslexic = OpenDyslexic
look-letters = Spațiu între litere și cuvinte
look-letters-normal = Normal
look-letters-wider = Mai mult spațiu
look-letters-widest = Cel mai mult spațiu
look-lines = Spațiu între rânduri
look-lines-normal = Normal
look-lines-wider = Mai mult spațiu
look-lines-widest = Cel mai mult spațiu
look-listen = Citire cu voce tare
look-listen-note = Butoanele de lângă întrebări ți le citesc cu voce tare.
look-listen-off = Nu îmi citi
look-listen-on = Citește-mi
look-switch = Un singur buton
look-switch-note = Ai nevoie doar de o tastă, un buton sau o atingere. Un cadru trece singur de la una la alta. Apasă când este unde vrei tu.
look-switch-off = Nu, apăs eu
look-switch-slowest = Foarte încet: 6 secunde
look-switch-slow = Încet: 4 secunde
look-switch-medium = Mediu: 2 secunde și jumătate
look-switch-fast = Repede: o secundă și jumătate
look-save = Păstrează aceste alegeri
look-try = Arată-mi întâi
look-usual = Înapoi la cele obișnuite
look-note = Alegerea se păstrează numai pe dispozitivul tău, într-o mică notiță numită cookie. Nu conține nimic altceva.
look-sample = Așa va arăta o întrebare
look-sample-question = Ce îți place mai mult?
look-sample-1 = Pictura
look-sample-2 = Fotbalul

## One switch
scan-press = Apasă aici sau pe tasta Spațiu
scan-choose = Apasă ca să alegi
scan-paused = Te aștept. Apasă ca să mergi mai departe.
scan-typing = Acum poți scrie. Apasă aici când ai terminat.
scan-pause = Pauză
scan-answers = Răspunsuri
scan-actions = Mai departe sau sari peste
scan-page = Această pagină
scan-header = Partea de sus a paginii
scan-footer = Partea de jos a paginii

## About
accessibility-works-4 = Să alegi forma literelor și spațiul dintre ele și să le vezi înainte să le păstrezi.
accessibility-works-5 = Să faci totul cu un singur buton: o tastă, un buton sau o atingere, cât de încet sau de repede vrei.
licences-letters = Poți alege fonturile Atkinson Hyperlegible, Lexend, Andika și OpenDyslexic. Unde un dispozitiv nu are litere gurmukhi sau arabe, primește Noto Sans Gurmukhi și Noto Naskh Arabic. Licența tuturor: SIL Open Font License 1.1.
