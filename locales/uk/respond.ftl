# The respondent's journey. Every message is one flat text, because the browser gets it without
# Fluent: no selectors, and placeables only by name.

## On every page of the journey
skip-link = Перейти до запитання
language = Мова
help = Допомога
exit = Вихід
privacy = Приватність
accessibility = Доступність
look = Зроби по-своєму

## Start
start = Почати
choose-language = Вибери мову
choose-presentation = Як тобі показувати запитання?
presentation-standard = Слова
presentation-standard-note = Короткі запитання й готові відповіді: просто торкнися потрібної
presentation-easy = Легке читання
presentation-easy-note = Картинки, більші літери й менше варіантів відповіді
how-long = Запитань буде не більше ніж { $n }. Будь-яке можна пропустити, і зупинитися можна будь-коли.
promise-anonymous = Ніхто не дізнається, що це твої відповіді.
promise-anonymous-note = Ми не питаємо, як тебе звати. Це називається «анонімно».
promise-confidential = Що це твої відповіді, знатимуть лише ті, кому обов’язково треба це знати.
promise-confidential-note = Це називається «конфіденційно».
promise-reader = Те, що ти скажеш, прочитає { $reader }.
promise-reader-note = Протягом 5 робочих днів. Відповідати можна до { $closes } включно.
promise-change = Це може щось змінити.
promise-change-note = Ми розповідаємо всім, що змінилося завдяки словам людей, а чого змінити не вдалося й чому.

## A question
back = Назад
next = Далі
skip = Пропустити
refuse = Не хочу відповідати
part = Частина { $n } з { $of }
practice = Це запитання лише для проби. Ми не зберігаємо твою відповідь.
choose-many = Можна вибрати кілька відповідей.
choose-at-most = Можна вибрати щонайбільше { $max }.
or = або
other-label = Напиши, що саме
number-hint = Напиши число від { $min } до { $max }.
chars-hint = Можна написати до { $max } літер.

## Something to put right
error-title = Щось не так
error-prefix = Помилка
error-nothing-choice = Вибери відповідь або натисни «Пропустити»
error-nothing-text = Напиши відповідь або натисни «Пропустити»
error-unknown-option = Вибери одну з відповідей на цій сторінці
error-too-many = Забагато відповідей. Вибери щонайбільше { $max }
error-exclusive = Вибрано і «нічого», і щось інше. Залиш щось одне
error-other-not-chosen = Ти пишеш про щось інше. Вибери також «щось інше» або зітри ці слова
error-too-long = Текст задовгий. Напиши не більше ніж { $max } літер
error-not-a-number = Напиши ціле число, наприклад 8
error-out-of-range = Напиши число від { $min } до { $max }
error-wrong-kind = Із цією відповіддю щось пішло не так. Будь ласка, дай відповідь ще раз

## Checking the answers
check-title = Перевір свої відповіді
check-note = Перед надсиланням можна змінити будь-що.
change = Змінити
skipped = Пропущено
refused = Не хочу відповідати
not-answered = Відповіді ще немає
nothing-to-send = Тут ще немає жодної відповіді. Дай відповідь хоча б на одне запитання, а потім надішли.
send-note = Коли ти надішлеш відповіді, їх зможе прочитати { $reader }. Ніхто не побачить, хто ти.
send = Надіслати мої відповіді

## Sent
thanks-title = Дякуємо. Тебе почули.
thanks-safe = Твої відповіді в нас у безпеці.
words-title = Збережи ці п’ять слів
words-note = За допомогою цих слів можна забрати свої відповіді назад до { $closes } включно. Сфотографуй їх або запиши.
withdraw-link = Забрати мої відповіді назад
steps-title = Що буде далі
step-today = Сьогодні
step-today-note = Твої відповіді надіслано.
step-read = Протягом 5 робочих днів
step-read-note = Кожну відповідь прочитає { $reader }.
step-count = Після { $closes }
step-count-note = Ми рахуємо відповіді й показуємо їх усім, без імен.
step-change = Потім
step-change-note = Ми розповідаємо, що змінилося, а чого змінити не вдалося й чому.
results-link = Подивитися, що сказали люди
changes-link = Подивитися, що змінилося
finish = Завершити

## Not sent
unsent-title = Ще не надіслано. Твої відповіді в безпеці.
unsent-note = Зараз не вдалося зв’язатися з Heard. Твої відповіді збережено на цьому пристрої, і тільки тут.
unsent-saved = Збережено на цьому пристрої
unsent-saved-note = Нічого не втрачено.
unsent-waiting = Чекає на надсилання
unsent-waiting-note = Ми самі спробуємо ще раз. Не закривай цю сторінку.
unsent-words = Потім ти отримаєш свої п’ять слів
try-again = Спробувати ще раз зараз
refused-title = Ми не змогли прийняти твої відповіді
refused-closed = Це опитування вже закрито, тому відповідей воно більше не приймає.
refused-code = Код уже використано, тому ці відповіді не вдалося надіслати. Попроси новий у людини, яка його тобі дала.
refused-code-go = Введи свій код
refused-conflict = Звідси вже надсилали відповіді, і вони були інші. Зараховуємо перші.
refused-other = У нас сталася помилка. Твої відповіді досі тут. Будь ласка, спробуй ще раз.

## Closed
closed-title = Це опитування вже закінчилося
closed-note = Воно приймало відповіді до { $closes } включно. Дякуємо всім, хто розповів нам свою думку.
not-open-title = Це опитування ще не почалося
not-open-note = Воно приймає відповіді з { $opens }.
closed-next = Що сказали люди, ми показуємо на сторінці результатів.
see-open = Подивитися, що відкрито зараз
