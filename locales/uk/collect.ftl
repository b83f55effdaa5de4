# Ways in: codes, pauses, shared tablets, frames in other sites.

collect-code-title = Введи свій код
collect-code-lead = Він на папері, який тобі дали. Кожен код працює один раз.
collect-code-label = Твій код
collect-code-hint = У ньому 10 літер і цифр. Можна малі літери й пробіли.
collect-code-go = Далі
collect-code-unknown = Ми не знаємо цього коду. Подивися на папір і введи його ще раз.
collect-code-used = Цей код уже використано. Попроси новий у людини, яка його тобі дала.
collect-paused-title = Зараз перерва
collect-paused-note = Зараз відповіді не приймаються. Будь ласка, повернися пізніше.
collect-paper-title = Тут відповідають на папері
collect-paper-note = Людина, яка тут працює, вводить те, що написано на папері.
collect-next = Наступна людина
collect-next-note = Дякуємо. Зараз почнемо спочатку для наступної людини.
collect-next-left = Залишилося секунд: { $n }
collect-next-stop = Стоп, я ще читаю
collect-frame-title = Відкрий в окремому вікні
collect-frame-note = Ця сторінка всередині іншого сайту, і твій браузер не може зберегти там твоє місце. В окремому вікні вона працює.
collect-frame-go = Відкрити в новому вікні
