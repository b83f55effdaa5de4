# Kinds of question beside taps and words. Flat texts: see respond.ftl.

error-nothing-date = Ysgrifenna ddyddiad, neu gwasga Hepgor
error-not-a-date = Ysgrifenna ddyddiad go iawn, fel 27 3 2026
presentation-symbols = Symbolau
presentation-symbols-note = Llun mawr uwchben pob ateb
rank-hint = Rho’r un pwysicaf yn gyntaf. Defnyddia’r botymau i’w symud i fyny neu i lawr.
rank-up = Symud i fyny: { $name }. Nawr { $n } o { $of }
rank-down = Symud i lawr: { $name }. Nawr { $n } o { $of }
sort-hint = Dewisa un ateb ar gyfer pob cerdyn. Gelli di adael cardiau allan.
pile-well = Mynd yn dda
pile-so-so = Gweddol
pile-not-well = Ddim yn mynd yn dda
place-choose = Dewis o’r rhestr
date-hint = Er enghraifft, 27 3 2026
date-day = Diwrnod
date-month = Mis
date-year = Blwyddyn
attached-voice = Dy lais, { $time }
attached-drawing = Dy lun
attached-photo = Dy ffotograff
