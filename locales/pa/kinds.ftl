# Kinds of question beside taps and words. Flat texts: see respond.ftl.

error-nothing-date = ਤਾਰੀਖ਼ ਲਿਖੋ, ਜਾਂ ਛੱਡੋ ਦਬਾਓ
error-not-a-date = ਸਹੀ ਤਾਰੀਖ਼ ਲਿਖੋ, ਜਿਵੇਂ 27 3 2026
presentation-symbols = ਚਿੰਨ੍ਹ
presentation-symbols-note = ਹਰ ਜਵਾਬ ਦੇ ਉੱਪਰ ਇੱਕ ਵੱਡੀ ਤਸਵੀਰ
rank-hint = ਸਭ ਤੋਂ ਜ਼ਰੂਰੀ ਚੀਜ਼ ਪਹਿਲਾਂ ਰੱਖੋ। ਉੱਪਰ ਜਾਂ ਹੇਠਾਂ ਕਰਨ ਲਈ ਬਟਨ ਵਰਤੋ।
rank-up = ਉੱਪਰ ਕਰੋ: { $name }। ਹੁਣ { $of } ਵਿੱਚੋਂ { $n }
rank-down = ਹੇਠਾਂ ਕਰੋ: { $name }। ਹੁਣ { $of } ਵਿੱਚੋਂ { $n }
sort-hint = ਹਰ ਕਾਰਡ ਲਈ ਇੱਕ ਜਵਾਬ ਚੁਣੋ। ਤੁਸੀਂ ਕਾਰਡ ਛੱਡ ਵੀ ਸਕਦੇ ਹੋ।
pile-well = ਚੰਗਾ ਚੱਲ ਰਿਹਾ ਹੈ
pile-so-so = ਠੀਕ-ਠਾਕ
pile-not-well = ਚੰਗਾ ਨਹੀਂ ਚੱਲ ਰਿਹਾ
place-choose = ਸੂਚੀ ਵਿੱਚੋਂ ਚੁਣੋ
date-hint = ਜਿਵੇਂ ਕਿ 27 3 2026
date-day = ਦਿਨ
date-month = ਮਹੀਨਾ
date-year = ਸਾਲ
attached-voice = ਤੁਹਾਡੀ ਆਵਾਜ਼, { $time }
attached-drawing = ਤੁਹਾਡਾ ਚਿੱਤਰ
attached-photo = ਤੁਹਾਡੀ ਫ਼ੋਟੋ
