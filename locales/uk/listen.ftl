# Reading aloud, recorded clips and signed videos. Flat texts: see respond.ftl.

listen = Слухати
listen-see = Як ти це бачиш
listen-clip = Людина читає це запитання
listen-signed = Дивитися жестовою мовою
listen-some-read = Деякі запитання тобі читає людина.
listen-some-signed = Деякі запитання можна подивитися жестовою мовою.

## What the script for reading aloud says
listen-this = Послухати це
listen-all = Прочитати все
listen-play = Послухати: { $name }
listen-stop = Зупинити
listen-own = Послухати, що ти написав або написала
listen-none = Цей пристрій не має власного голосу для цієї мови: { $name }. Тобі може прочитати це людина, якій ти довіряєш.
listen-quiet = Голос не увімкнувся. Спробуй ще раз.
listen-no-script = Щоб читати вголос, потрібні скрипти, а твій браузер їх не запускає. Якщо хтось записав запитання, його все одно можна послухати.
