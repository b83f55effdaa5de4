# ਪੋਸਟਰ, ਚਿੱਠੀਆਂ ਅਤੇ ਪਰਚੀਆਂ: ਕਾਗਜ਼ ਉੱਤੇ ਸ਼ਬਦ, ਸਵਾਲਾਂ ਦੇ ਸ਼ਬਦਾਂ ਦੇ ਨਾਲ।

print-call-parents = ਸਾਨੂੰ ਦੱਸੋ ਤੁਹਾਡੇ ਪਰਿਵਾਰ ਦਾ ਕੀ ਹਾਲ ਹੈ
print-scan = ਆਪਣੇ ਫ਼ੋਨ ਦਾ ਕੈਮਰਾ ਇਸ ਚੌਰਸ ਵੱਲ ਕਰੋ
print-scan-parents = ਆਪਣੇ ਫ਼ੋਨ ਦਾ ਕੈਮਰਾ ਇਸ ਚੌਰਸ ਵੱਲ ਕਰੋ
print-address = ਜਾਂ ਇਹ ਪਤਾ ਲਿਖੋ
print-address-parents = ਜਾਂ ਇਹ ਪਤਾ ਲਿਖੋ
print-short-code = ਛੋਟਾ ਕੋਡ: { $code }
print-anonymous = ਤੁਹਾਨੂੰ ਆਪਣਾ ਨਾਂ ਦੱਸਣ ਦੀ ਲੋੜ ਨਹੀਂ
print-anonymous-parents = ਤੁਹਾਨੂੰ ਆਪਣਾ ਨਾਂ ਦੱਸਣ ਦੀ ਲੋੜ ਨਹੀਂ
print-your-code = ਤੁਹਾਡਾ ਆਪਣਾ ਕੋਡ
print-your-code-parents = ਤੁਹਾਡਾ ਆਪਣਾ ਕੋਡ
print-once = ਖੁੱਲ੍ਹਣ ਵਾਲੇ ਪੰਨੇ ’ਤੇ ਇਹ ਕੋਡ ਲਿਖੋ। ਇਹ ਇੱਕ ਵਾਰ ਕੰਮ ਕਰਦਾ ਹੈ।
print-once-parents = ਖੁੱਲ੍ਹਣ ਵਾਲੇ ਪੰਨੇ ’ਤੇ ਇਹ ਕੋਡ ਲਿਖੋ। ਇਹ ਇੱਕ ਵਾਰ ਕੰਮ ਕਰਦਾ ਹੈ।
print-square = ਕੈਮਰੇ ਲਈ ਚੌਰਸ ਕੋਡ। ਇਹ { $address } ਖੋਲ੍ਹਦਾ ਹੈ
