# Setting Heard to one’s own eyes and hands.

## Make it mine
look-title = ਇਸ ਨੂੰ ਆਪਣਾ ਬਣਾਓ
look-lead = ਚੁਣੋ ਕਿ Heard ਕਿਹੋ ਜਿਹਾ ਦਿਸੇ। ਤੁਸੀਂ ਜਦੋਂ ਚਾਹੋ ਇਸ ਨੂੰ ਬਦਲ ਸਕਦੇ ਹੋ।
look-theme = ਰੰਗ
look-theme-device = ਮੇਰੇ ਡਿਵਾਈਸ ਵਰਗੇ
look-theme-light = ਹਲਕੇ
look-theme-cream = ਕਰੀਮ
look-theme-dark = ਗੂੜ੍ਹੇ
look-theme-contrast = ਤੇਜ਼: ਕਾਲੇ ’ਤੇ ਪੀਲਾ
look-size = ਅੱਖਰਾਂ ਦਾ ਆਕਾਰ
look-size-normal = ਆਮ
look-size-large = ਵੱਡਾ
look-size-largest = ਬਹੁਤ ਵੱਡਾ
look-size-huge = ਸਭ ਤੋਂ ਵੱਡਾ
look-pictures = ਤਸਵੀਰਾਂ
look-pictures-on = ਤਸਵੀਰਾਂ ਦਿਖਾਓ
look-pictures-off = ਤਸਵੀਰਾਂ ਨਾ ਦਿਖਾਓ
look-face = ਅੱਖਰਾਂ ਦੀ ਸ਼ਕਲ
look-face-note = ਇਹ ਸ਼ਕਲਾਂ ਅੰਗਰੇਜ਼ੀ ਵਰਗੇ ਅੱਖਰਾਂ ਲਈ ਹਨ। ਪੰਜਾਬੀ ਦੇ ਅੱਖਰ ਉਵੇਂ ਹੀ ਰਹਿੰਦੇ ਹਨ।
look-face-device = ਮੇਰੇ ਡਿਵਾਈਸ ਵਰਗੀ
look-face-atkinson = Atkinson Hyperlegible
look-face-lexend = Lexend
look-face-andika = Andika
look-face-dyslexic = OpenDyslexic
look-letters = ਅੱਖਰਾਂ ਅਤੇ ਸ਼ਬਦਾਂ ਵਿਚਕਾਰ ਥਾਂ
look-letters-normal = ਆਮ
look-letters-wider = ਵੱਧ ਥਾਂ
look-letters-widest = ਸਭ ਤੋਂ ਵੱਧ ਥਾਂ
look-lines = ਲਾਈਨਾਂ ਵਿਚਕਾਰ ਥਾਂ
look-lines-normal = ਆਮ
look-lines-wider = ਵੱਧ ਥਾਂ
look-lines-widest = ਸਭ ਤੋਂ ਵੱਧ ਥਾਂ
look-listen = ਪੜ੍ਹ ਕੇ ਸੁਣਾਉਣਾ
look-listen-note = ਸਵਾਲਾਂ ਦੇ ਨਾਲ ਬਟਨ ਹੋਣਗੇ ਜੋ ਉਨ੍ਹਾਂ ਨੂੰ ਪੜ੍ਹ ਕੇ ਸੁਣਾਉਂਦੇ ਹਨ।
look-listen-off = ਮੈਨੂੰ ਪੜ੍ਹ ਕੇ ਨਾ ਸੁਣਾਓ
look-listen-on = ਮੈਨੂੰ ਪੜ੍ਹ ਕੇ ਸੁਣਾਓ
look-switch = ਇੱਕ ਹੀ ਬਟਨ
look-switch-note = ਸਿਰਫ਼ ਇੱਕ ਕੁੰਜੀ, ਇੱਕ ਬਟਨ ਜਾਂ ਇੱਕ ਵਾਰ ਛੂਹਣਾ ਕਾਫ਼ੀ ਹੈ। ਇੱਕ ਘੇਰਾ ਆਪੇ ਅੱਗੇ ਵਧਦਾ ਹੈ। ਜਦੋਂ ਉਹ ਤੁਹਾਡੀ ਪਸੰਦ ’ਤੇ ਹੋਵੇ, ਦਬਾਓ।
look-switch-off = ਨਹੀਂ, ਮੈਂ ਆਪ ਦਬਾਉਂਦਾ ਜਾਂ ਦਬਾਉਂਦੀ ਹਾਂ
look-switch-slowest = ਬਹੁਤ ਹੌਲੀ: 6 ਸਕਿੰਟ
look-switch-slow = ਹੌਲੀ: 4 ਸਕਿੰਟ
look-switch-medium = ਦਰਮਿਆਨੀ: ਢਾਈ ਸਕਿੰਟ
look-switch-fast = ਤੇਜ਼: ਡੇਢ ਸਕਿੰਟ
look-save = ਇਹੀ ਰੱਖੋ
look-try = ਪਹਿਲਾਂ ਦਿਖਾਓ
look-usual = ਪਹਿਲਾਂ ਵਰਗਾ ਕਰੋ
look-note = ਇਹ ਸਿਰਫ਼ ਤੁਹਾਡੇ ਡਿਵਾਈਸ ’ਤੇ ਰਹਿੰਦਾ ਹੈ, ਇੱਕ ਛੋਟੀ ਜਿਹੀ ਫ਼ਾਈਲ ਵਿੱਚ ਜਿਸ ਨੂੰ ਕੂਕੀ (cookie) ਕਹਿੰਦੇ ਹਨ। ਇਸ ਵਿੱਚ ਹੋਰ ਕੁਝ ਨਹੀਂ ਹੁੰਦਾ।
look-sample = ਸਵਾਲ ਇਸ ਤਰ੍ਹਾਂ ਦਿਸੇਗਾ
look-sample-question = ਤੁਹਾਨੂੰ ਕੀ ਵੱਧ ਪਸੰਦ ਹੈ?
look-sample-1 = ਰੰਗ ਭਰਨਾ
look-sample-2 = ਫੁੱਟਬਾਲ

## One switch
scan-press = ਇੱਥੇ ਦਬਾਓ, ਜਾਂ ਸਪੇਸ
scan-choose = ਚੁਣਨ ਲਈ ਦਬਾਓ
scan-paused = ਤੁਹਾਡੀ ਉਡੀਕ ਹੈ। ਅੱਗੇ ਵਧਣ ਲਈ ਦਬਾਓ।
scan-typing = ਹੁਣ ਤੁਸੀਂ ਲਿਖ ਸਕਦੇ ਹੋ। ਲਿਖ ਕੇ ਇੱਥੇ ਦਬਾਓ।
scan-pause = ਰੁਕੋ
scan-answers = ਜਵਾਬ
scan-actions = ਅੱਗੇ, ਜਾਂ ਛੱਡੋ
scan-page = ਇਹ ਸਫ਼ਾ
scan-header = ਸਫ਼ੇ ਦਾ ਉੱਪਰ
scan-footer = ਸਫ਼ੇ ਦਾ ਹੇਠਾਂ

## About
accessibility-works-4 = ਅੱਖਰਾਂ ਦੀ ਸ਼ਕਲ ਅਤੇ ਉਨ੍ਹਾਂ ਵਿਚਕਾਰ ਥਾਂ ਚੁਣੋ, ਅਤੇ ਰੱਖਣ ਤੋਂ ਪਹਿਲਾਂ ਦੇਖ ਲਓ।
accessibility-works-5 = ਸਭ ਕੁਝ ਇੱਕ ਹੀ ਬਟਨ ਨਾਲ ਕਰੋ: ਇੱਕ ਕੁੰਜੀ, ਇੱਕ ਬਟਨ ਜਾਂ ਇੱਕ ਵਾਰ ਛੂਹਣਾ, ਜਿੰਨਾ ਹੌਲੀ ਜਾਂ ਤੇਜ਼ ਤੁਸੀਂ ਚਾਹੋ।
licences-letters = ਤੁਸੀਂ Atkinson Hyperlegible, Lexend, Andika ਅਤੇ OpenDyslexic ਫੌਂਟ ਚੁਣ ਸਕਦੇ ਹੋ। ਜਿਸ ਡਿਵਾਈਸ ਵਿੱਚ ਗੁਰਮੁਖੀ ਜਾਂ ਅਰਬੀ ਅੱਖਰ ਨਾ ਹੋਣ, ਉਸ ਨੂੰ Noto Sans Gurmukhi ਅਤੇ Noto Naskh Arabic ਮਿਲਦੇ ਹਨ। ਸਭ ਦਾ ਲਾਇਸੈਂਸ: SIL Open Font License 1.1।
