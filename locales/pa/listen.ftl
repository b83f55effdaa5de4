# Reading aloud, recorded clips and signed videos. Flat texts: see respond.ftl.

listen = ਸੁਣੋ
listen-see = ਤੁਸੀਂ ਇਸਨੂੰ ਕਿਵੇਂ ਦੇਖਦੇ ਹੋ
listen-clip = ਇੱਕ ਇਨਸਾਨ ਇਹ ਸਵਾਲ ਪੜ੍ਹਦਾ ਹੈ
listen-signed = ਇਸ਼ਾਰਿਆਂ ਦੀ ਭਾਸ਼ਾ ਵਿੱਚ ਦੇਖੋ
listen-some-read = ਕੁਝ ਸਵਾਲ ਇੱਕ ਇਨਸਾਨ ਤੁਹਾਨੂੰ ਪੜ੍ਹ ਕੇ ਸੁਣਾਉਂਦਾ ਹੈ।
listen-some-signed = ਕੁਝ ਸਵਾਲ ਤੁਸੀਂ ਇਸ਼ਾਰਿਆਂ ਦੀ ਭਾਸ਼ਾ ਵਿੱਚ ਦੇਖ ਸਕਦੇ ਹੋ।

## What the script for reading aloud says
listen-this = ਇਹ ਸੁਣੋ
listen-all = ਸਭ ਕੁਝ ਪੜ੍ਹ ਕੇ ਸੁਣਾਓ
listen-play = ਸੁਣੋ: { $name }
listen-stop = ਰੋਕੋ
listen-own = ਜੋ ਤੁਸੀਂ ਲਿਖਿਆ, ਉਹ ਸੁਣੋ
listen-none = ਇਸ ਯੰਤਰ ਵਿੱਚ ਇਸ ਭਾਸ਼ਾ ਦੀ ਆਪਣੀ ਆਵਾਜ਼ ਨਹੀਂ ਹੈ: { $name }। ਕੋਈ ਭਰੋਸੇਮੰਦ ਇਨਸਾਨ ਤੁਹਾਨੂੰ ਪੜ੍ਹ ਕੇ ਸੁਣਾ ਸਕਦਾ ਹੈ।
listen-quiet = ਆਵਾਜ਼ ਸ਼ੁਰੂ ਨਹੀਂ ਹੋਈ। ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ।
listen-no-script = ਪੜ੍ਹ ਕੇ ਸੁਣਾਉਣ ਲਈ ਸਕ੍ਰਿਪਟਾਂ ਚਾਹੀਦੀਆਂ ਹਨ, ਅਤੇ ਤੁਹਾਡਾ ਬ੍ਰਾਊਜ਼ਰ ਇਹਨਾਂ ਨੂੰ ਨਹੀਂ ਚਲਾਉਂਦਾ। ਜਿੱਥੇ ਕਿਸੇ ਨੇ ਸਵਾਲ ਰਿਕਾਰਡ ਕੀਤਾ ਹੈ, ਤੁਸੀਂ ਉਹ ਫਿਰ ਵੀ ਚਲਾ ਸਕਦੇ ਹੋ।
