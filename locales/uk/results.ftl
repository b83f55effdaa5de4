# What was found: measures, their charts and tables. Numbers come from a release only.

results-title = Що сказали люди
results-lead = Кожен рядок — це обіцянка з документа «{ $strategy }» і те, що про неї сказали люди.
results-release = Ці числа зафіксовано { $date }.
results-none-title = Ще нічого не опубліковано
results-none = Перші числа з’являться тут, коли будуть готові й коли показувати їх буде безпечно.
outcome = Очікуваний результат { $n }

## Who said it
who-cyp = Діти й молодь
who-parents = Батьки та опікуни

## Findings
finding = { $percent }% — приблизно { $counted } з { $base } людей
finding-few = Відповіло надто мало людей, щоб безпечно показати відсоток.
finding-none = На це ще ніхто не відповів.
finding-held = Надійшло кілька нових відповідей, але їх замало, щоб показати безпечно. Це попередні числа.
finding-change-up = { $points ->
    [one] На { $points } відсотковий пункт більше, ніж раніше ({ $before })
    [few] На { $points } відсоткові пункти більше, ніж раніше ({ $before })
    [many] На { $points } відсоткових пунктів більше, ніж раніше ({ $before })
   *[other] На { $points } відсоткового пункту більше, ніж раніше ({ $before })
}
finding-change-down = { $points ->
    [one] На { $points } відсотковий пункт менше, ніж раніше ({ $before })
    [few] На { $points } відсоткові пункти менше, ніж раніше ({ $before })
    [many] На { $points } відсоткових пунктів менше, ніж раніше ({ $before })
   *[other] На { $points } відсоткового пункту менше, ніж раніше ({ $before })
}
finding-change-same = Стільки ж, як раніше ({ $before })
finding-change-clear = Це явна зміна.
finding-change-unclear = Різниця така мала, що може бути випадковою.
finding-moved = { $change }. { $certainty }
not-imported = Числа ще не внесено.
not-imported-note = Цей показник рахує місцева рада або її партнери, в опитуванні про нього не запитують. Тут для нього залишено місце.
milestone-open = Звіту ще немає
milestone-note = Це справа, яку треба зробити, а не число. Звіту про неї ще не внесено.
caution = Менше ніж 30 людей: до цих чисел варто ставитися обережно.

## Status
status-green = Ціль досягнуто
status-amber = Надто близько, щоб сказати напевно
status-red = Ціль не досягнуто
status-no-target = Цілі не встановлено
status-no-figure = Числа ще немає
key-title = Що означають позначки
kind-survey = Запитують в опитуванні
kind-administrative = Рахують служби
kind-milestone = Справа, яку треба зробити

## Tables
table-caption = { $title }: що сказали люди, за раундами
col-round = Раунд
col-counted = Сказали це
col-base = Відповіли
col-percent = Відсоток
col-interval = Імовірний діапазон
col-answer = Відповідь
col-people = Кількість людей
col-skipped = Пропустили
col-refused = Не хочуть відповідати
col-dont-know = Точно не знають
col-not-asked = Не запитували
hidden-few = менше ніж 8
percent = { $n }%
range = від { $low }% до { $high }%
both-title = Обидві частини разом
questions-title = Про що запитували
multiple-note = Можна було вибрати кілька відповідей, тому сума відсотків може бути більшою за 100.
rank-note = Тут пораховано лише ту відповідь, яку люди поставили на перше місце.
counts-mark = враховується
counts-note = Цей показник рахує відповіді з позначкою «враховується».

## Facts
fact-target = Ціль
fact-target-none = Стратегія не встановлює цілі.
fact-target-value = { $value } до { $year } року
fact-baseline = З чого почалося
fact-baseline-none = У стратегії немає початкового числа.
fact-direction = Краще означає
direction-up = більше
direction-down = менше
direction-reach = зроблено
fact-measured = Як це вимірюють
fact-wording = Словами стратегії
fact-outcome = Належить до очікуваного результату { $n }: { $title }
fact-released = Зафіксовано
safe-title = Як ці числа захищено
safe-note = 0 залишається 0. Замість чисел від 1 до 7 людей показано зірочку. Кожне інше число округлено до найближчого кратного 5, а відсотки обчислено з округлених чисел. Люди самі вирішували, чи відповідати, тому ймовірний діапазон (95%) — це орієнтир, а не гарантія.
chart-summary = { $who }: { $percent }% ({ $round }), імовірно від { $low }% до { $high }%.
chart-target = Ціль { $value }%
chart-interval-key = Риска на кожному стовпчику показує ймовірний діапазон.
about-title = Про цей показник
back-to-results = Усі показники
download-next = Що змінилося завдяки цьому
what-changed-none = Про цей показник ще нічого не опубліковано.

## Calendar
calendar-title = Коли можна висловити свою думку
calendar-lead = Усі раунди запитань і час, коли вони приймають відповіді.
calendar-opens = Відкривається
calendar-closes = Закривається
calendar-open = Відкрито зараз
calendar-coming = Ще не відкрито
calendar-closed = Закрито
calendar-what = Опитування
calendar-state = Стан

## Dates
month-1 = січня
month-2 = лютого
month-3 = березня
month-4 = квітня
month-5 = травня
month-6 = червня
month-7 = липня
month-8 = серпня
month-9 = вересня
month-10 = жовтня
month-11 = листопада
month-12 = грудня
# The month by itself, as in "November 2026": some languages have another form of it there.
month-alone-1 = січень
month-alone-2 = лютий
month-alone-3 = березень
month-alone-4 = квітень
month-alone-5 = травень
month-alone-6 = червень
month-alone-7 = липень
month-alone-8 = серпень
month-alone-9 = вересень
month-alone-10 = жовтень
month-alone-11 = листопад
month-alone-12 = грудень
date = { $day } { $month } { $year } року
month-year = { $month } { $year }
