# Ways in: codes, pauses, shared tablets, frames in other sites.

collect-code-title = ਆਪਣਾ ਕੋਡ ਲਿਖੋ
collect-code-lead = ਇਹ ਉਸ ਕਾਗਜ਼ ਉੱਤੇ ਹੈ ਜੋ ਤੁਹਾਨੂੰ ਦਿੱਤਾ ਗਿਆ ਸੀ। ਹਰ ਕੋਡ ਇੱਕ ਵਾਰ ਕੰਮ ਕਰਦਾ ਹੈ।
collect-code-label = ਤੁਹਾਡਾ ਕੋਡ
collect-code-hint = ਇਸ ਵਿੱਚ 10 ਅੱਖਰ ਅਤੇ ਅੰਕ ਹਨ। ਛੋਟੇ ਅੱਖਰ ਅਤੇ ਖਾਲੀ ਥਾਂਵਾਂ ਵੀ ਠੀਕ ਹਨ।
collect-code-go = ਅੱਗੇ ਚੱਲੋ
collect-code-unknown = ਅਸੀਂ ਇਸ ਕੋਡ ਨੂੰ ਨਹੀਂ ਜਾਣਦੇ। ਆਪਣਾ ਕਾਗਜ਼ ਵੇਖੋ ਅਤੇ ਇਸਨੂੰ ਦੁਬਾਰਾ ਲਿਖੋ।
collect-code-used = ਇਹ ਕੋਡ ਵਰਤਿਆ ਜਾ ਚੁੱਕਾ ਹੈ। ਜਿਸਨੇ ਤੁਹਾਨੂੰ ਦਿੱਤਾ ਸੀ ਉਸ ਤੋਂ ਨਵਾਂ ਮੰਗੋ।
collect-paused-title = ਇਸ ਵੇਲੇ ਰੁਕਿਆ ਹੋਇਆ ਹੈ
collect-paused-note = ਹੁਣੇ ਜਵਾਬ ਨਹੀਂ ਲਏ ਜਾ ਰਹੇ। ਕਿਰਪਾ ਕਰਕੇ ਬਾਅਦ ਵਿੱਚ ਆਓ।
collect-paper-title = ਇਸ ਦੇ ਜਵਾਬ ਕਾਗਜ਼ ਉੱਤੇ ਦਿੱਤੇ ਜਾਂਦੇ ਹਨ
collect-paper-note = ਇੱਥੇ ਕੰਮ ਕਰਨ ਵਾਲਾ ਕੋਈ ਵਿਅਕਤੀ ਕਾਗਜ਼ ਉੱਤੇ ਲਿਖਿਆ ਦਰਜ ਕਰਦਾ ਹੈ।
collect-next = ਅਗਲਾ ਵਿਅਕਤੀ
collect-next-note = ਧੰਨਵਾਦ। ਇਹ ਅਗਲੇ ਵਿਅਕਤੀ ਲਈ ਦੁਬਾਰਾ ਸ਼ੁਰੂ ਹੋਵੇਗਾ।
collect-next-left = ਬਾਕੀ ਸਕਿੰਟ: { $n }
collect-next-stop = ਰੁਕੋ, ਮੈਂ ਅਜੇ ਪੜ੍ਹ ਰਿਹਾ/ਰਹੀ ਹਾਂ
collect-frame-title = ਇਸਨੂੰ ਵੱਖਰੀ ਵਿੰਡੋ ਵਿੱਚ ਖੋਲ੍ਹੋ
collect-frame-note = ਇਹ ਪੰਨਾ ਕਿਸੇ ਹੋਰ ਵੈੱਬਸਾਈਟ ਦੇ ਅੰਦਰ ਹੈ, ਅਤੇ ਤੁਹਾਡਾ ਬ੍ਰਾਊਜ਼ਰ ਉੱਥੇ ਤੁਹਾਡੀ ਥਾਂ ਯਾਦ ਨਹੀਂ ਰੱਖ ਸਕਦਾ। ਵੱਖਰੀ ਵਿੰਡੋ ਵਿੱਚ ਇਹ ਕੰਮ ਕਰਦਾ ਹੈ।
collect-frame-go = ਨਵੀਂ ਵਿੰਡੋ ਵਿੱਚ ਖੋਲ੍ਹੋ
