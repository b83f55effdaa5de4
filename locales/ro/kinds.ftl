# Kinds of question beside taps and words. Flat texts: see respond.ftl.

error-nothing-date = Scrie o dată sau apasă Sari peste
error-not-a-date = Scrie o dată adevărată, de exemplu 27 3 2026
presentation-symbols = Simboluri
presentation-symbols-note = O imagine mare deasupra fiecărui răspuns
rank-hint = Pune primul lucrul cel mai important. Folosește butoanele ca să le muți în sus sau în jos.
rank-up = Mută în sus: { $name }. Acum { $n } din { $of }
rank-down = Mută în jos: { $name }. Acum { $n } din { $of }
sort-hint = Alege câte un răspuns pentru fiecare cartonaș. Poți să sari peste unele.
pile-well = Merge bine
pile-so-so = Așa și așa
pile-not-well = Nu merge bine
place-choose = Alege din listă
date-hint = De exemplu, 27 3 2026
date-day = Ziua
date-month = Luna
date-year = Anul
attached-voice = Vocea ta, { $time }
attached-drawing = Desenul tău
attached-photo = Fotografia ta
