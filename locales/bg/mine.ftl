# Setting Heard to one’s own eyes and hands.

## Make it mine
look-title = Направи го по твой вкус
look-lead = Избери как да изглежда Heard. Можеш да го променяш, когато искаш.
look-theme = Цветове
look-theme-device = Като на моето устройство
look-theme-light = Светли
look-theme-cream = Кремави
look-theme-dark = Тъмни
look-theme-contrast = Силни: жълто на черно
look-size = Размер на буквите
look-size-normal = Нормален
look-size-large = Голям
look-size-largest = Много голям
look-size-huge = Огромен
look-pictures = Картинки
look-pictures-on = Показвай картинките
look-pictures-off = Без картинки
look-face = Форма на буквите
look-face-note = Тези форми са за латински букви. Само Andika има и букви на кирилица.
look-face-device = Като на моето устройство
look-face-atkinson = Atkinson Hyperlegible
look-face-lexend = Lexend
look-face-andika = Andika
look-face-dyslexic = OpenDyslexic
look-letters = Място между буквите и думите
look-letters-normal = Нормално
look-letters-wider = Повече място
look-letters-widest = Най-много място
look-lines = Място между редовете
look-lines-normal = Нормално
look-lines-wider = Повече място
look-lines-widest = Най-много място
look-listen = Четене на глас
look-listen-note = Бутоните до въпросите ти ги четат на глас.
look-listen-off = Не ми чети
look-listen-on = Чети ми
look-switch = Един бутон
look-switch-note = Трябва ти само един клавиш, един бутон или едно докосване. Рамката се мести сама. Натисни, когато е там, където искаш.
look-switch-off = Не, натискам без помощ
look-switch-slowest = Много бавно: 6 секунди
look-switch-slow = Бавно: 4 секунди
look-switch-medium = Средно: 2 секунди и половина
look-switch-fast = Бързо: секунда и половина
look-save = Запази този избор
look-try = Първо ми покажи
look-usual = Обратно към обичайното
look-note = Изборът се пази само на твоето устройство, в малка бележка, която се нарича „бисквитка“ (cookie). В нея няма нищо друго.
look-sample = Така ще изглежда въпрос
look-sample-question = Кое ти харесва повече?
look-sample-1 = Рисуване
look-sample-2 = Футбол

## One switch
scan-press = Натисни тук или интервал
scan-choose = Натисни, за да избереш
scan-paused = Чакам те. Натисни, за да продължим.
scan-typing = Сега можеш да пишеш. Натисни тук, когато си готов или готова.
scan-pause = Пауза
scan-answers = Отговори
scan-actions = Напред или пропусни
scan-page = Тази страница
scan-header = Горе на страницата
scan-footer = Долу на страницата

## About
accessibility-works-4 = Да избираш формата на буквите и мястото между тях и да ги видиш, преди да ги запазиш.
accessibility-works-5 = Да правиш всичко с един бутон: един клавиш, един бутон или едно докосване, толкова бавно или бързо, колкото искаш.
licences-letters = Можеш да избереш шрифтовете Atkinson Hyperlegible, Lexend, Andika и OpenDyslexic. Ако едно устройство няма букви гурмукхи или арабски букви, то получава Noto Sans Gurmukhi и Noto Naskh Arabic. Лиценз на всички: SIL Open Font License 1.1.
