# What changed because of what people said: `/changes`, and where other pages speak of it.

changes-title = Co się zmieniło
changes-lead = Co powiedzieli ludzie, co z tym zrobiono, a czego nie dało się zrobić i dlaczego.
changes-none-title = Jeszcze nic tu nie opublikowano
changes-none = Tu pojawi się pierwsza odpowiedź na to, co powiedzieli ludzie.
changes-said = Wy powiedzieliście
changes-done = My zrobiliśmy
changes-doing = Robimy
changes-cannot = Nie możemy, bo
changes-outcome = Co jest teraz inaczej
changes-decided = Kto zdecydował
changes-day = Kiedy
changes-measures = Zobacz, co ludzie o tym powiedzieli
changes-questions = Pytania
changes-corrected = Zmieniono { $date }:
changes-taken-back = To, co było tu od { $first }, wycofano { $date }:
changes-release-back = Liczby z { $made } (wydanie { $n }) wycofano { $date }:
changes-feed = Śledź zmiany (kanał Atom)
changes-easy-on = Pokaż to prostym językiem (Easy Read, po angielsku)
changes-easy-off = Pokaż zwykłe słowa
changes-all = Zobacz wszystko, co się zmieniło
changes-key = Co znaczą znaki
