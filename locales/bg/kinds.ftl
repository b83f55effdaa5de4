# Kinds of question beside taps and words. Flat texts: see respond.ftl.

error-nothing-date = Напиши дата или натисни „Пропусни“
error-not-a-date = Напиши истинска дата, например 27 3 2026
presentation-symbols = Символи
presentation-symbols-note = Голяма картинка над всеки отговор
rank-hint = Сложи най-важното на първо място. С бутоните мести нагоре или надолу.
rank-up = Премести нагоре: { $name }. Сега { $n } от { $of }
rank-down = Премести надолу: { $name }. Сега { $n } от { $of }
sort-hint = Избери по един отговор за всяка карта. Може да оставиш карти без отговор.
pile-well = Върви добре
pile-so-so = Горе-долу
pile-not-well = Не върви добре
place-choose = Избери от списъка
date-hint = Например 27 3 2026
date-day = Ден
date-month = Месец
date-year = Година
attached-voice = Твоят глас, { $time }
attached-drawing = Твоята рисунка
attached-photo = Твоята снимка
