# What changed because of what people said: `/changes`, and where other pages speak of it.

changes-title = Какво се промени
changes-lead = Какво казаха хората, какво беше направено, какво не можа да се направи и защо.
changes-none-title = Тук още нищо не е публикувано
changes-none = Тук ще се появи първият отговор на това, което казаха хората.
changes-said = Вие казахте
changes-done = Ние направихме
changes-doing = Ние правим
changes-cannot = Не можем, защото
changes-outcome = Какво е различно сега
changes-decided = Кой реши
changes-day = Кога
changes-measures = Виж какво казаха хората за това
changes-questions = Въпросите
changes-corrected = Променено на { $date }:
changes-taken-back = Нещо, което стоеше тук от { $first }, беше оттеглено на { $date }:
changes-release-back = Числата от { $made } (издание { $n }) бяха оттеглени на { $date }:
changes-feed = Следи какво се променя (канал Atom)
changes-easy-on = Покажи това на Easy Read (на английски)
changes-easy-off = Покажи обичайните думи
changes-all = Виж всичко, което се промени
changes-key = Какво означават знаците
