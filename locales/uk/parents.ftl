# The respondent's journey where parent carers answer: `parents-<key>` stands in place of `<key>` of
# respond.ftl. Only messages that speak to the reader in at least one language are here, the same in
# every language; the others serve everybody. A button that the reader says to the journey ("Skip",
# "Send my answers") speaks to nobody. Flat, as respond.ftl is, and with the same placeables.

## Start
parents-start = Почати
parents-choose-language = Виберіть мову
parents-choose-presentation = Як Вам показувати запитання?
parents-presentation-standard-note = Короткі запитання й готові відповіді: просто торкніться потрібної
parents-presentation-easy-note = Картинки, більший текст і менше варіантів відповіді
parents-how-long = Запитань буде не більше ніж { $n }. Будь-яке можна пропустити, і зупинитися можна будь-коли.
parents-promise-anonymous = Ніхто не дізнається, що це Ваші відповіді.
parents-promise-anonymous-note = Ми не питаємо, як Вас звати. Ваші відповіді анонімні.
parents-promise-confidential = Що це Ваші відповіді, знатимуть лише ті, кому обов’язково треба це знати.
parents-promise-reader = Те, що Ви скажете, прочитає { $reader }.
parents-promise-reader-note = Протягом 5 робочих днів. Відповідати можна до { $closes } включно.
parents-promise-change = Це може щось змінити.

## A question
parents-practice = Це запитання лише для проби. Ми не зберігаємо Вашу відповідь.
parents-choose-many = Можна вибрати кілька відповідей.
parents-choose-at-most = Можна вибрати щонайбільше { $max }.
parents-other-label = Напишіть, що саме
parents-number-hint = Напишіть число від { $min } до { $max }.
parents-chars-hint = Можна написати до { $max } літер.

## Something to put right
parents-error-nothing-choice = Виберіть відповідь або натисніть «Пропустити»
parents-error-nothing-text = Напишіть відповідь або натисніть «Пропустити»
parents-error-unknown-option = Виберіть одну з відповідей на цій сторінці
parents-error-too-many = Забагато відповідей. Виберіть щонайбільше { $max }
parents-error-exclusive = Вибрано і «нічого», і щось інше. Залиште щось одне
parents-error-other-not-chosen = Ви пишете про щось інше. Виберіть також «щось інше» або зітріть ці слова
parents-error-too-long = Текст задовгий. Напишіть не більше ніж { $max } літер
parents-error-not-a-number = Напишіть ціле число, наприклад 8
parents-error-out-of-range = Напишіть число від { $min } до { $max }
parents-error-wrong-kind = Із цією відповіддю щось пішло не так. Будь ласка, дайте відповідь ще раз

## Checking the answers
parents-check-title = Перевірте свої відповіді
parents-check-note = Перед надсиланням можна змінити будь-що.
parents-nothing-to-send = Тут ще немає жодної відповіді. Дайте відповідь хоча б на одне запитання, а потім надішліть.
parents-send-note = Коли Ви надішлете відповіді, їх зможе прочитати { $reader }. Ніхто не побачить, хто Ви.

## Sent
parents-thanks-title = Дякуємо. Вас почули.
parents-thanks-safe = Ваші відповіді в нас у безпеці.
parents-words-title = Збережіть ці п’ять слів
parents-words-note = За допомогою цих слів можна забрати свої відповіді назад до { $closes } включно. Сфотографуйте їх або запишіть.
parents-step-today-note = Ваші відповіді надіслано.
parents-step-change-note = Ми розповідаємо, що змінилося, а чого змінити не вдалося й чому.
parents-results-link = Подивитися, що сказали люди

## Not sent
parents-unsent-title = Ще не надіслано. Ваші відповіді в безпеці.
parents-unsent-note = Зараз не вдалося зв’язатися з Heard. Ваші відповіді збережено на цьому пристрої, і тільки тут.
parents-unsent-waiting-note = Ми самі спробуємо ще раз. Не закривайте цю сторінку.
parents-unsent-words = Потім Ви отримаєте свої п’ять слів
parents-try-again = Спробувати ще раз зараз
parents-refused-title = Ми не змогли прийняти Ваші відповіді
parents-refused-other = У нас сталася помилка. Ваші відповіді досі тут. Будь ласка, спробуйте ще раз.

## Closed
parents-see-open = Подивитися, що відкрито зараз

## Help
parents-care-title = Дякуємо, що ви нам це кажете
parents-care-lead = Добре, що ви про це кажете. Допомога є вже зараз — для дитини й для вас.
parents-care-type = Діти й молодь також можуть поговорити в чаті з Childline:
parents-care-adult = Можна також поговорити з людиною, якій ви довіряєте, наприклад з учителем, лікарем або медсестрою.
parents-care-first = Коли ви надішлете відповіді, ваші прочитають першими. Їх прочитає { $reader }. Це може тривати до 5 робочих днів.
parents-care-unknown = Ми не знаємо, хто ви, тому не можемо з вами зв’язатися. Ось чому добре поговорити з кимось зараз.
parents-reads-hurt = Дитину кривдять? Не чекайте на нас.
