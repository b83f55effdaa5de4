# Ways in: codes, pauses, shared tablets, frames in other sites.

collect-code-title = Напиши своя код
collect-code-lead = Той е на листа, който са ти дали. Всеки код работи само веднъж.
collect-code-label = Твоят код
collect-code-hint = Има 10 букви и цифри. Може с малки букви и с интервали.
collect-code-go = Напред
collect-code-unknown = Не познаваме този код. Погледни листа и го напиши отново.
collect-code-used = Този код вече е използван. Поискай нов от човека, който ти го е дал.
collect-paused-title = Тук има почивка
collect-paused-note = В момента не приемаме отговори. Моля, върни се по-късно.
collect-paper-title = Тук се отговаря на хартия
collect-paper-note = Човек, който работи тук, въвежда написаното на листа.
collect-next = Следващият човек
collect-next-note = Благодарим. Ще започнем отначало за следващия човек.
collect-next-left = Оставащи секунди: { $n }
collect-next-stop = Спри, още чета
collect-frame-title = Отвори в отделен прозорец
collect-frame-note = Тази страница е вътре в друг сайт и браузърът ти не може да запази мястото ти там. В отделен прозорец работи.
collect-frame-go = Отвори в нов прозорец
