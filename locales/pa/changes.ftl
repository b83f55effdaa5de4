# What changed because of what people said: `/changes`, and where other pages speak of it.

changes-title = ਕੀ ਬਦਲਿਆ
changes-lead = ਲੋਕਾਂ ਨੇ ਕੀ ਕਿਹਾ, ਉਸ ਬਾਰੇ ਕੀ ਕੀਤਾ ਗਿਆ, ਅਤੇ ਕੀ ਨਹੀਂ ਹੋ ਸਕਿਆ ਅਤੇ ਕਿਉਂ।
changes-none-title = ਇੱਥੇ ਅਜੇ ਤੱਕ ਕੁਝ ਨਹੀਂ ਛਪਿਆ
changes-none = ਲੋਕਾਂ ਦੀਆਂ ਗੱਲਾਂ ਦਾ ਪਹਿਲਾ ਜਵਾਬ ਇੱਥੇ ਆਵੇਗਾ।
changes-said = ਤੁਸੀਂ ਕਿਹਾ
changes-done = ਅਸੀਂ ਕੀਤਾ
changes-doing = ਅਸੀਂ ਕਰ ਰਹੇ ਹਾਂ
changes-cannot = ਅਸੀਂ ਨਹੀਂ ਕਰ ਸਕਦੇ, ਕਿਉਂਕਿ
changes-outcome = ਹੁਣ ਕੀ ਵੱਖਰਾ ਹੈ
changes-decided = ਕਿਸ ਨੇ ਫ਼ੈਸਲਾ ਕੀਤਾ
changes-day = ਕਦੋਂ
changes-measures = ਦੇਖੋ ਲੋਕਾਂ ਨੇ ਇਸ ਬਾਰੇ ਕੀ ਕਿਹਾ
changes-questions = ਸਵਾਲ
changes-corrected = { $date } ਨੂੰ ਬਦਲਿਆ ਗਿਆ:
changes-taken-back = ਜੋ ਗੱਲ { $first } ਤੋਂ ਇੱਥੇ ਸੀ, ਉਹ { $date } ਨੂੰ ਵਾਪਸ ਲਈ ਗਈ:
changes-release-back = { $made } ਦੇ ਅੰਕ (ਪ੍ਰਕਾਸ਼ਨ { $n }) { $date } ਨੂੰ ਵਾਪਸ ਲਏ ਗਏ:
changes-feed = ਤਬਦੀਲੀਆਂ ਉੱਤੇ ਨਜ਼ਰ ਰੱਖੋ (Atom ਫ਼ੀਡ)
changes-easy-on = ਇਹ Easy Read ਵਿੱਚ ਦਿਖਾਓ (ਅੰਗਰੇਜ਼ੀ)
changes-easy-off = ਆਮ ਸ਼ਬਦ ਦਿਖਾਓ
changes-all = ਸਭ ਕੁਝ ਦੇਖੋ ਜੋ ਬਦਲਿਆ
changes-key = ਨਿਸ਼ਾਨਾਂ ਦਾ ਮਤਲਬ
