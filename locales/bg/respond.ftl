# The respondent's journey. Every message is one flat text, because the browser gets it without
# Fluent: no selectors, and placeables only by name.

## On every page of the journey
skip-link = Към въпроса
language = Език
help = Помощ
exit = Изход
privacy = Защита на данните
accessibility = Достъпност
look = Направи го по твой вкус

## Start
start = Започни
choose-language = Избери език
choose-presentation = Как искаш да виждаш въпросите?
presentation-standard = Думи
presentation-standard-note = Кратки въпроси с готови отговори: само докосни своя
presentation-easy = Лесно за четене
presentation-easy-note = Картинки, по-големи букви и по-малко отговори
how-long = Въпросите са най-много { $n }. Можеш да пропуснеш всеки от тях и да спреш по всяко време.
promise-anonymous = Никой няма да разбере, че отговорите са твои.
promise-anonymous-note = Не питаме как се казваш. Това се нарича „анонимно“.
promise-confidential = Само хората, които трябва да знаят, ще разберат, че отговорите са твои.
promise-confidential-note = Това се нарича „поверително“.
promise-reader = Това, което казваш, ще го прочете { $reader }.
promise-reader-note = До 5 работни дни. Можеш да отговаряш до { $closes } включително.
promise-change = Твоите отговори могат да променят нещо.
promise-change-note = Казваме на всички какво се е променило заради това, което са казали хората, какво не е могло да се промени и защо.

## A question
back = Назад
next = Напред
skip = Пропусни
refuse = Предпочитам да не казвам
part = Част { $n } от { $of }
practice = Този въпрос е само за проба. Не пазим отговора ти.
choose-many = Можеш да избереш повече от един отговор.
choose-at-most = Можеш да избереш най-много { $max }.
or = или
other-label = Напиши какво точно
number-hint = Напиши число от { $min } до { $max }.
chars-hint = Можеш да напишеш най-много { $max } букви.

## Something to put right
error-title = Нещо не е наред
error-prefix = Грешка
error-nothing-choice = Избери отговор или натисни „Пропусни“
error-nothing-text = Напиши отговора си или натисни „Пропусни“
error-unknown-option = Избери един от отговорите на тази страница
error-too-many = Избраните отговори са твърде много. Избери най-много { $max }
error-exclusive = Избрано е „нито едно“ заедно с нещо друго. Избери само едното
error-other-not-chosen = Тук е написано нещо друго. Избери и „Нещо друго“ или изтрий думите
error-too-long = Текстът е твърде дълъг. Напиши най-много { $max } букви
error-not-a-number = Напиши цяло число, например 8
error-out-of-range = Напиши число от { $min } до { $max }
error-wrong-kind = Нещо се обърка с този отговор. Моля, отговори отново

## Checking the answers
check-title = Провери отговорите си
check-note = Можеш да промениш всичко, преди да ги изпратиш.
change = Промени
skipped = Пропуснато
refused = Предпочитам да не казвам
not-answered = Още няма отговор
nothing-to-send = Тук още няма нито един отговор. Отговори поне на един въпрос и после изпрати.
send-note = Когато изпратиш отговорите, ще може да ги прочете { $reader }. Никой няма да види, че са твои.
send = Изпрати отговорите ми

## Sent
thanks-title = Благодарим ти. Чухме те.
thanks-safe = Отговорите ти са на сигурно място при нас.
words-title = Запази тези пет думи
words-note = С тези думи можеш да си вземеш отговорите обратно до { $closes } включително. Снимай ги или си ги запиши.
withdraw-link = Искам си отговорите обратно
steps-title = Какво следва
step-today = Днес
step-today-note = Отговорите ти са изпратени.
step-read = До 5 работни дни
step-read-note = Всеки отговор ще го прочете { $reader }.
step-count = След { $closes }
step-count-note = Преброяваме отговорите и ги показваме на всички, без имена.
step-change = После
step-change-note = Казваме ти какво се е променило, какво не е могло да се промени и защо.
results-link = Виж какво казаха хората
changes-link = Виж какво се промени
finish = Край

## Not sent
unsent-title = Още не са изпратени. Отговорите ти са на сигурно място.
unsent-note = Сега не успяхме да се свържем с Heard. Отговорите ти се пазят на това устройство и само тук.
unsent-saved = Запазени на това устройство
unsent-saved-note = Нищо не е изгубено.
unsent-waiting = Чакат да бъдат изпратени
unsent-waiting-note = Ще опитаме пак сами. Не затваряй тази страница.
unsent-words = След това ще получиш своите пет думи
try-again = Опитай пак сега
refused-title = Не успяхме да приемем отговорите ти
refused-closed = Тази анкета вече е затворена и не приема отговори.
refused-code = Кодът вече е използван, затова тези отговори не можаха да се изпратят. Поискай нов от човека, който ти го е дал.
refused-code-go = Напиши своя код
refused-conflict = Оттук вече са изпратени отговори, но те бяха други. Броят се първите.
refused-other = При нас нещо се обърка. Отговорите ти още са тук. Моля, опитай отново.

## Closed
closed-title = Тази анкета приключи
closed-note = Тя приемаше отговори до { $closes } включително. Благодарим на всички, които ни казаха какво мислят.
not-open-title = Тази анкета още не е започнала
not-open-note = Тя ще приема отговори от { $opens } нататък.
closed-next = На страницата с резултатите показваме какво са казали хората.
see-open = Виж какво е отворено сега
