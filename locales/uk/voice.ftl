# Answering with a voice, a drawing or a photo. Flat texts: see respond.ftl.

## Saying an answer
voice-start = Сказати замість писати
voice-start-first = Скажи свою відповідь
voice-or = Або напиши
voice-ask = Перш ніж говорити
voice-ask-who = За голосом люди можуть тебе впізнати. Тому ця відповідь конфіденційна, а не анонімна.
voice-ask-reader = Її слухають лише ті, хто з цим працює. Для кого вона: { $reader }.
voice-ask-back = Її можна забрати назад. Наприкінці буде п’ять слів, і за ними ми видалимо твій голос.
voice-yes = Так, хочу говорити
voice-no = Ні, дякую
voice-place = Тут можна говорити?
voice-place-note = Хтось поруч може почути, що ти кажеш. Натомість можна написати.
voice-place-yes = Так, тут можна говорити
voice-write = Краще напишу
voice-record-title = Розкажи своїми словами
voice-record-note = Натисни велику кнопку і говори. Коли закінчиш, натисни її ще раз.
voice-record = Записати
voice-stop = Зупинити
voice-cancel = Назад
voice-allow = Пристрій може запитати, чи можна нам слухати. Якщо хочеш говорити, вибери «Дозволити».
voice-on = Записуємо. Тепер можна говорити.
voice-heard = Ми тебе чуємо.
voice-quiet = Поки що нічого не чуємо.
voice-left = Залишилося часу: { $time }
voice-full = Час закінчився. Усе сказане досі тут.
voice-listen = Послухай свій голос
voice-listen-note = Можна використати його або записати ще раз.
voice-hear-play = Слухати
voice-hear-stop = Зупинити
voice-use = Використати
voice-again = Записати ще раз
voice-delete = Видалити
voice-delete-ask = Видалити твій запис?
voice-delete-yes = Так, видалити
voice-delete-no = Ні, залишити
voice-deleted = Видалено.
voice-kept = Твій голос — частина відповіді
voice-hear = Твій голос, { $time }
voice-trouble = Не вдалося записати
voice-refused = Мікрофон не дозволено. Можна дозволити його у браузері або написати.
voice-missing = Ми не знаходимо мікрофона. Можна під’єднати його або написати.
voice-busy = Мікрофоном користується щось інше. Закрий це і спробуй ще раз або напиши.
voice-empty = Нічого не записалося. Спробуй ще раз або напиши.
voice-unsupported = Цей браузер не вміє записувати. Можна написати.
voice-retry = Спробувати ще раз

## Without script: a file from the device
file-voice = Або вибери запис із цього пристрою
file-picture = Вибери зображення з цього пристрою
file-send = Додати
file-forget = Прибрати

## Drawing an answer
draw-words = Або скажи словами
draw-canvas = Твій малюнок. Малюй тут пальцем, ручкою або мишкою. Або опиши його словами в полі на цій сторінці.
draw-colours = Кольори
draw-black = Чорний
draw-red = Червоний
draw-orange = Помаранчевий
draw-yellow = Жовтий
draw-green = Зелений
draw-blue = Синій
draw-purple = Фіолетовий
draw-brown = Коричневий
draw-sizes = Олівці
draw-thin = Тонкий олівець
draw-middle = Середній олівець
draw-thick = Товстий олівець
draw-undo = Скасувати крок
draw-clear = Очистити все
draw-cleared = Усе очищено. «Скасувати крок» поверне малюнок.
draw-told = Твій малюнок

## Answering with a photo
photo-words = Або скажи словами, що було б на фото
photo-warn = Перш ніж вибрати фото
photo-warn-faces = Без облич, будь ласка. І без імен, шкіл та вулиць.
photo-warn-reader = За фото люди можуть тебе впізнати. Його побачить { $reader }.
photo-choose = Вибрати фото
photo-other = Вибрати інше фото
photo-look = Це те фото, яке треба?
photo-use = Використати це фото
photo-kept = Твоє фото — частина відповіді
photo-away = Прибрати
photo-bad = Ми не можемо відкрити це зображення. Будь ласка, вибери інше.
photo-told = Твоє фото

## On the way to the server
upload-count = Збережено { $n } зі 100
upload-going = Воно вже в дорозі до нас.
upload-slow = Зараз немає зв’язку. Усе збережено на цьому пристрої і надішлеться саме пізніше.
upload-done = Ми це отримали. Усе в безпеці.
upload-lost = Це до нас не дійшло. Будь ласка, додай ще раз або прибери.
refused-recording = Запис, малюнок або фото до нас не дійшло. Переглянь свої відповіді: можна додати це ще раз або прибрати.
see-answers = Переглянути мої відповіді
