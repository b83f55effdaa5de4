# Kinds of question beside taps and words. Flat texts: see respond.ftl.

error-nothing-date = Напиши дату або натисни «Пропустити»
error-not-a-date = Напиши справжню дату, наприклад 27 3 2026
presentation-symbols = Символи
presentation-symbols-note = Великий малюнок над кожною відповіддю
rank-hint = Найважливіше постав першим. Рухай кнопками вгору або вниз.
rank-up = Вгору: { $name }. Зараз { $n } з { $of }
rank-down = Вниз: { $name }. Зараз { $n } з { $of }
sort-hint = Обери одну відповідь для кожної картки. Картки можна пропускати.
pile-well = Усе добре
pile-so-so = Так собі
pile-not-well = Не дуже добре
place-choose = Обери зі списку
date-hint = Наприклад, 27 3 2026
date-day = День
date-month = Місяць
date-year = Рік
attached-voice = Твій голос, { $time }
attached-drawing = Твій малюнок
attached-photo = Твоє фото
