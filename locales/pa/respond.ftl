# The respondent's journey. Every message is one flat text, because the browser gets it without
# Fluent: no selectors, and placeables only by name.

## On every page of the journey
skip-link = ਸਵਾਲ ’ਤੇ ਜਾਓ
language = ਭਾਸ਼ਾ
help = ਮਦਦ
exit = ਬਾਹਰ ਜਾਓ
privacy = ਨਿੱਜਤਾ
accessibility = ਸਭ ਲਈ ਪਹੁੰਚ
look = ਇਸ ਨੂੰ ਆਪਣਾ ਬਣਾਓ

## Start
start = ਸ਼ੁਰੂ ਕਰੋ
choose-language = ਆਪਣੀ ਭਾਸ਼ਾ ਚੁਣੋ
choose-presentation = ਤੁਸੀਂ ਸਵਾਲ ਕਿਵੇਂ ਦੇਖਣਾ ਚਾਹੁੰਦੇ ਹੋ?
presentation-standard = ਸ਼ਬਦ
presentation-standard-note = ਛੋਟੇ ਸਵਾਲ, ਅਤੇ ਜਵਾਬ ਜੋ ਛੂਹ ਕੇ ਚੁਣੇ ਜਾਂਦੇ ਹਨ
presentation-easy = ਪੜ੍ਹਨ ਲਈ ਸੌਖਾ
presentation-easy-note = ਤਸਵੀਰਾਂ, ਵੱਡੇ ਸ਼ਬਦ ਅਤੇ ਘੱਟ ਜਵਾਬ
how-long = ਵੱਧ ਤੋਂ ਵੱਧ { $n } ਸਵਾਲ। ਤੁਸੀਂ ਕੋਈ ਵੀ ਸਵਾਲ ਛੱਡ ਸਕਦੇ ਹੋ, ਅਤੇ ਕਿਸੇ ਵੀ ਵੇਲੇ ਰੁਕ ਸਕਦੇ ਹੋ।
promise-anonymous = ਕਿਸੇ ਨੂੰ ਪਤਾ ਨਹੀਂ ਲੱਗੇਗਾ ਕਿ ਇਹ ਜਵਾਬ ਤੁਹਾਡੇ ਹਨ।
promise-anonymous-note = ਅਸੀਂ ਤੁਹਾਡਾ ਨਾਂ ਨਹੀਂ ਪੁੱਛਦੇ। ਇਸ ਨੂੰ ਅਸੀਂ “ਗੁਮਨਾਮ” ਕਹਿੰਦੇ ਹਾਂ।
promise-confidential = ਇਹ ਜਵਾਬ ਤੁਹਾਡੇ ਹਨ, ਇਹ ਗੱਲ ਸਿਰਫ਼ ਉਨ੍ਹਾਂ ਲੋਕਾਂ ਨੂੰ ਪਤਾ ਹੋਵੇਗੀ ਜਿਨ੍ਹਾਂ ਲਈ ਜਾਣਨਾ ਜ਼ਰੂਰੀ ਹੈ।
promise-confidential-note = ਇਸ ਨੂੰ ਅਸੀਂ “ਗੁਪਤ” ਕਹਿੰਦੇ ਹਾਂ।
promise-reader = ਤੁਹਾਡੀ ਗੱਲ { $reader } ਪੜ੍ਹਦੇ ਹਨ।
promise-reader-note = ਕੰਮ ਵਾਲੇ 5 ਦਿਨਾਂ ਦੇ ਅੰਦਰ। ਤੁਸੀਂ { $closes } ਤੱਕ ਜਵਾਬ ਦੇ ਸਕਦੇ ਹੋ।
promise-change = ਤੁਹਾਡੀ ਗੱਲ ਨਾਲ ਚੀਜ਼ਾਂ ਬਦਲ ਸਕਦੀਆਂ ਹਨ।
promise-change-note = ਅਸੀਂ ਸਭ ਨੂੰ ਦੱਸਦੇ ਹਾਂ ਕਿ ਲੋਕਾਂ ਦੀਆਂ ਗੱਲਾਂ ਕਰਕੇ ਕੀ ਬਦਲਿਆ, ਅਤੇ ਕੀ ਨਹੀਂ ਬਦਲ ਸਕਿਆ ਅਤੇ ਕਿਉਂ।

## A question
back = ਪਿੱਛੇ
next = ਅੱਗੇ
skip = ਛੱਡੋ
refuse = ਮੈਂ ਇਹ ਨਹੀਂ ਦੱਸਣਾ
part = ਭਾਗ { $n }, ਕੁੱਲ { $of }
practice = ਇਹ ਸਵਾਲ ਸਿਰਫ਼ ਅਭਿਆਸ ਲਈ ਹੈ। ਅਸੀਂ ਤੁਹਾਡਾ ਜਵਾਬ ਨਹੀਂ ਰੱਖਦੇ।
choose-many = ਤੁਸੀਂ ਇੱਕ ਤੋਂ ਵੱਧ ਜਵਾਬ ਚੁਣ ਸਕਦੇ ਹੋ।
choose-at-most = ਤੁਸੀਂ ਵੱਧ ਤੋਂ ਵੱਧ { $max } ਜਵਾਬ ਚੁਣ ਸਕਦੇ ਹੋ।
or = ਜਾਂ
other-label = ਲਿਖੋ ਕਿ ਉਹ ਕੀ ਹੈ
number-hint = { $min } ਤੋਂ { $max } ਤੱਕ ਕੋਈ ਨੰਬਰ ਲਿਖੋ।
chars-hint = ਤੁਸੀਂ ਵੱਧ ਤੋਂ ਵੱਧ { $max } ਅੱਖਰ ਲਿਖ ਸਕਦੇ ਹੋ।

## Something to put right
error-title = ਇੱਕ ਸਮੱਸਿਆ ਹੈ
error-prefix = ਗਲਤੀ
error-nothing-choice = ਕੋਈ ਜਵਾਬ ਚੁਣੋ, ਜਾਂ “ਛੱਡੋ” ਦਬਾਓ
error-nothing-text = ਆਪਣਾ ਜਵਾਬ ਲਿਖੋ, ਜਾਂ “ਛੱਡੋ” ਦਬਾਓ
error-unknown-option = ਇਸ ਸਫ਼ੇ ’ਤੇ ਦਿੱਤੇ ਜਵਾਬਾਂ ਵਿੱਚੋਂ ਇੱਕ ਚੁਣੋ
error-too-many = { $max } ਜਾਂ ਇਸ ਤੋਂ ਘੱਟ ਜਵਾਬ ਚੁਣੋ
error-exclusive = ਤੁਸੀਂ “ਕੋਈ ਨਹੀਂ” ਦੇ ਨਾਲ ਕੁਝ ਹੋਰ ਵੀ ਚੁਣਿਆ ਹੈ। ਦੋਹਾਂ ਵਿੱਚੋਂ ਇੱਕ ਚੁਣੋ
error-other-not-chosen = ਤੁਸੀਂ ਕੁਝ ਹੋਰ ਲਿਖਿਆ ਹੈ। “ਕੁਝ ਹੋਰ” ਵੀ ਚੁਣੋ, ਜਾਂ ਇਹ ਸ਼ਬਦ ਮਿਟਾ ਦਿਓ
error-too-long = ਇਹ ਬਹੁਤ ਲੰਮਾ ਹੈ। { $max } ਜਾਂ ਇਸ ਤੋਂ ਘੱਟ ਅੱਖਰ ਲਿਖੋ
error-not-a-number = ਪੂਰਾ ਨੰਬਰ ਲਿਖੋ, ਜਿਵੇਂ 8
error-out-of-range = { $min } ਤੋਂ { $max } ਤੱਕ ਕੋਈ ਨੰਬਰ ਲਿਖੋ
error-wrong-kind = ਇਸ ਜਵਾਬ ਵਿੱਚ ਕੁਝ ਗੜਬੜ ਹੋ ਗਈ। ਕਿਰਪਾ ਕਰਕੇ ਦੁਬਾਰਾ ਜਵਾਬ ਦਿਓ

## Checking the answers
check-title = ਆਪਣੇ ਜਵਾਬ ਦੇਖ ਲਓ
check-note = ਭੇਜਣ ਤੋਂ ਪਹਿਲਾਂ ਤੁਸੀਂ ਕੁਝ ਵੀ ਬਦਲ ਸਕਦੇ ਹੋ।
change = ਬਦਲੋ
skipped = ਛੱਡ ਦਿੱਤਾ
refused = ਮੈਂ ਇਹ ਨਹੀਂ ਦੱਸਣਾ
not-answered = ਅਜੇ ਕੋਈ ਜਵਾਬ ਨਹੀਂ
nothing-to-send = ਤੁਸੀਂ ਅਜੇ ਤੱਕ ਕੋਈ ਜਵਾਬ ਨਹੀਂ ਦਿੱਤਾ। ਘੱਟੋ-ਘੱਟ ਇੱਕ ਸਵਾਲ ਦਾ ਜਵਾਬ ਦਿਓ, ਫਿਰ ਭੇਜੋ।
send-note = ਜਦੋਂ ਤੁਸੀਂ ਆਪਣੇ ਜਵਾਬ ਭੇਜੋਗੇ, ਤਾਂ { $reader } ਉਨ੍ਹਾਂ ਨੂੰ ਪੜ੍ਹ ਸਕਣਗੇ। ਕੋਈ ਨਹੀਂ ਦੇਖ ਸਕਦਾ ਕਿ ਤੁਸੀਂ ਕੌਣ ਹੋ।
send = ਮੇਰੇ ਜਵਾਬ ਭੇਜੋ

## Sent
thanks-title = ਧੰਨਵਾਦ। ਤੁਹਾਡੀ ਗੱਲ ਸੁਣੀ ਗਈ ਹੈ।
thanks-safe = ਤੁਹਾਡੇ ਜਵਾਬ ਸਾਡੇ ਕੋਲ ਸੁਰੱਖਿਅਤ ਹਨ।
words-title = ਇਹ ਪੰਜ ਸ਼ਬਦ ਸਾਂਭ ਕੇ ਰੱਖੋ
words-note = ਇਨ੍ਹਾਂ ਸ਼ਬਦਾਂ ਨਾਲ ਤੁਸੀਂ { $closes } ਤੱਕ ਆਪਣੇ ਜਵਾਬ ਵਾਪਸ ਲੈ ਸਕਦੇ ਹੋ। ਇਨ੍ਹਾਂ ਦੀ ਫ਼ੋਟੋ ਖਿੱਚ ਲਓ ਜਾਂ ਇਨ੍ਹਾਂ ਨੂੰ ਲਿਖ ਲਓ।
withdraw-link = ਮੇਰੇ ਜਵਾਬ ਵਾਪਸ ਲਓ
steps-title = ਹੁਣ ਅੱਗੇ ਕੀ ਹੋਵੇਗਾ
step-today = ਅੱਜ
step-today-note = ਤੁਸੀਂ ਆਪਣੇ ਜਵਾਬ ਭੇਜ ਦਿੱਤੇ।
step-read = ਕੰਮ ਵਾਲੇ 5 ਦਿਨਾਂ ਦੇ ਅੰਦਰ
step-read-note = ਹਰ ਜਵਾਬ { $reader } ਪੜ੍ਹਦੇ ਹਨ।
step-count = { $closes } ਤੋਂ ਬਾਅਦ
step-count-note = ਅਸੀਂ ਜਵਾਬਾਂ ਨੂੰ ਗਿਣਦੇ ਹਾਂ ਅਤੇ ਸਭ ਨੂੰ ਦਿਖਾਉਂਦੇ ਹਾਂ, ਨਾਂਵਾਂ ਤੋਂ ਬਿਨਾਂ।
step-change = ਫਿਰ
step-change-note = ਅਸੀਂ ਤੁਹਾਨੂੰ ਦੱਸਦੇ ਹਾਂ ਕਿ ਕੀ ਬਦਲਿਆ, ਅਤੇ ਕੀ ਨਹੀਂ ਬਦਲ ਸਕਿਆ ਅਤੇ ਕਿਉਂ।
results-link = ਦੇਖੋ ਲੋਕਾਂ ਨੇ ਕੀ ਕਿਹਾ
changes-link = ਦੇਖੋ ਕੀ ਬਦਲਿਆ
finish = ਖ਼ਤਮ ਕਰੋ

## Not sent
unsent-title = ਅਜੇ ਨਹੀਂ ਭੇਜੇ ਗਏ। ਤੁਹਾਡੇ ਜਵਾਬ ਸੁਰੱਖਿਅਤ ਹਨ।
unsent-note = ਅਸੀਂ ਹੁਣੇ Heard ਤੱਕ ਨਹੀਂ ਪਹੁੰਚ ਸਕੇ। ਤੁਹਾਡੇ ਜਵਾਬ ਇਸ ਡਿਵਾਈਸ ’ਤੇ ਰੱਖੇ ਹੋਏ ਹਨ, ਅਤੇ ਸਿਰਫ਼ ਇੱਥੇ ਹੀ ਹਨ।
unsent-saved = ਇਸ ਡਿਵਾਈਸ ’ਤੇ ਰੱਖੇ ਹੋਏ ਹਨ
unsent-saved-note = ਕੁਝ ਵੀ ਗੁਆਚਿਆ ਨਹੀਂ।
unsent-waiting = ਭੇਜਣ ਦੀ ਉਡੀਕ ਹੈ
unsent-waiting-note = ਅਸੀਂ ਆਪੇ ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰਦੇ ਹਾਂ। ਇਹ ਸਫ਼ਾ ਖੁੱਲ੍ਹਾ ਰੱਖੋ।
unsent-words = ਫਿਰ ਤੁਹਾਨੂੰ ਆਪਣੇ ਪੰਜ ਸ਼ਬਦ ਮਿਲਣਗੇ
try-again = ਹੁਣੇ ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ
refused-title = ਅਸੀਂ ਤੁਹਾਡੇ ਜਵਾਬ ਨਹੀਂ ਲੈ ਸਕੇ
refused-closed = ਇਹ ਬੰਦ ਹੋ ਚੁੱਕਾ ਹੈ, ਇਸ ਲਈ ਹੁਣ ਜਵਾਬ ਨਹੀਂ ਲਏ ਜਾਂਦੇ।
refused-code = ਕੋਡ ਪਹਿਲਾਂ ਹੀ ਵਰਤਿਆ ਜਾ ਚੁੱਕਾ ਹੈ, ਇਸ ਲਈ ਇਹ ਜਵਾਬ ਨਹੀਂ ਭੇਜੇ ਜਾ ਸਕੇ। ਜਿਸਨੇ ਤੁਹਾਨੂੰ ਦਿੱਤਾ ਸੀ ਉਸ ਤੋਂ ਨਵਾਂ ਮੰਗੋ।
refused-code-go = ਆਪਣਾ ਕੋਡ ਲਿਖੋ
refused-conflict = ਇੱਥੋਂ ਪਹਿਲਾਂ ਹੀ ਜਵਾਬ ਭੇਜੇ ਜਾ ਚੁੱਕੇ ਹਨ, ਅਤੇ ਉਹ ਵੱਖਰੇ ਸਨ। ਪਹਿਲਾਂ ਵਾਲੇ ਜਵਾਬ ਗਿਣੇ ਜਾਣਗੇ।
refused-other = ਸਾਡੇ ਵੱਲੋਂ ਕੁਝ ਗੜਬੜ ਹੋ ਗਈ। ਤੁਹਾਡੇ ਜਵਾਬ ਅਜੇ ਵੀ ਇੱਥੇ ਹੀ ਹਨ। ਕਿਰਪਾ ਕਰਕੇ ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ।

## Closed
closed-title = ਇਹ ਖ਼ਤਮ ਹੋ ਚੁੱਕਾ ਹੈ
closed-note = ਇਸ ਦੇ ਜਵਾਬ { $closes } ਤੱਕ ਲਏ ਗਏ। ਉਨ੍ਹਾਂ ਸਭ ਦਾ ਧੰਨਵਾਦ ਜਿਨ੍ਹਾਂ ਨੇ ਸਾਨੂੰ ਦੱਸਿਆ ਕਿ ਉਹ ਕੀ ਸੋਚਦੇ ਹਨ।
not-open-title = ਇਹ ਅਜੇ ਸ਼ੁਰੂ ਨਹੀਂ ਹੋਇਆ
not-open-note = ਇਸ ਦੇ ਜਵਾਬ { $opens } ਤੋਂ ਲਏ ਜਾਣਗੇ।
closed-next = ਲੋਕਾਂ ਨੇ ਜੋ ਕਿਹਾ, ਉਹ ਅਸੀਂ ਨਤੀਜਿਆਂ ਵਾਲੇ ਸਫ਼ੇ ’ਤੇ ਦਿਖਾਉਂਦੇ ਹਾਂ।
see-open = ਦੇਖੋ ਹੁਣ ਕੀ ਖੁੱਲ੍ਹਾ ਹੈ
