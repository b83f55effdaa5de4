# The respondent's journey where parent carers answer: `parents-<key>` stands in place of `<key>` of
# respond.ftl. Only messages that speak to the reader in at least one language are here, the same in
# every language; the others serve everybody. A button that the reader says to the journey ("Skip",
# "Send my answers") speaks to nobody. Flat, as respond.ftl is, and with the same placeables.

## Start
parents-start = Започнете
parents-choose-language = Изберете език
parents-choose-presentation = Как искате да виждате въпросите?
parents-presentation-standard-note = Кратки въпроси с готови отговори: само докоснете своя
parents-presentation-easy-note = Картинки, по-големи букви и по-малко отговори
parents-how-long = Въпросите са най-много { $n }. Можете да пропуснете всеки от тях и да спрете по всяко време.
parents-promise-anonymous = Никой няма да разбере, че отговорите са Ваши.
parents-promise-anonymous-note = Не питаме за името Ви. Отговорите Ви са анонимни.
parents-promise-confidential = Само хората, които трябва да знаят, ще разберат, че отговорите са Ваши.
parents-promise-reader = Това, което казвате, ще го прочете { $reader }.
parents-promise-reader-note = До 5 работни дни. Можете да отговаряте до { $closes } включително.
parents-promise-change = Вашите отговори могат да променят нещо.

## A question
parents-practice = Този въпрос е само за проба. Не пазим отговора Ви.
parents-choose-many = Можете да изберете повече от един отговор.
parents-choose-at-most = Можете да изберете най-много { $max }.
parents-other-label = Напишете какво точно
parents-number-hint = Напишете число от { $min } до { $max }.
parents-chars-hint = Можете да напишете най-много { $max } букви.

## Something to put right
parents-error-nothing-choice = Изберете отговор или натиснете „Пропусни“
parents-error-nothing-text = Напишете отговора си или натиснете „Пропусни“
parents-error-unknown-option = Изберете един от отговорите на тази страница
parents-error-too-many = Избраните отговори са твърде много. Изберете най-много { $max }
parents-error-exclusive = Избрано е „нито едно“ заедно с нещо друго. Изберете само едното
parents-error-other-not-chosen = Тук е написано нещо друго. Изберете и „Нещо друго“ или изтрийте думите
parents-error-too-long = Текстът е твърде дълъг. Напишете най-много { $max } букви
parents-error-not-a-number = Напишете цяло число, например 8
parents-error-out-of-range = Напишете число от { $min } до { $max }
parents-error-wrong-kind = Нещо се обърка с този отговор. Моля, отговорете отново

## Checking the answers
parents-check-title = Проверете отговорите си
parents-check-note = Можете да промените всичко, преди да ги изпратите.
parents-nothing-to-send = Тук още няма нито един отговор. Моля, отговорете поне на един въпрос и после изпратете.
parents-send-note = Когато изпратите отговорите, ще може да ги прочете { $reader }. Никой няма да види, че са Ваши.

## Sent
parents-thanks-title = Благодарим Ви. Чухме Ви.
parents-thanks-safe = Отговорите Ви са на сигурно място при нас.
parents-words-title = Запазете тези пет думи
parents-words-note = С тези думи можете да си вземете отговорите обратно до { $closes } включително. Снимайте ги или си ги запишете.
parents-step-today-note = Отговорите Ви са изпратени.
parents-step-change-note = Казваме Ви какво се е променило, какво не е могло да се промени и защо.
parents-results-link = Вижте какво казаха хората

## Not sent
parents-unsent-title = Още не са изпратени. Отговорите Ви са на сигурно място.
parents-unsent-note = Сега не успяхме да се свържем с Heard. Отговорите Ви се пазят на това устройство и само тук.
parents-unsent-waiting-note = Ще опитаме пак сами. Моля, не затваряйте тази страница.
parents-unsent-words = След това ще получите своите пет думи
parents-try-again = Опитайте пак сега
parents-refused-title = Не успяхме да приемем отговорите Ви
parents-refused-other = При нас нещо се обърка. Отговорите Ви още са тук. Моля, опитайте отново.

## Closed
parents-see-open = Вижте какво е отворено сега

## Help
parents-care-title = Благодарим Ви, че ни казахте
parents-care-lead = Добре е, че го казахте. Има помощ сега, за детето и за Вас.
parents-care-type = Децата и младежите могат и да си пишат с Childline:
parents-care-adult = Можете да поговорите и с човек, на когото имате доверие, например учител, лекар или медицинска сестра.
parents-care-first = Когато изпратите отговорите, Вашите ще бъдат прочетени първи. Ще ги прочете { $reader }. Това може да отнеме до 5 работни дни.
parents-care-unknown = Не знаем кои сте и не можем да се свържем с Вас. Затова е добре да поговорите с някого сега.
parents-reads-hurt = Някой наранява ли дете? Не чакайте нас.
