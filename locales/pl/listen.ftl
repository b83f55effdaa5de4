# Reading aloud, recorded clips and signed videos. Flat texts: see respond.ftl.

listen = Posłuchaj
listen-see = Jak to widzisz
listen-clip = Ktoś czyta to pytanie
listen-signed = Obejrzyj w języku migowym
listen-some-read = Niektóre pytania czyta ci człowiek.
listen-some-signed = Niektóre pytania możesz obejrzeć w języku migowym.

## What the script for reading aloud says
listen-this = Posłuchaj tego
listen-all = Przeczytaj wszystko
listen-play = Posłuchaj: { $name }
listen-stop = Zatrzymaj
listen-own = Posłuchaj, co napisałeś lub napisałaś
listen-none = To urządzenie nie ma własnego głosu dla tego języka: { $name }. Może ci to przeczytać ktoś, komu ufasz.
listen-quiet = Głos się nie włączył. Spróbuj jeszcze raz.
listen-no-script = Czytanie na głos potrzebuje skryptów, a twoja przeglądarka ich nie uruchamia. Jeśli ktoś nagrał pytanie, nadal możesz je odtworzyć.
