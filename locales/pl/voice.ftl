# Answering with a voice, a drawing or a photo. Flat texts: see respond.ftl.

## Saying an answer
voice-start = Powiedz zamiast pisać
voice-start-first = Powiedz swoją odpowiedź
voice-or = Albo napisz
voice-ask = Zanim zaczniesz mówić
voice-ask-who = Po głosie można cię rozpoznać. Dlatego ta odpowiedź jest poufna, a nie anonimowa.
voice-ask-reader = Słuchają jej tylko osoby, które się tym zajmują. Dla kogo jest: { $reader }.
voice-ask-back = Możesz ją wycofać. Na końcu dostaniesz pięć słów, dzięki którym usuniemy twój głos.
voice-yes = Tak, chcę mówić
voice-no = Nie, dziękuję
voice-place = Czy możesz tu mówić?
voice-place-note = Ktoś obok może usłyszeć, co mówisz. Możesz zamiast tego pisać.
voice-place-yes = Tak, mogę tu mówić
voice-write = Wolę napisać
voice-record-title = Powiedz to swoimi słowami
voice-record-note = Naciśnij duży przycisk i mów. Naciśnij go jeszcze raz, gdy skończysz.
voice-record = Nagraj
voice-stop = Zatrzymaj
voice-cancel = Wróć
voice-allow = Twoje urządzenie może zapytać, czy możemy słuchać. Jeśli chcesz mówić, wybierz „Zezwól”.
voice-on = Nagrywamy. Możesz teraz mówić.
voice-heard = Słyszymy cię.
voice-quiet = Jeszcze nic nie słyszymy.
voice-left = Pozostały czas: { $time }
voice-full = Czas się skończył. To, co powiedziałeś lub powiedziałaś, nadal tu jest.
voice-listen = Posłuchaj swojego głosu
voice-listen-note = Możesz go użyć albo nagrać jeszcze raz.
voice-hear-play = Odtwórz
voice-hear-stop = Zatrzymaj odtwarzanie
voice-use = Użyj tego
voice-again = Nagraj jeszcze raz
voice-delete = Usuń
voice-delete-ask = Usunąć twoje nagranie?
voice-delete-yes = Tak, usuń
voice-delete-no = Nie, zostaw
voice-deleted = Usunięte.
voice-kept = Twój głos jest częścią odpowiedzi
voice-hear = Twój głos, { $time }
voice-trouble = Nie udało się nagrać
voice-refused = Mikrofon nie został dozwolony. Możesz na niego zezwolić w przeglądarce albo napisać.
voice-missing = Nie możemy znaleźć mikrofonu. Możesz go podłączyć albo napisać.
voice-busy = Coś innego używa mikrofonu. Zamknij to i spróbuj jeszcze raz albo napisz.
voice-empty = Nic się nie nagrało. Spróbuj jeszcze raz albo napisz.
voice-unsupported = Ta przeglądarka nie umie nagrywać. Możesz napisać.
voice-retry = Spróbuj jeszcze raz

## Without script: a file from the device
file-voice = Albo wybierz nagranie z tego urządzenia
file-picture = Wybierz obrazek z tego urządzenia
file-send = Dodaj
file-forget = Usuń

## Drawing an answer
draw-words = Albo powiedz to słowami
draw-canvas = Twój rysunek. Rysuj tutaj palcem, rysikiem albo myszką. Albo opisz go słowami w polu na tej stronie.
draw-colours = Kolory
draw-black = Czarny
draw-red = Czerwony
draw-orange = Pomarańczowy
draw-yellow = Żółty
draw-green = Zielony
draw-blue = Niebieski
draw-purple = Fioletowy
draw-brown = Brązowy
draw-sizes = Pisaki
draw-thin = Cienki pisak
draw-middle = Średni pisak
draw-thick = Gruby pisak
draw-undo = Cofnij
draw-clear = Wyczyść wszystko
draw-cleared = Wszystko wyczyszczone. „Cofnij” to przywróci.
draw-told = Twój rysunek

## Answering with a photo
photo-words = Albo powiedz słowami, co by na nim było
photo-warn = Zanim wybierzesz zdjęcie
photo-warn-faces = Bez twarzy, proszę. I bez imion, szkół i ulic.
photo-warn-reader = Po zdjęciu można cię rozpoznać. Kto je zobaczy: { $reader }.
photo-choose = Wybierz zdjęcie
photo-other = Wybierz inne zdjęcie
photo-look = Czy to dobre zdjęcie?
photo-use = Użyj tego zdjęcia
photo-kept = Twoje zdjęcie jest częścią odpowiedzi
photo-away = Usuń
photo-bad = Nie możemy otworzyć tego obrazka. Wybierz inny.
photo-told = Twoje zdjęcie

## On the way to the server
upload-count = Zapisano { $n } ze 100
upload-going = Jest w drodze do nas.
upload-slow = Nie ma teraz połączenia. Wszystko jest na tym urządzeniu i samo pójdzie później.
upload-done = Mamy to. Jest bezpieczne.
upload-lost = To do nas nie dotarło. Dodaj to jeszcze raz albo usuń.
refused-recording = Nagranie, rysunek albo zdjęcie do nas nie dotarło. Sprawdź swoje odpowiedzi: możesz dodać to jeszcze raz albo usunąć.
see-answers = Sprawdź moje odpowiedzi
