# Setting Heard to one’s own eyes and hands.

## Make it mine
look-title = Make it mine
look-lead = Choose how Heard looks. You can change it as often as you like.
look-theme = Colours
look-theme-device = Like my device
look-theme-light = Light
look-theme-cream = Cream
look-theme-dark = Dark
look-theme-contrast = Strong: yellow on black
look-size = Size of letters
look-size-normal = Normal
look-size-large = Large
look-size-largest = Very large
look-size-huge = Huge
look-pictures = Pictures
look-pictures-on = Show pictures
look-pictures-off = No pictures
look-face = Shape of letters
look-face-note = These shapes are for the letters of English and languages like it. Andika has Cyrillic letters too.
look-face-device = Like my device
look-face-atkinson = Atkinson Hyperlegible
look-face-lexend = Lexend
look-face-andika = Andika
look-face-dyslexic = OpenDyslexic
look-letters = Room between letters and words
look-letters-normal = Normal
look-letters-wider = More room
look-letters-widest = Most room
look-lines = Room between lines
look-lines-normal = Normal
look-lines-wider = More room
look-lines-widest = Most room
look-listen = Reading aloud
look-listen-note = Buttons beside the questions then read them to you.
look-listen-off = Do not read to me
look-listen-on = Read to me
look-switch = One switch
look-switch-note = You need only one key, one button or one tap. A ring goes round by itself. Press when it is where you want it.
look-switch-off = No, I press things myself
look-switch-slowest = Very slow: 6 seconds
look-switch-slow = Slow: 4 seconds
look-switch-medium = Medium: 2 and a half seconds
look-switch-fast = Fast: 1 and a half seconds
look-save = Keep these
look-try = Show me first
look-usual = Back to the usual
look-note = This is kept on your device only, in a small note called a cookie. It holds nothing else.
look-sample = A question will look like this
look-sample-question = Which do you like more?
look-sample-1 = Painting
look-sample-2 = Football

## One switch
scan-press = Press here, or Space
scan-choose = Press to choose
scan-paused = Waiting for you. Press to go on.
scan-typing = You can write now. Press here when you are done.
scan-pause = Pause
scan-answers = Answers
scan-actions = Go on, or skip
scan-page = This page
scan-header = Top of the page
scan-footer = Bottom of the page

## About
accessibility-works-4 = Choose the shape of the letters and the room between them, and see it before you keep it.
accessibility-works-5 = Do everything with one switch: one key, one button or one tap, as slow or as fast as you like.
licences-letters = You can choose the faces Atkinson Hyperlegible, Lexend, Andika and OpenDyslexic. Where a device has no Gurmukhi or Arabic letters, it gets Noto Sans Gurmukhi and Noto Naskh Arabic. Licence of all of them: SIL Open Font License 1.1.
