# Answering with a voice, a drawing or a photo. Flat texts: see respond.ftl.

## Saying an answer
voice-start = Кажи го, вместо да пишеш
voice-start-first = Кажи отговора си
voice-or = Или го напиши
voice-ask = Преди да говориш
voice-ask-who = По гласа хората могат да разберат кой си. Затова този отговор е поверителен, а не анонимен.
voice-ask-reader = Слушат го само хората, които работят по това. Той е за { $reader }.
voice-ask-back = Можеш да си го вземеш обратно. Накрая получаваш пет думи и с тях ще изтрием гласа ти.
voice-yes = Да, искам да говоря
voice-no = Не, благодаря
voice-place = Можеш ли да говориш тук?
voice-place-note = Някой наблизо може да чуе какво казваш. Можеш вместо това да пишеш.
voice-place-yes = Да, мога да говоря тук
voice-write = По-добре да напиша
voice-record-title = Кажи ни със свои думи
voice-record-note = Натисни големия бутон и говори. Натисни го пак, когато свършиш.
voice-record = Запиши
voice-stop = Спри
voice-cancel = Назад
voice-allow = Устройството може да попита дали може да слушаме. Ако искаш да говориш, избери „Разреши“.
voice-on = Записваме. Вече можеш да говориш.
voice-heard = Чуваме те.
voice-quiet = Още не чуваме нищо.
voice-left = Оставащо време: { $time }
voice-full = Времето свърши. Това, което каза, е още тук.
voice-listen = Чуй гласа си
voice-listen-note = Можеш да го използваш или да запишеш отново.
voice-hear-play = Пусни
voice-hear-stop = Спри
voice-use = Използвай това
voice-again = Запиши отново
voice-delete = Изтрий
voice-delete-ask = Да изтрием ли записа ти?
voice-delete-yes = Да, изтрий го
voice-delete-no = Не, запази го
voice-deleted = Изтрито е.
voice-kept = Гласът ти е част от отговора
voice-hear = Твоят глас, { $time }
voice-trouble = Не успяхме да запишем
voice-refused = Микрофонът не беше разрешен. Можеш да го разрешиш в браузъра или да пишеш.
voice-missing = Не намираме микрофон. Можеш да включиш микрофон или да пишеш.
voice-busy = Нещо друго използва микрофона. Затвори го и опитай пак или пиши.
voice-empty = Нищо не се записа. Опитай пак или пиши.
voice-unsupported = Този браузър не може да записва. Можеш да пишеш.
voice-retry = Опитай пак

## Without script: a file from the device
file-voice = Или избери запис от това устройство
file-picture = Избери картинка от това устройство
file-send = Добави
file-forget = Махни

## Drawing an answer
draw-words = Или го кажи с думи
draw-canvas = Твоята рисунка. Рисувай тук с пръст, писалка или мишка. Или я опиши с думи в полето на тази страница.
draw-colours = Цветове
draw-black = Черно
draw-red = Червено
draw-orange = Оранжево
draw-yellow = Жълто
draw-green = Зелено
draw-blue = Синьо
draw-purple = Лилаво
draw-brown = Кафяво
draw-sizes = Моливи
draw-thin = Тънък молив
draw-middle = Среден молив
draw-thick = Дебел молив
draw-undo = Върни назад
draw-clear = Изчисти всичко
draw-cleared = Всичко е изчистено. „Върни назад“ го връща.
draw-told = Твоята рисунка

## Answering with a photo
photo-words = Или кажи с думи какво би се виждало
photo-warn = Преди да избереш снимка
photo-warn-faces = Без лица, моля. И без имена, училища и улици.
photo-warn-reader = По снимка хората могат да разберат кой си. Ще я види { $reader }.
photo-choose = Избери снимка
photo-other = Избери друга снимка
photo-look = Това ли е правилната снимка?
photo-use = Използвай тази снимка
photo-kept = Снимката ти е част от отговора
photo-away = Махни
photo-bad = Не можем да отворим тази картинка. Моля, избери друга.
photo-told = Твоята снимка

## On the way to the server
upload-count = Запазено: { $n } от 100
upload-going = На път е към нас.
upload-slow = В момента няма връзка. Запазено е на това устройство и ще тръгне само по-късно.
upload-done = При нас е. На сигурно място.
upload-lost = Това не стигна до нас. Моля, добави го отново или го махни.
refused-recording = Нещо, което си казал, нарисувал или снимал, не стигна до нас. Провери отговорите си: можеш да го добавиш отново или да го махнеш.
see-answers = Виж отговорите ми
