# Posteri, llythyrau a slipiau: geiriau ar bapur, wrth ymyl rhai'r holiadur.

print-call-parents = Dywedwch wrthon ni sut mae pethau i'ch teulu
print-scan = Pwyntia gamera dy ffôn at y sgwâr
print-scan-parents = Pwyntiwch gamera eich ffôn at y sgwâr
print-address = Neu teipia'r cyfeiriad hwn
print-address-parents = Neu teipiwch y cyfeiriad hwn
print-short-code = Cod byr: { $code }
print-anonymous = Does dim angen rhoi dy enw
print-anonymous-parents = Does dim angen rhoi eich enw
print-your-code = Dy god di
print-your-code-parents = Eich cod chi
print-once = Teipia'r cod hwn ar y dudalen sy'n agor. Mae'n gweithio unwaith.
print-once-parents = Teipiwch y cod hwn ar y dudalen sy'n agor. Mae'n gweithio unwaith.
print-square = Cod sgwâr i gamerâu. Mae'n agor { $address }
