# Answering with a voice, a drawing or a photo. Flat texts: see respond.ftl.

## Saying an answer
voice-start = ਲਿਖਣ ਦੀ ਥਾਂ ਬੋਲ ਕੇ ਦੱਸੋ
voice-start-first = ਆਪਣਾ ਜਵਾਬ ਬੋਲ ਕੇ ਦੱਸੋ
voice-or = ਜਾਂ ਲਿਖ ਕੇ ਦੱਸੋ
voice-ask = ਬੋਲਣ ਤੋਂ ਪਹਿਲਾਂ
voice-ask-who = ਆਵਾਜ਼ ਤੋਂ ਲੋਕ ਪਛਾਣ ਸਕਦੇ ਹਨ ਕਿ ਤੁਸੀਂ ਕੌਣ ਹੋ। ਇਸ ਲਈ ਇਹ ਜਵਾਬ ਗੁਪਤ ਹੈ, ਗੁਮਨਾਮ ਨਹੀਂ।
voice-ask-reader = ਇਸ ਨੂੰ ਸਿਰਫ਼ ਉਹ ਲੋਕ ਸੁਣਦੇ ਹਨ ਜੋ ਇਹ ਕੰਮ ਕਰਦੇ ਹਨ। ਇਹ { $reader } ਲਈ ਹੈ।
voice-ask-back = ਤੁਸੀਂ ਇਸ ਨੂੰ ਵਾਪਸ ਲੈ ਸਕਦੇ ਹੋ। ਅਖੀਰ ਵਿੱਚ ਤੁਹਾਨੂੰ ਪੰਜ ਸ਼ਬਦ ਮਿਲਣਗੇ, ਉਨ੍ਹਾਂ ਨਾਲ ਅਸੀਂ ਤੁਹਾਡੀ ਆਵਾਜ਼ ਮਿਟਾ ਦਿਆਂਗੇ।
voice-yes = ਹਾਂ, ਮੈਂ ਬੋਲਣਾ ਹੈ
voice-no = ਨਹੀਂ, ਧੰਨਵਾਦ
voice-place = ਕੀ ਤੁਸੀਂ ਇੱਥੇ ਬੋਲ ਸਕਦੇ ਹੋ?
voice-place-note = ਨੇੜੇ ਕੋਈ ਤੁਹਾਡੀ ਗੱਲ ਸੁਣ ਸਕਦਾ ਹੈ। ਤੁਸੀਂ ਇਸ ਦੀ ਥਾਂ ਲਿਖ ਸਕਦੇ ਹੋ।
voice-place-yes = ਹਾਂ, ਮੈਂ ਇੱਥੇ ਬੋਲ ਸਕਦਾ ਜਾਂ ਸਕਦੀ ਹਾਂ
voice-write = ਮੈਂ ਲਿਖਣਾ ਹੈ
voice-record-title = ਆਪਣੇ ਸ਼ਬਦਾਂ ਵਿੱਚ ਦੱਸੋ
voice-record-note = ਵੱਡਾ ਬਟਨ ਦਬਾਓ ਅਤੇ ਬੋਲੋ। ਗੱਲ ਪੂਰੀ ਹੋਣ ’ਤੇ ਇਸ ਨੂੰ ਫਿਰ ਦਬਾਓ।
voice-record = ਰਿਕਾਰਡ ਕਰੋ
voice-stop = ਰੋਕੋ
voice-cancel = ਵਾਪਸ ਜਾਓ
voice-allow = ਤੁਹਾਡੀ ਡਿਵਾਈਸ ਪੁੱਛ ਸਕਦੀ ਹੈ ਕਿ ਕੀ ਅਸੀਂ ਸੁਣ ਸਕਦੇ ਹਾਂ। ਬੋਲਣਾ ਹੋਵੇ ਤਾਂ “ਇਜਾਜ਼ਤ ਦਿਓ” ਚੁਣੋ।
voice-on = ਰਿਕਾਰਡ ਹੋ ਰਿਹਾ ਹੈ। ਹੁਣ ਤੁਸੀਂ ਬੋਲ ਸਕਦੇ ਹੋ।
voice-heard = ਸਾਨੂੰ ਤੁਹਾਡੀ ਆਵਾਜ਼ ਆ ਰਹੀ ਹੈ।
voice-quiet = ਅਜੇ ਕੁਝ ਸੁਣਾਈ ਨਹੀਂ ਦੇ ਰਿਹਾ।
voice-left = ਬਾਕੀ ਸਮਾਂ: { $time }
voice-full = ਸਮਾਂ ਪੂਰਾ ਹੋ ਗਿਆ। ਤੁਹਾਡੀ ਗੱਲ ਇੱਥੇ ਹੀ ਹੈ।
voice-listen = ਆਪਣੀ ਆਵਾਜ਼ ਸੁਣੋ
voice-listen-note = ਤੁਸੀਂ ਇਸ ਨੂੰ ਵਰਤ ਸਕਦੇ ਹੋ, ਜਾਂ ਦੁਬਾਰਾ ਰਿਕਾਰਡ ਕਰ ਸਕਦੇ ਹੋ।
voice-hear-play = ਸੁਣੋ
voice-hear-stop = ਸੁਣਨਾ ਰੋਕੋ
voice-use = ਇਹੀ ਵਰਤੋ
voice-again = ਦੁਬਾਰਾ ਰਿਕਾਰਡ ਕਰੋ
voice-delete = ਮਿਟਾਓ
voice-delete-ask = ਕੀ ਤੁਹਾਡੀ ਰਿਕਾਰਡਿੰਗ ਮਿਟਾ ਦੇਈਏ?
voice-delete-yes = ਹਾਂ, ਮਿਟਾ ਦਿਓ
voice-delete-no = ਨਹੀਂ, ਰਹਿਣ ਦਿਓ
voice-deleted = ਮਿਟਾ ਦਿੱਤੀ ਗਈ।
voice-kept = ਤੁਹਾਡੀ ਆਵਾਜ਼ ਤੁਹਾਡੇ ਜਵਾਬ ਦਾ ਹਿੱਸਾ ਹੈ
voice-hear = ਤੁਹਾਡੀ ਆਵਾਜ਼, { $time }
voice-trouble = ਅਸੀਂ ਰਿਕਾਰਡ ਨਹੀਂ ਕਰ ਸਕੇ
voice-refused = ਮਾਈਕ੍ਰੋਫ਼ੋਨ ਦੀ ਇਜਾਜ਼ਤ ਨਹੀਂ ਮਿਲੀ। ਤੁਸੀਂ ਬ੍ਰਾਊਜ਼ਰ ਵਿੱਚ ਇਜਾਜ਼ਤ ਦੇ ਸਕਦੇ ਹੋ, ਜਾਂ ਲਿਖ ਸਕਦੇ ਹੋ।
voice-missing = ਸਾਨੂੰ ਕੋਈ ਮਾਈਕ੍ਰੋਫ਼ੋਨ ਨਹੀਂ ਲੱਭਿਆ। ਤੁਸੀਂ ਮਾਈਕ੍ਰੋਫ਼ੋਨ ਲਾ ਸਕਦੇ ਹੋ, ਜਾਂ ਲਿਖ ਸਕਦੇ ਹੋ।
voice-busy = ਕੋਈ ਹੋਰ ਚੀਜ਼ ਮਾਈਕ੍ਰੋਫ਼ੋਨ ਵਰਤ ਰਹੀ ਹੈ। ਉਸ ਨੂੰ ਬੰਦ ਕਰ ਕੇ ਫਿਰ ਕੋਸ਼ਿਸ਼ ਕਰੋ, ਜਾਂ ਲਿਖੋ।
voice-empty = ਕੁਝ ਵੀ ਰਿਕਾਰਡ ਨਹੀਂ ਹੋਇਆ। ਫਿਰ ਕੋਸ਼ਿਸ਼ ਕਰੋ, ਜਾਂ ਲਿਖੋ।
voice-unsupported = ਇਹ ਬ੍ਰਾਊਜ਼ਰ ਰਿਕਾਰਡ ਨਹੀਂ ਕਰ ਸਕਦਾ। ਤੁਸੀਂ ਲਿਖ ਸਕਦੇ ਹੋ।
voice-retry = ਫਿਰ ਕੋਸ਼ਿਸ਼ ਕਰੋ

## Without script: a file from the device
file-voice = ਜਾਂ ਇਸ ਡਿਵਾਈਸ ਤੋਂ ਕੋਈ ਰਿਕਾਰਡਿੰਗ ਚੁਣੋ
file-picture = ਇਸ ਡਿਵਾਈਸ ਤੋਂ ਕੋਈ ਤਸਵੀਰ ਚੁਣੋ
file-send = ਸ਼ਾਮਲ ਕਰੋ
file-forget = ਹਟਾਓ

## Drawing an answer
draw-words = ਜਾਂ ਸ਼ਬਦਾਂ ਵਿੱਚ ਦੱਸੋ
draw-canvas = ਤੁਹਾਡੀ ਡਰਾਇੰਗ। ਇੱਥੇ ਉਂਗਲ, ਪੈੱਨ ਜਾਂ ਮਾਊਸ ਨਾਲ ਬਣਾਓ। ਜਾਂ ਇਸ ਸਫ਼ੇ ਦੇ ਖਾਨੇ ਵਿੱਚ ਸ਼ਬਦਾਂ ਵਿੱਚ ਦੱਸੋ।
draw-colours = ਰੰਗ
draw-black = ਕਾਲਾ
draw-red = ਲਾਲ
draw-orange = ਸੰਤਰੀ
draw-yellow = ਪੀਲਾ
draw-green = ਹਰਾ
draw-blue = ਨੀਲਾ
draw-purple = ਜਾਮਨੀ
draw-brown = ਭੂਰਾ
draw-sizes = ਪੈੱਨ
draw-thin = ਪਤਲਾ ਪੈੱਨ
draw-middle = ਦਰਮਿਆਨਾ ਪੈੱਨ
draw-thick = ਮੋਟਾ ਪੈੱਨ
draw-undo = ਵਾਪਸ ਕਰੋ
draw-clear = ਸਭ ਸਾਫ਼ ਕਰੋ
draw-cleared = ਸਭ ਸਾਫ਼ ਹੋ ਗਿਆ। “ਵਾਪਸ ਕਰੋ” ਨਾਲ ਇਹ ਮੁੜ ਆ ਜਾਵੇਗਾ।
draw-told = ਤੁਹਾਡੀ ਡਰਾਇੰਗ

## Answering with a photo
photo-words = ਜਾਂ ਸ਼ਬਦਾਂ ਵਿੱਚ ਦੱਸੋ ਕਿ ਇਸ ਵਿੱਚ ਕੀ ਹੁੰਦਾ
photo-warn = ਫ਼ੋਟੋ ਚੁਣਨ ਤੋਂ ਪਹਿਲਾਂ
photo-warn-faces = ਕਿਰਪਾ ਕਰਕੇ ਕਿਸੇ ਦਾ ਚਿਹਰਾ ਨਾ ਹੋਵੇ। ਨਾਂ, ਸਕੂਲ ਜਾਂ ਗਲੀ ਵੀ ਨਹੀਂ।
photo-warn-reader = ਫ਼ੋਟੋ ਤੋਂ ਲੋਕ ਪਛਾਣ ਸਕਦੇ ਹਨ ਕਿ ਤੁਸੀਂ ਕੌਣ ਹੋ। ਇਸ ਨੂੰ { $reader } ਦੇਖਣਗੇ।
photo-choose = ਫ਼ੋਟੋ ਚੁਣੋ
photo-other = ਹੋਰ ਫ਼ੋਟੋ ਚੁਣੋ
photo-look = ਕੀ ਇਹੀ ਫ਼ੋਟੋ ਠੀਕ ਹੈ?
photo-use = ਇਹ ਫ਼ੋਟੋ ਵਰਤੋ
photo-kept = ਤੁਹਾਡੀ ਫ਼ੋਟੋ ਤੁਹਾਡੇ ਜਵਾਬ ਦਾ ਹਿੱਸਾ ਹੈ
photo-away = ਹਟਾਓ
photo-bad = ਅਸੀਂ ਇਹ ਤਸਵੀਰ ਨਹੀਂ ਖੋਲ੍ਹ ਸਕੇ। ਕਿਰਪਾ ਕਰਕੇ ਹੋਰ ਚੁਣੋ।
photo-told = ਤੁਹਾਡੀ ਫ਼ੋਟੋ

## On the way to the server
upload-count = 100 ਵਿੱਚੋਂ { $n } ਸਾਂਭਿਆ ਗਿਆ
upload-going = ਇਹ ਸਾਡੇ ਵੱਲ ਆ ਰਿਹਾ ਹੈ।
upload-slow = ਹੁਣੇ ਕਨੈਕਸ਼ਨ ਨਹੀਂ ਹੈ। ਇਹ ਇਸ ਡਿਵਾਈਸ ’ਤੇ ਰੱਖਿਆ ਹੋਇਆ ਹੈ, ਅਤੇ ਬਾਅਦ ਵਿੱਚ ਆਪੇ ਚਲਾ ਜਾਵੇਗਾ।
upload-done = ਇਹ ਸਾਨੂੰ ਮਿਲ ਗਿਆ। ਇਹ ਸੁਰੱਖਿਅਤ ਹੈ।
upload-lost = ਇਹ ਸਾਡੇ ਤੱਕ ਨਹੀਂ ਪਹੁੰਚਿਆ। ਕਿਰਪਾ ਕਰਕੇ ਇਸ ਨੂੰ ਫਿਰ ਸ਼ਾਮਲ ਕਰੋ, ਜਾਂ ਹਟਾਓ।
refused-recording = ਤੁਹਾਡੀ ਕੋਈ ਰਿਕਾਰਡਿੰਗ, ਡਰਾਇੰਗ ਜਾਂ ਫ਼ੋਟੋ ਸਾਡੇ ਤੱਕ ਨਹੀਂ ਪਹੁੰਚੀ। ਆਪਣੇ ਜਵਾਬ ਦੇਖੋ: ਤੁਸੀਂ ਇਸ ਨੂੰ ਫਿਰ ਸ਼ਾਮਲ ਕਰ ਸਕਦੇ ਹੋ, ਜਾਂ ਹਟਾ ਸਕਦੇ ਹੋ।
see-answers = ਮੇਰੇ ਜਵਾਬ ਦੇਖੋ
