# Reading aloud, recorded clips and signed videos. Flat texts: see respond.ftl.

listen = Слушай
listen-see = Как виждаш това
listen-clip = Човек чете този въпрос
listen-signed = Гледай на жестов език
listen-some-read = Някои от въпросите ти чете човек.
listen-some-signed = Някои от въпросите можеш да гледаш на жестов език.

## What the script for reading aloud says
listen-this = Чуй това
listen-all = Прочети всичко
listen-play = Чуй: { $name }
listen-stop = Спри
listen-own = Чуй какво си написал или написала
listen-none = Това устройство няма собствен глас за този език: { $name }. Някой, на когото имаш доверие, може да ти го прочете.
listen-quiet = Гласът не тръгна. Опитай пак.
listen-no-script = За четене на глас са нужни скриптове, а твоят браузър не ги пуска. Ако някой е записал въпрос, пак можеш да го чуеш.
