# Afișe, scrisori și bilete: cuvinte pe hârtie, alături de cele ale chestionarului.

print-call-parents = Spuneți-ne cum îi merge familiei dumneavoastră
print-scan = Îndreaptă camera telefonului spre pătrat
print-scan-parents = Îndreptați camera telefonului spre pătrat
print-address = Sau scrie această adresă
print-address-parents = Sau scrieți această adresă
print-short-code = Cod scurt: { $code }
print-anonymous = Nu trebuie să îți spui numele
print-anonymous-parents = Nu trebuie să vă spuneți numele
print-your-code = Codul tău
print-your-code-parents = Codul dumneavoastră
print-once = Scrie acest cod pe pagina care se deschide. Funcționează o singură dată.
print-once-parents = Scrieți acest cod pe pagina care se deschide. Funcționează o singură dată.
print-square = Un cod pătrat pentru cameră. Deschide { $address }
