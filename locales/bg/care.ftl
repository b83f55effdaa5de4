# Help that is shown when an answer says that somebody may not be safe, and leaving without a trace. Flat
# texts: see respond.ftl.

## Shown at once after such an answer
care-title = Благодарим ти, че ни каза
care-lead = Добре е, че го каза. Можеш да получиш помощ сега.
care-type = Предпочиташ да пишеш? Можеш да си пишеш с Childline:
care-adult = Можеш да поговориш и с възрастен, на когото имаш доверие, например учител или лекар.
care-first = Когато изпратиш отговорите, твоите ще бъдат прочетени първи. Ще ги прочете { $reader }. Това може да отнеме до 5 работни дни.
care-unknown = Не знаем кой си и не можем да дойдем при теб. Затова е добре да поговориш с някого сега.
care-on = Продължи с въпросите

## Below every question that is answered in one’s own words
reads-note = Това ще го прочете { $reader } до 5 работни дни.
reads-hurt = Някой наранява ли те? Не чакай нас.
reads-help = Потърси помощ сега

## Where nobody may see later what was answered: the name of every page, and leaving by the keyboard
quiet-title = Въпроси
leave-hint = Можеш и да натиснеш три пъти клавиша Shift, за да излезеш.
leave-two = Натисни Shift още 2 пъти, за да излезеш.
leave-one = Натисни Shift още 1 път, за да излезеш.
