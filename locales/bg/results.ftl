# What was found: measures, their charts and tables. Numbers come from a release only.

results-title = Какво казаха хората
results-lead = Всеки ред е обещание от документа „{ $strategy }“ и това, което хората казаха за него.
results-release = На { $date } тези числа станаха окончателни.
results-none-title = Още нищо не е публикувано
results-none = Първите числа ще се появят тук, когато са готови и могат да се покажат безопасно.
outcome = Резултат { $n }

## Who said it
who-cyp = Деца и младежи
who-parents = Родители и настойници

## Findings
finding = { $percent }% – около { $counted } от { $base } души
finding-few = Отговорили са твърде малко хора, за да покажем процент безопасно.
finding-none = Още никой не е отговорил на това.
finding-held = Получиха се няколко нови отговора, но те са твърде малко, за да ги покажем безопасно. Това са предишните числа.
finding-change-up = { $points ->
    [one] С 1 процентен пункт повече, отколкото преди ({ $before })
   *[other] С { $points } процентни пункта повече, отколкото преди ({ $before })
}
finding-change-down = { $points ->
    [one] С 1 процентен пункт по-малко, отколкото преди ({ $before })
   *[other] С { $points } процентни пункта по-малко, отколкото преди ({ $before })
}
finding-change-same = Същото като преди ({ $before })
finding-change-clear = Това е ясна промяна.
finding-change-unclear = Разликата е толкова малка, че може да е случайна.
finding-moved = { $change }. { $certainty }
not-imported = Още не е въведено число.
not-imported-note = Този показател се изчислява от местния съвет или неговите партньори, а не чрез въпрос в анкета. Мястото му е запазено тук.
milestone-open = Още няма отчет
milestone-note = Това е нещо, което трябва да се направи, а не число. Още не е въведен отчет за него.
caution = По-малко от 30 души: чети с внимание.

## Status
status-green = Целта е постигната
status-amber = Твърде близо до целта, за да кажем със сигурност
status-red = Под целта
status-no-target = Няма поставена цел
status-no-figure = Още няма число
key-title = Какво означават знаците
kind-survey = Въпрос в анкета
kind-administrative = Преброено от службите
kind-milestone = Нещо, което трябва да се направи

## Tables
table-caption = { $title }: какво казаха хората, по кръгове
col-round = Кръг
col-counted = Казали са това
col-base = Отговорили
col-percent = Процент
col-interval = Вероятен интервал
col-answer = Отговор
col-people = Хора
col-skipped = Пропуснали
col-refused = Предпочитат да не казват
col-dont-know = Не знаят със сигурност
col-not-asked = Не са питани
hidden-few = по-малко от 8
percent = { $n }%
range = от { $low }% до { $high }%
both-title = Двете заедно
questions-title = Какво беше попитано
multiple-note = Можеше да се избере повече от един отговор, затова сборът на процентите може да е над 100.
rank-note = Тук броим само отговора, който хората са сложили на първо място.
counts-mark = брои се
counts-note = Този показател брои отговорите, отбелязани с „брои се“.

## Facts
fact-target = Цел
fact-target-none = Стратегията не поставя цел.
fact-target-value = { $value } до { $year } г.
fact-baseline = Откъде започна
fact-baseline-none = Стратегията не дава начално число.


fact-direction = По-добре означава
direction-up = повече
direction-down = по-малко
direction-reach = направено
fact-measured = Как се измерва
fact-wording = С думите на стратегията
fact-outcome = Част от резултат { $n }: { $title }
fact-released = Окончателно от
safe-title = Как пазим тези числа
safe-note = 0 остава 0. От 1 до 7 души се показват като звездичка. Всяко друго число се закръгля до най-близкото кратно на 5, а процентите се изчисляват от закръглените числа. Хората сами избраха да отговорят, затова вероятният интервал (95%) е ориентир, а не гаранция.
chart-summary = { $who }: { $percent }% през { $round }, вероятно между { $low }% и { $high }%.
chart-target = Цел { $value }%
chart-interval-key = Чертата върху всеки стълб показва вероятния интервал.
about-title = За този показател
back-to-results = Всички показатели
download-next = Какво се промени заради това
what-changed-none = За този показател още нищо не е публикувано.

## Calendar
calendar-title = Кога можеш да кажеш мнението си
calendar-lead = Всички кръгове с въпроси и времето, в което може да се отговаря.
calendar-opens = Отваря се
calendar-closes = Затваря се
calendar-open = Отворено сега
calendar-coming = Още не е отворено
calendar-closed = Затворено
calendar-what = Анкета
calendar-state = Сега

## Dates
month-1 = януари
month-2 = февруари
month-3 = март
month-4 = април
month-5 = май
month-6 = юни
month-7 = юли
month-8 = август
month-9 = септември
month-10 = октомври
month-11 = ноември
month-12 = декември
# The month by itself, as in "November 2026": some languages have another form of it there.
month-alone-1 = януари
month-alone-2 = февруари
month-alone-3 = март
month-alone-4 = април
month-alone-5 = май
month-alone-6 = юни
month-alone-7 = юли
month-alone-8 = август
month-alone-9 = септември
month-alone-10 = октомври
month-alone-11 = ноември
month-alone-12 = декември
date = { $day } { $month } { $year } г.
month-year = { $month } { $year } г.
