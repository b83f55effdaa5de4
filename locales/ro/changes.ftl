# What changed because of what people said: `/changes`, and where other pages speak of it.

changes-title = Ce s-a schimbat
changes-lead = Ce au spus oamenii, ce s-a făcut, ce nu s-a putut face și de ce.
changes-none-title = Aici nu s-a publicat nimic încă
changes-none = Aici va apărea primul răspuns la ce au spus oamenii.
changes-said = Voi ați spus
changes-done = Noi am făcut
changes-doing = Noi facem
changes-cannot = Nu putem, pentru că
changes-outcome = Ce este diferit acum
changes-decided = Cine a hotărât
changes-day = Când
changes-measures = Vezi ce au spus oamenii despre asta
changes-questions = Întrebările
changes-corrected = Schimbat pe { $date }:
changes-taken-back = Ceva ce se afla aici din { $first } a fost retras pe { $date }:
changes-release-back = Cifrele din { $made } (publicarea { $n }) au fost retrase pe { $date }:
changes-feed = Urmărește ce se schimbă (flux Atom)
changes-easy-on = Arată în Easy Read (în engleză)
changes-easy-off = Arată cuvintele obișnuite
changes-all = Vezi tot ce s-a schimbat
changes-key = Ce înseamnă semnele
