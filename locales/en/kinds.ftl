# Kinds of question beside taps and words. Flat texts: see respond.ftl.

error-nothing-date = Write a date, or press Skip
error-not-a-date = Write a real date, such as 27 3 2026
presentation-symbols = Symbols
presentation-symbols-note = A big picture above each answer
rank-hint = Put the most important one first. Use the buttons to move them up or down.
rank-up = Move up: { $name }. Now { $n } of { $of }
rank-down = Move down: { $name }. Now { $n } of { $of }
sort-hint = Choose one answer for each card. You can leave cards out.
pile-well = Going well
pile-so-so = So-so
pile-not-well = Not going well
place-choose = Choose from the list
date-hint = For example, 27 3 2026
date-day = Day
date-month = Month
date-year = Year
attached-voice = Your voice, { $time }
attached-drawing = Your drawing
attached-photo = Your photo
