# The respondent's journey where parent carers answer: `parents-<key>` stands in place of `<key>` of
# respond.ftl. Only messages that speak to the reader in at least one language are here, the same in
# every language; the others serve everybody. A button that the reader says to the journey ("Skip",
# "Send my answers") speaks to nobody. Flat, as respond.ftl is, and with the same placeables.

## Start
parents-start = ਸ਼ੁਰੂ ਕਰੋ
parents-choose-language = ਆਪਣੀ ਭਾਸ਼ਾ ਚੁਣੋ
parents-choose-presentation = ਤੁਸੀਂ ਸਵਾਲ ਕਿਵੇਂ ਦੇਖਣਾ ਚਾਹੁੰਦੇ ਹੋ?
parents-presentation-standard-note = ਛੋਟੇ ਸਵਾਲ, ਅਤੇ ਜਵਾਬ ਜੋ ਛੂਹ ਕੇ ਚੁਣੇ ਜਾਂਦੇ ਹਨ
parents-presentation-easy-note = ਤਸਵੀਰਾਂ, ਵੱਡੇ ਅੱਖਰ ਅਤੇ ਘੱਟ ਜਵਾਬ
parents-how-long = ਵੱਧ ਤੋਂ ਵੱਧ { $n } ਸਵਾਲ। ਤੁਸੀਂ ਕੋਈ ਵੀ ਸਵਾਲ ਛੱਡ ਸਕਦੇ ਹੋ, ਅਤੇ ਕਿਸੇ ਵੀ ਵੇਲੇ ਰੁਕ ਸਕਦੇ ਹੋ।
parents-promise-anonymous = ਕਿਸੇ ਨੂੰ ਪਤਾ ਨਹੀਂ ਲੱਗੇਗਾ ਕਿ ਇਹ ਜਵਾਬ ਤੁਹਾਡੇ ਹਨ।
parents-promise-anonymous-note = ਅਸੀਂ ਤੁਹਾਡਾ ਨਾਂ ਨਹੀਂ ਪੁੱਛਦੇ। ਤੁਹਾਡੇ ਜਵਾਬ ਗੁਮਨਾਮ ਹਨ।
parents-promise-confidential = ਇਹ ਜਵਾਬ ਤੁਹਾਡੇ ਹਨ, ਇਹ ਗੱਲ ਸਿਰਫ਼ ਉਨ੍ਹਾਂ ਲੋਕਾਂ ਨੂੰ ਪਤਾ ਹੋਵੇਗੀ ਜਿਨ੍ਹਾਂ ਲਈ ਜਾਣਨਾ ਜ਼ਰੂਰੀ ਹੈ।
parents-promise-reader = ਤੁਹਾਡੀ ਗੱਲ { $reader } ਪੜ੍ਹਦੇ ਹਨ।
parents-promise-reader-note = ਕੰਮ ਵਾਲੇ 5 ਦਿਨਾਂ ਦੇ ਅੰਦਰ। ਤੁਸੀਂ { $closes } ਤੱਕ ਜਵਾਬ ਦੇ ਸਕਦੇ ਹੋ।
parents-promise-change = ਤੁਹਾਡੀ ਗੱਲ ਨਾਲ ਚੀਜ਼ਾਂ ਬਦਲ ਸਕਦੀਆਂ ਹਨ।

## A question
parents-practice = ਇਹ ਸਵਾਲ ਸਿਰਫ਼ ਅਭਿਆਸ ਲਈ ਹੈ। ਅਸੀਂ ਤੁਹਾਡਾ ਜਵਾਬ ਨਹੀਂ ਰੱਖਦੇ।
parents-choose-many = ਤੁਸੀਂ ਇੱਕ ਤੋਂ ਵੱਧ ਜਵਾਬ ਚੁਣ ਸਕਦੇ ਹੋ।
parents-choose-at-most = ਤੁਸੀਂ ਵੱਧ ਤੋਂ ਵੱਧ { $max } ਜਵਾਬ ਚੁਣ ਸਕਦੇ ਹੋ।
parents-other-label = ਲਿਖੋ ਕਿ ਉਹ ਕੀ ਹੈ
parents-number-hint = { $min } ਤੋਂ { $max } ਤੱਕ ਕੋਈ ਅੰਕ ਲਿਖੋ।
parents-chars-hint = ਤੁਸੀਂ ਵੱਧ ਤੋਂ ਵੱਧ { $max } ਅੱਖਰ ਲਿਖ ਸਕਦੇ ਹੋ।

## Something to put right
parents-error-nothing-choice = ਕੋਈ ਜਵਾਬ ਚੁਣੋ, ਜਾਂ “ਛੱਡੋ” ਦਬਾਓ
parents-error-nothing-text = ਆਪਣਾ ਜਵਾਬ ਲਿਖੋ, ਜਾਂ “ਛੱਡੋ” ਦਬਾਓ
parents-error-unknown-option = ਇਸ ਸਫ਼ੇ ’ਤੇ ਦਿੱਤੇ ਜਵਾਬਾਂ ਵਿੱਚੋਂ ਇੱਕ ਚੁਣੋ
parents-error-too-many = { $max } ਜਾਂ ਇਸ ਤੋਂ ਘੱਟ ਜਵਾਬ ਚੁਣੋ
parents-error-exclusive = ਤੁਸੀਂ “ਕੋਈ ਨਹੀਂ” ਦੇ ਨਾਲ ਕੁਝ ਹੋਰ ਵੀ ਚੁਣਿਆ ਹੈ। ਦੋਹਾਂ ਵਿੱਚੋਂ ਇੱਕ ਚੁਣੋ
parents-error-other-not-chosen = ਤੁਸੀਂ ਕੁਝ ਹੋਰ ਲਿਖਿਆ ਹੈ। “ਕੁਝ ਹੋਰ” ਵੀ ਚੁਣੋ, ਜਾਂ ਇਹ ਸ਼ਬਦ ਮਿਟਾ ਦਿਓ
parents-error-too-long = ਇਹ ਬਹੁਤ ਲੰਮਾ ਹੈ। { $max } ਜਾਂ ਇਸ ਤੋਂ ਘੱਟ ਅੱਖਰ ਲਿਖੋ
parents-error-not-a-number = ਪੂਰਾ ਅੰਕ ਲਿਖੋ, ਜਿਵੇਂ 8
parents-error-out-of-range = { $min } ਤੋਂ { $max } ਤੱਕ ਕੋਈ ਅੰਕ ਲਿਖੋ
parents-error-wrong-kind = ਇਸ ਜਵਾਬ ਵਿੱਚ ਕੁਝ ਗੜਬੜ ਹੋ ਗਈ। ਕਿਰਪਾ ਕਰਕੇ ਦੁਬਾਰਾ ਜਵਾਬ ਦਿਓ

## Checking the answers
parents-check-title = ਆਪਣੇ ਜਵਾਬ ਦੇਖ ਲਓ
parents-check-note = ਭੇਜਣ ਤੋਂ ਪਹਿਲਾਂ ਤੁਸੀਂ ਕੁਝ ਵੀ ਬਦਲ ਸਕਦੇ ਹੋ।
parents-nothing-to-send = ਤੁਸੀਂ ਅਜੇ ਤੱਕ ਕੋਈ ਜਵਾਬ ਨਹੀਂ ਦਿੱਤਾ। ਕਿਰਪਾ ਕਰਕੇ ਘੱਟੋ-ਘੱਟ ਇੱਕ ਸਵਾਲ ਦਾ ਜਵਾਬ ਦਿਓ, ਫਿਰ ਭੇਜੋ।
parents-send-note = ਜਦੋਂ ਤੁਸੀਂ ਆਪਣੇ ਜਵਾਬ ਭੇਜੋਗੇ, ਤਾਂ { $reader } ਉਨ੍ਹਾਂ ਨੂੰ ਪੜ੍ਹ ਸਕਣਗੇ। ਕੋਈ ਨਹੀਂ ਦੇਖ ਸਕਦਾ ਕਿ ਤੁਸੀਂ ਕੌਣ ਹੋ।

## Sent
parents-thanks-title = ਤੁਹਾਡਾ ਧੰਨਵਾਦ। ਤੁਹਾਡੀ ਗੱਲ ਸੁਣੀ ਗਈ ਹੈ।
parents-thanks-safe = ਤੁਹਾਡੇ ਜਵਾਬ ਸਾਡੇ ਕੋਲ ਸੁਰੱਖਿਅਤ ਹਨ।
parents-words-title = ਇਹ ਪੰਜ ਸ਼ਬਦ ਸਾਂਭ ਕੇ ਰੱਖੋ
parents-words-note = ਇਨ੍ਹਾਂ ਸ਼ਬਦਾਂ ਨਾਲ ਤੁਸੀਂ { $closes } ਤੱਕ ਆਪਣੇ ਜਵਾਬ ਵਾਪਸ ਲੈ ਸਕਦੇ ਹੋ। ਇਨ੍ਹਾਂ ਦੀ ਫ਼ੋਟੋ ਖਿੱਚ ਲਓ ਜਾਂ ਇਨ੍ਹਾਂ ਨੂੰ ਲਿਖ ਲਓ।
parents-step-today-note = ਤੁਸੀਂ ਆਪਣੇ ਜਵਾਬ ਭੇਜ ਦਿੱਤੇ।
parents-step-change-note = ਅਸੀਂ ਤੁਹਾਨੂੰ ਦੱਸਦੇ ਹਾਂ ਕਿ ਕੀ ਬਦਲਿਆ, ਅਤੇ ਕੀ ਨਹੀਂ ਬਦਲ ਸਕਿਆ ਅਤੇ ਕਿਉਂ।
parents-results-link = ਦੇਖੋ ਲੋਕਾਂ ਨੇ ਕੀ ਕਿਹਾ

## Not sent
parents-unsent-title = ਅਜੇ ਨਹੀਂ ਭੇਜੇ ਗਏ। ਤੁਹਾਡੇ ਜਵਾਬ ਸੁਰੱਖਿਅਤ ਹਨ।
parents-unsent-note = ਅਸੀਂ ਹੁਣੇ Heard ਤੱਕ ਨਹੀਂ ਪਹੁੰਚ ਸਕੇ। ਤੁਹਾਡੇ ਜਵਾਬ ਇਸ ਡਿਵਾਈਸ ’ਤੇ ਰੱਖੇ ਹੋਏ ਹਨ, ਅਤੇ ਸਿਰਫ਼ ਇੱਥੇ ਹੀ ਹਨ।
parents-unsent-waiting-note = ਅਸੀਂ ਆਪੇ ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰਦੇ ਹਾਂ। ਕਿਰਪਾ ਕਰਕੇ ਇਹ ਸਫ਼ਾ ਖੁੱਲ੍ਹਾ ਰੱਖੋ।
parents-unsent-words = ਫਿਰ ਤੁਹਾਨੂੰ ਆਪਣੇ ਪੰਜ ਸ਼ਬਦ ਮਿਲਣਗੇ
parents-try-again = ਹੁਣੇ ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ
parents-refused-title = ਅਸੀਂ ਤੁਹਾਡੇ ਜਵਾਬ ਨਹੀਂ ਲੈ ਸਕੇ
parents-refused-other = ਸਾਡੇ ਵੱਲੋਂ ਕੁਝ ਗੜਬੜ ਹੋ ਗਈ। ਤੁਹਾਡੇ ਜਵਾਬ ਅਜੇ ਵੀ ਇੱਥੇ ਹੀ ਹਨ। ਕਿਰਪਾ ਕਰਕੇ ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ।

## Closed
parents-see-open = ਦੇਖੋ ਹੁਣ ਕੀ ਖੁੱਲ੍ਹਾ ਹੈ

## Help
parents-care-title = ਸਾਨੂੰ ਦੱਸਣ ਲਈ ਧੰਨਵਾਦ
parents-care-lead = ਤੁਸੀਂ ਦੱਸ ਕੇ ਚੰਗਾ ਕੀਤਾ। ਤੁਹਾਡੇ ਬੱਚੇ ਲਈ ਅਤੇ ਤੁਹਾਡੇ ਲਈ ਹੁਣੇ ਮਦਦ ਹੈ।
parents-care-type = ਬੱਚੇ ਅਤੇ ਨੌਜਵਾਨ ਚਾਈਲਡਲਾਈਨ ਨਾਲ ਚੈਟ ਵੀ ਕਰ ਸਕਦੇ ਹਨ:
parents-care-adult = ਤੁਸੀਂ ਕਿਸੇ ਅਜਿਹੇ ਵਿਅਕਤੀ ਨਾਲ ਵੀ ਗੱਲ ਕਰ ਸਕਦੇ ਹੋ ਜਿਸ ’ਤੇ ਤੁਹਾਨੂੰ ਭਰੋਸਾ ਹੈ, ਜਿਵੇਂ ਅਧਿਆਪਕ, ਡਾਕਟਰ ਜਾਂ ਨਰਸ।
parents-care-first = ਜਦੋਂ ਤੁਸੀਂ ਆਪਣੇ ਜਵਾਬ ਭੇਜੋਗੇ, ਤਾਂ ਤੁਹਾਡੇ ਜਵਾਬ ਸਭ ਤੋਂ ਪਹਿਲਾਂ ਪੜ੍ਹੇ ਜਾਣਗੇ। ਉਨ੍ਹਾਂ ਨੂੰ { $reader } ਪੜ੍ਹਦੇ ਹਨ। ਇਸ ਵਿੱਚ ਕੰਮ ਵਾਲੇ 5 ਦਿਨ ਤੱਕ ਲੱਗ ਸਕਦੇ ਹਨ।
parents-care-unknown = ਅਸੀਂ ਨਹੀਂ ਜਾਣਦੇ ਕਿ ਤੁਸੀਂ ਕੌਣ ਹੋ, ਇਸ ਲਈ ਅਸੀਂ ਤੁਹਾਡੇ ਨਾਲ ਸੰਪਰਕ ਨਹੀਂ ਕਰ ਸਕਦੇ। ਇਸੇ ਲਈ ਹੁਣੇ ਕਿਸੇ ਨਾਲ ਗੱਲ ਕਰਨਾ ਚੰਗਾ ਹੈ।
parents-reads-hurt = ਕੀ ਕਿਸੇ ਬੱਚੇ ਨੂੰ ਤਕਲੀਫ਼ ਦਿੱਤੀ ਜਾ ਰਹੀ ਹੈ? ਸਾਡੀ ਉਡੀਕ ਨਾ ਕਰੋ।
