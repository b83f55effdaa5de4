# Help that is shown when an answer says that somebody may not be safe, and leaving without a trace. Flat
# texts: see respond.ftl.

## Shown at once after such an answer
care-title = Дякуємо, що ти нам це кажеш
care-lead = Добре, що ти про це кажеш. Допомогу можна отримати зараз.
care-type = Тобі легше писати? Можна поговорити в чаті з Childline:
care-adult = Можна також поговорити з дорослим, якому ти довіряєш, наприклад з учителем або лікарем.
care-first = Коли ти надішлеш відповіді, твої прочитають першими. Їх прочитає { $reader }. Це може тривати до 5 робочих днів.
care-unknown = Ми не знаємо, хто ти, тому не можемо прийти до тебе. Ось чому добре поговорити з кимось зараз.
care-on = Далі до запитань

## Below every question that is answered in one’s own words
reads-note = Це прочитає { $reader } протягом 5 робочих днів.
reads-hurt = Тебе хтось кривдить? Не чекай на нас.
reads-help = Отримати допомогу зараз

## Where nobody may see later what was answered: the name of every page, and leaving by the keyboard
quiet-title = Запитання
leave-hint = Щоб вийти, можна також тричі натиснути клавішу Shift.
leave-two = Натисни Shift ще 2 рази, щоб вийти.
leave-one = Натисни Shift ще 1 раз, щоб вийти.
