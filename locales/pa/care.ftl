# Help that is shown when an answer says that somebody may not be safe, and leaving without a trace. Flat
# texts: see respond.ftl.

## Shown at once after such an answer
care-title = ਸਾਨੂੰ ਦੱਸਣ ਲਈ ਧੰਨਵਾਦ
care-lead = ਤੁਸੀਂ ਦੱਸ ਕੇ ਚੰਗਾ ਕੀਤਾ। ਤੁਹਾਨੂੰ ਹੁਣੇ ਮਦਦ ਮਿਲ ਸਕਦੀ ਹੈ।
care-type = ਕੀ ਤੁਸੀਂ ਲਿਖ ਕੇ ਗੱਲ ਕਰਨਾ ਚਾਹੁੰਦੇ ਹੋ? ਤੁਸੀਂ ਚਾਈਲਡਲਾਈਨ ਨਾਲ ਚੈਟ ਕਰ ਸਕਦੇ ਹੋ:
care-adult = ਤੁਸੀਂ ਕਿਸੇ ਅਜਿਹੇ ਵੱਡੇ ਨਾਲ ਵੀ ਗੱਲ ਕਰ ਸਕਦੇ ਹੋ ਜਿਸ ’ਤੇ ਤੁਹਾਨੂੰ ਭਰੋਸਾ ਹੈ, ਜਿਵੇਂ ਅਧਿਆਪਕ ਜਾਂ ਡਾਕਟਰ।
care-first = ਜਦੋਂ ਤੁਸੀਂ ਆਪਣੇ ਜਵਾਬ ਭੇਜੋਗੇ, ਤਾਂ ਤੁਹਾਡੇ ਜਵਾਬ ਸਭ ਤੋਂ ਪਹਿਲਾਂ ਪੜ੍ਹੇ ਜਾਣਗੇ। ਉਨ੍ਹਾਂ ਨੂੰ { $reader } ਪੜ੍ਹਦੇ ਹਨ। ਇਸ ਵਿੱਚ ਕੰਮ ਵਾਲੇ 5 ਦਿਨ ਤੱਕ ਲੱਗ ਸਕਦੇ ਹਨ।
care-unknown = ਅਸੀਂ ਨਹੀਂ ਜਾਣਦੇ ਕਿ ਤੁਸੀਂ ਕੌਣ ਹੋ, ਇਸ ਲਈ ਅਸੀਂ ਤੁਹਾਡੇ ਕੋਲ ਨਹੀਂ ਆ ਸਕਦੇ। ਇਸੇ ਲਈ ਹੁਣੇ ਕਿਸੇ ਨਾਲ ਗੱਲ ਕਰਨਾ ਚੰਗਾ ਹੈ।
care-on = ਸਵਾਲ ਜਾਰੀ ਰੱਖੋ

## Below every question that is answered in one’s own words
reads-note = ਇਹ { $reader } ਪੜ੍ਹਦੇ ਹਨ, ਕੰਮ ਵਾਲੇ 5 ਦਿਨਾਂ ਦੇ ਅੰਦਰ।
reads-hurt = ਕੀ ਕੋਈ ਤੁਹਾਨੂੰ ਤਕਲੀਫ਼ ਦੇ ਰਿਹਾ ਹੈ? ਸਾਡੀ ਉਡੀਕ ਨਾ ਕਰੋ।
reads-help = ਹੁਣੇ ਮਦਦ ਲਓ

## Where nobody may see later what was answered: the name of every page, and leaving by the keyboard
quiet-title = ਸਵਾਲ
leave-hint = ਬਾਹਰ ਜਾਣ ਲਈ ਤੁਸੀਂ Shift ਬਟਨ ਤਿੰਨ ਵਾਰ ਵੀ ਦਬਾ ਸਕਦੇ ਹੋ।
leave-two = ਬਾਹਰ ਜਾਣ ਲਈ Shift 2 ਵਾਰ ਹੋਰ ਦਬਾਓ।
leave-one = ਬਾਹਰ ਜਾਣ ਲਈ Shift 1 ਵਾਰ ਹੋਰ ਦਬਾਓ।
