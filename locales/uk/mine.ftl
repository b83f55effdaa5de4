# Setting Heard to one’s own eyes and hands.

## Make it mine
look-title = Зроби по-своєму
look-lead = Вибери, який вигляд має Heard. Змінювати можна коли завгодно.
look-theme = Кольори
look-theme-device = Як на моєму пристрої
look-theme-light = Світлі
look-theme-cream = Кремові
look-theme-dark = Темні
look-theme-contrast = Контрастні: жовте на чорному
look-size = Розмір літер
look-size-normal = Звичайний
look-size-large = Великий
look-size-largest = Дуже великий
look-size-huge = Величезний
look-pictures = Картинки
look-pictures-on = Показувати картинки
look-pictures-off = Без картинок
look-face = Форма літер
look-face-note = Ці форми — для латинських літер. Лише Andika має й українські літери.
look-face-device = Як на моєму пристрої
look-face-atkinson = Atkinson Hyperlegible
look-face-lexend = Lexend
look-face-andika = Andika
look-face-dyslexic = OpenDyslexic
look-letters = Відстань між літерами й словами
look-letters-normal = Звичайна
look-letters-wider = Більша
look-letters-widest = Найбільша
look-lines = Відстань між рядками
look-lines-normal = Звичайна
look-lines-wider = Більша
look-lines-widest = Найбільша
look-listen = Читання вголос
look-listen-note = Кнопки біля запитань прочитають їх тобі вголос.
look-listen-off = Не читай мені
look-listen-on = Читай мені
look-switch = Одна кнопка
look-switch-note = Потрібна лише одна клавіша, одна кнопка або один дотик. Рамка переходить сама. Натисни, коли вона там, де треба.
look-switch-off = Ні, я натискаю без допомоги
look-switch-slowest = Дуже повільно: 6 секунд
look-switch-slow = Повільно: 4 секунди
look-switch-medium = Середньо: 2 з половиною секунди
look-switch-fast = Швидко: півтори секунди
look-save = Зберегти цей вибір
look-try = Спершу покажи
look-usual = Повернути звичайне
look-note = Це зберігається лише на твоєму пристрої, у маленькому файлі, який називається cookie. Більше в ньому нічого немає.
look-sample = Такий вигляд матиме запитання
look-sample-question = Що тобі подобається більше?
look-sample-1 = Малювання
look-sample-2 = Футбол

## One switch
scan-press = Натисни тут або пробіл
scan-choose = Натисни, щоб вибрати
scan-paused = Чекаю на тебе. Натисни, щоб піти далі.
scan-typing = Тепер можна писати. Натисни тут, коли закінчиш.
scan-pause = Пауза
scan-answers = Відповіді
scan-actions = Далі або пропустити
scan-page = Ця сторінка
scan-header = Верх сторінки
scan-footer = Низ сторінки

## About
accessibility-works-4 = Вибирати форму літер і відстань між ними та бачити це, перш ніж зберегти.
accessibility-works-5 = Робити все однією кнопкою: однією клавішею, кнопкою або дотиком, так повільно чи швидко, як тобі зручно.
licences-letters = Можна вибрати шрифти Atkinson Hyperlegible, Lexend, Andika й OpenDyslexic. Якщо на пристрої немає літер гурмукхі чи арабських, він отримує Noto Sans Gurmukhi і Noto Naskh Arabic. Ліцензія всіх: SIL Open Font License 1.1.
