# What changed because of what people said: `/changes`, and where other pages speak of it.

changes-title = Що змінилося
changes-lead = Що сказали люди, що зробили у відповідь, а чого зробити не вдалося й чому.
changes-none-title = Тут ще нічого не опубліковано
changes-none = Тут з’явиться перша відповідь на те, що сказали люди.
changes-said = Ви сказали
changes-done = Ми зробили
changes-doing = Ми робимо
changes-cannot = Ми не можемо, бо
changes-outcome = Що тепер інакше
changes-decided = Хто вирішив
changes-day = Коли
changes-measures = Подивитися, що люди про це сказали
changes-questions = Запитання
changes-corrected = Змінено { $date }:
changes-taken-back = Те, що було тут із { $first }, відкликано { $date }:
changes-release-back = Числа за { $made } (випуск { $n }) відкликано { $date }:
changes-feed = Стежити за змінами (стрічка Atom)
changes-easy-on = Показати простими словами (Easy Read, англійською)
changes-easy-off = Показати звичайні слова
changes-all = Подивитися все, що змінилося
changes-key = Що означають знаки
