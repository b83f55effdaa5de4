# Ways in: codes, pauses, shared tablets, frames in other sites.

collect-code-title = Wpisz swój kod
collect-code-lead = Jest na kartce, którą dostałeś lub dostałaś. Każdy kod działa jeden raz.
collect-code-label = Twój kod
collect-code-hint = Ma 10 liter i cyfr. Mogą być małe litery i odstępy.
collect-code-go = Dalej
collect-code-unknown = Nie znamy tego kodu. Spójrz na kartkę i wpisz go jeszcze raz.
collect-code-used = Ten kod został już użyty. Poproś o nowy osobę, która Ci go dała.
collect-paused-title = Teraz jest przerwa
collect-paused-note = W tej chwili nie przyjmujemy odpowiedzi. Wróć później.
collect-paper-title = Tutaj odpowiada się na papierze
collect-paper-note = Osoba, która tu pracuje, wpisuje to, co jest na kartce.
collect-next = Następna osoba
collect-next-note = Dziękujemy. Zaraz zaczniemy od nowa dla następnej osoby.
collect-next-left = Pozostało sekund: { $n }
collect-next-stop = Stop, jeszcze czytam
collect-frame-title = Otwórz w osobnym oknie
collect-frame-note = Ta strona jest wewnątrz innej witryny i Twoja przeglądarka nie może tam zapamiętać miejsca. W osobnym oknie to działa.
collect-frame-go = Otwórz w nowym oknie
