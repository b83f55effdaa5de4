# Plakaty, listy i karteczki: słowa na papierze, obok słów ankiety.

print-call-parents = Proszę nam powiedzieć, jak się wiedzie Państwa rodzinie
print-scan = Skieruj aparat telefonu na kwadrat
print-scan-parents = Proszę skierować aparat telefonu na kwadrat
print-address = Albo wpisz ten adres
print-address-parents = Można też wpisać ten adres
print-short-code = Krótki kod: { $code }
print-anonymous = Nie trzeba podawać imienia ani nazwiska
print-anonymous-parents = Nie trzeba podawać imienia ani nazwiska
print-your-code = Twój własny kod
print-your-code-parents = Państwa własny kod
print-once = Wpisz ten kod na stronie, która się otworzy. Działa jeden raz.
print-once-parents = Proszę wpisać ten kod na stronie, która się otworzy. Działa jeden raz.
print-square = Kwadratowy kod do aparatu. Otwiera { $address }
