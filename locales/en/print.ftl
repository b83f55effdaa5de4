# Posters, letters and slips: words on paper, beside those of the questionnaire.

print-call-parents = Tell us how things are going for your family
print-scan = Point your phone’s camera at the square
print-scan-parents = Point your phone’s camera at the square
print-address = Or type this address
print-address-parents = Or type this address
print-short-code = Short code: { $code }
print-anonymous = You do not need to give your name
print-anonymous-parents = You do not need to give your name
print-your-code = Your own code
print-your-code-parents = Your own code
print-once = Type this code on the page that opens. It works once.
print-once-parents = Type this code on the page that opens. It works once.
print-square = A square code for cameras. It opens { $address }
