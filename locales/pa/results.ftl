# What was found: measures, their charts and tables. Numbers come from a release only.

results-title = ਲੋਕਾਂ ਨੇ ਕੀ ਕਿਹਾ
results-lead = ਹਰ ਲਾਈਨ ਦਸਤਾਵੇਜ਼ “{ $strategy }” ਦਾ ਇੱਕ ਵਾਅਦਾ ਹੈ, ਅਤੇ ਇਹ ਦੱਸਦੀ ਹੈ ਕਿ ਲੋਕਾਂ ਨੇ ਉਸ ਬਾਰੇ ਕੀ ਕਿਹਾ।
results-release = ਇਹ ਅੰਕੜੇ { $date } ਨੂੰ ਪੱਕੇ ਕੀਤੇ ਗਏ।
results-none-title = ਅਜੇ ਤੱਕ ਕੁਝ ਨਹੀਂ ਛਪਿਆ
results-none = ਪਹਿਲੇ ਅੰਕੜੇ ਇੱਥੇ ਉਦੋਂ ਦਿਸਣਗੇ ਜਦੋਂ ਉਹ ਤਿਆਰ ਹੋਣਗੇ ਅਤੇ ਉਨ੍ਹਾਂ ਨੂੰ ਦਿਖਾਉਣਾ ਸੁਰੱਖਿਅਤ ਹੋਵੇਗਾ।
outcome = ਨਤੀਜਾ { $n }

## Who said it
who-cyp = ਬੱਚੇ ਅਤੇ ਨੌਜਵਾਨ
who-parents = ਮਾਪੇ ਅਤੇ ਦੇਖਭਾਲ ਕਰਨ ਵਾਲੇ

## Findings
finding = { $percent }% – { $base } ਵਿੱਚੋਂ ਲਗਭਗ { $counted } ਲੋਕ
finding-few = ਬਹੁਤ ਘੱਟ ਲੋਕਾਂ ਨੇ ਜਵਾਬ ਦਿੱਤਾ ਹੈ, ਇਸ ਲਈ ਪ੍ਰਤੀਸ਼ਤ ਦਿਖਾਉਣਾ ਸੁਰੱਖਿਅਤ ਨਹੀਂ।
finding-none = ਅਜੇ ਤੱਕ ਕਿਸੇ ਨੇ ਇਸ ਦਾ ਜਵਾਬ ਨਹੀਂ ਦਿੱਤਾ।
finding-held = ਕੁਝ ਨਵੇਂ ਜਵਾਬ ਆਏ ਹਨ, ਪਰ ਉਹ ਇੰਨੇ ਘੱਟ ਹਨ ਕਿ ਉਨ੍ਹਾਂ ਨੂੰ ਦਿਖਾਉਣਾ ਸੁਰੱਖਿਅਤ ਨਹੀਂ। ਇਹ ਪਹਿਲਾਂ ਵਾਲੇ ਅੰਕੜੇ ਹਨ।
finding-change-up = { $points ->
    [one] { $before } ਨਾਲੋਂ { $points } ਪ੍ਰਤੀਸ਼ਤ ਅੰਕ ਵੱਧ
   *[other] { $before } ਨਾਲੋਂ { $points } ਪ੍ਰਤੀਸ਼ਤ ਅੰਕ ਵੱਧ
}
finding-change-down = { $points ->
    [one] { $before } ਨਾਲੋਂ { $points } ਪ੍ਰਤੀਸ਼ਤ ਅੰਕ ਘੱਟ
   *[other] { $before } ਨਾਲੋਂ { $points } ਪ੍ਰਤੀਸ਼ਤ ਅੰਕ ਘੱਟ
}
finding-change-same = ਓਨਾ ਹੀ ਜਿੰਨਾ { $before } ਵਿੱਚ ਸੀ
finding-change-clear = ਇਹ ਸਾਫ਼ ਤਬਦੀਲੀ ਹੈ।
finding-change-unclear = ਫ਼ਰਕ ਇੰਨਾ ਘੱਟ ਹੈ ਕਿ ਇਹ ਸਿਰਫ਼ ਇਤਫ਼ਾਕ ਹੋ ਸਕਦਾ ਹੈ।
finding-moved = { $change }। { $certainty }
not-imported = ਅਜੇ ਤੱਕ ਕੋਈ ਅੰਕੜਾ ਨਹੀਂ ਪਾਇਆ ਗਿਆ।
not-imported-note = ਇਸ ਨੂੰ ਕੌਂਸਲ ਜਾਂ ਇਸ ਦੇ ਭਾਈਵਾਲ ਗਿਣਦੇ ਹਨ, ਇਹ ਸਰਵੇ ਵਿੱਚ ਨਹੀਂ ਪੁੱਛਿਆ ਜਾਂਦਾ। ਇਸ ਦੀ ਥਾਂ ਇੱਥੇ ਰੱਖੀ ਗਈ ਹੈ।
milestone-open = ਅਜੇ ਤੱਕ ਕੋਈ ਰਿਪੋਰਟ ਨਹੀਂ
milestone-note = ਇਹ ਇੱਕ ਕੰਮ ਹੈ ਜੋ ਕਰਨਾ ਹੈ, ਕੋਈ ਅੰਕੜਾ ਨਹੀਂ। ਇਸ ਬਾਰੇ ਅਜੇ ਤੱਕ ਕੋਈ ਰਿਪੋਰਟ ਨਹੀਂ ਪਾਈ ਗਈ।
caution = 30 ਤੋਂ ਘੱਟ ਲੋਕ: ਇਸ ਨੂੰ ਧਿਆਨ ਨਾਲ ਪੜ੍ਹੋ।

## Status
status-green = ਟੀਚਾ ਪੂਰਾ
status-amber = ਫ਼ਰਕ ਇੰਨਾ ਘੱਟ ਹੈ ਕਿ ਕਹਿਣਾ ਔਖਾ ਹੈ
status-red = ਟੀਚੇ ਤੋਂ ਪਿੱਛੇ
status-no-target = ਕੋਈ ਟੀਚਾ ਨਹੀਂ ਮਿੱਥਿਆ
status-no-figure = ਅਜੇ ਕੋਈ ਅੰਕੜਾ ਨਹੀਂ
key-title = ਨਿਸ਼ਾਨਾਂ ਦਾ ਮਤਲਬ
kind-survey = ਸਰਵੇ ਵਿੱਚ ਪੁੱਛਿਆ ਗਿਆ
kind-administrative = ਸੇਵਾਵਾਂ ਵੱਲੋਂ ਗਿਣਿਆ ਗਿਆ
kind-milestone = ਕਰਨ ਵਾਲਾ ਕੰਮ

## Tables
table-caption = { $title }: ਹਰ ਦੌਰ ਵਿੱਚ ਲੋਕਾਂ ਨੇ ਕੀ ਕਿਹਾ
col-round = ਦੌਰ
col-counted = ਇਹ ਕਿਹਾ
col-base = ਜਵਾਬ ਦਿੱਤਾ
col-percent = ਪ੍ਰਤੀਸ਼ਤ
col-interval = ਸੰਭਾਵਿਤ ਸੀਮਾ
col-answer = ਜਵਾਬ
col-people = ਲੋਕ
col-skipped = ਸਵਾਲ ਛੱਡਿਆ
col-refused = ਦੱਸਣਾ ਨਹੀਂ ਚਾਹੁੰਦੇ
col-dont-know = ਪੱਕਾ ਪਤਾ ਨਹੀਂ
col-not-asked = ਪੁੱਛਿਆ ਨਹੀਂ ਗਿਆ
hidden-few = 8 ਤੋਂ ਘੱਟ
percent = { $n }%
range = { $low }% ਤੋਂ { $high }%
both-title = ਦੋਵੇਂ ਇਕੱਠੇ
questions-title = ਕੀ ਪੁੱਛਿਆ ਗਿਆ
multiple-note = ਲੋਕ ਇੱਕ ਤੋਂ ਵੱਧ ਜਵਾਬ ਚੁਣ ਸਕਦੇ ਸਨ, ਇਸ ਲਈ ਪ੍ਰਤੀਸ਼ਤਾਂ ਦਾ ਜੋੜ 100 ਤੋਂ ਵੱਧ ਹੋ ਸਕਦਾ ਹੈ।
rank-note = ਇੱਥੇ ਸਿਰਫ਼ ਉਹ ਜਵਾਬ ਗਿਣਿਆ ਗਿਆ ਹੈ ਜਿਸ ਨੂੰ ਲੋਕਾਂ ਨੇ ਸਭ ਤੋਂ ਪਹਿਲਾਂ ਰੱਖਿਆ।
counts-mark = ਗਿਣਿਆ ਜਾਂਦਾ ਹੈ
counts-note = ਜਿਹੜੇ ਜਵਾਬਾਂ ’ਤੇ “ਗਿਣਿਆ ਜਾਂਦਾ ਹੈ” ਲਿਖਿਆ ਹੈ, ਇਹ ਪੈਮਾਨਾ ਉਨ੍ਹਾਂ ਨੂੰ ਹੀ ਗਿਣਦਾ ਹੈ।

## Facts
fact-target = ਟੀਚਾ
fact-target-none = ਰਣਨੀਤੀ ਵਿੱਚ ਕੋਈ ਟੀਚਾ ਨਹੀਂ ਮਿੱਥਿਆ ਗਿਆ।
fact-target-value = { $year } ਤੱਕ { $value }
fact-baseline = ਸ਼ੁਰੂ ਵਿੱਚ ਕੀ ਸੀ
fact-baseline-none = ਰਣਨੀਤੀ ਵਿੱਚ ਸ਼ੁਰੂ ਦਾ ਕੋਈ ਅੰਕੜਾ ਨਹੀਂ ਦਿੱਤਾ ਗਿਆ।


fact-direction = ਬਿਹਤਰ ਦਾ ਮਤਲਬ
direction-up = ਵੱਧ
direction-down = ਘੱਟ
direction-reach = ਕੰਮ ਪੂਰਾ
fact-measured = ਇਸ ਨੂੰ ਕਿਵੇਂ ਮਾਪਿਆ ਜਾਂਦਾ ਹੈ
fact-wording = ਰਣਨੀਤੀ ਦੇ ਆਪਣੇ ਸ਼ਬਦਾਂ ਵਿੱਚ
fact-outcome = ਨਤੀਜੇ { $n } ਦਾ ਹਿੱਸਾ: { $title }
fact-released = ਪੱਕੇ ਕਰਨ ਦੀ ਤਾਰੀਖ਼
safe-title = ਇਹ ਅੰਕੜੇ ਸੁਰੱਖਿਅਤ ਕਿਵੇਂ ਰੱਖੇ ਜਾਂਦੇ ਹਨ
safe-note = 0 ਸਿਫ਼ਰ ਹੀ ਰਹਿੰਦਾ ਹੈ। 1 ਤੋਂ 7 ਲੋਕਾਂ ਦੀ ਥਾਂ ਤਾਰਾ ਦਿਖਾਇਆ ਜਾਂਦਾ ਹੈ। ਬਾਕੀ ਹਰ ਗਿਣਤੀ ਨੂੰ 5 ਦੇ ਪਹਾੜੇ ਦੀ ਸਭ ਤੋਂ ਨੇੜੇ ਵਾਲੀ ਗਿਣਤੀ ਨਾਲ ਬਦਲ ਦਿੱਤਾ ਜਾਂਦਾ ਹੈ, ਅਤੇ ਪ੍ਰਤੀਸ਼ਤ ਇਨ੍ਹਾਂ ਬਦਲੀਆਂ ਗਿਣਤੀਆਂ ਤੋਂ ਕੱਢੇ ਜਾਂਦੇ ਹਨ। ਲੋਕਾਂ ਨੇ ਆਪਣੀ ਮਰਜ਼ੀ ਨਾਲ ਜਵਾਬ ਦਿੱਤੇ, ਇਸ ਲਈ ਸੰਭਾਵਿਤ ਸੀਮਾ (95%) ਇੱਕ ਅੰਦਾਜ਼ਾ ਹੈ, ਪੱਕੀ ਗੱਲ ਨਹੀਂ।
chart-summary = { $who }: { $round } ਵਿੱਚ { $percent }%, ਸੰਭਵ ਤੌਰ ’ਤੇ { $low }% ਅਤੇ { $high }% ਦੇ ਵਿਚਕਾਰ।
chart-target = ਟੀਚਾ { $value }%
chart-interval-key = ਹਰ ਪੱਟੀ ਉੱਤੇ ਬਣੀ ਲਕੀਰ ਸੰਭਾਵਿਤ ਸੀਮਾ ਦਿਖਾਉਂਦੀ ਹੈ।
about-title = ਇਸ ਪੈਮਾਨੇ ਬਾਰੇ
back-to-results = ਸਾਰੇ ਪੈਮਾਨੇ
download-next = ਇਸ ਕਰਕੇ ਕੀ ਬਦਲਿਆ
what-changed-none = ਇਸ ਪੈਮਾਨੇ ਬਾਰੇ ਅਜੇ ਤੱਕ ਕੁਝ ਨਹੀਂ ਛਪਿਆ।

## Calendar
calendar-title = ਤੁਸੀਂ ਆਪਣੀ ਰਾਏ ਕਦੋਂ ਦੇ ਸਕਦੇ ਹੋ
calendar-lead = ਸਵਾਲਾਂ ਦਾ ਹਰ ਦੌਰ, ਅਤੇ ਜਵਾਬ ਦੇਣ ਦੀਆਂ ਤਾਰੀਖ਼ਾਂ।
calendar-opens = ਸ਼ੁਰੂ
calendar-closes = ਆਖ਼ਰੀ ਦਿਨ
calendar-open = ਹੁਣ ਖੁੱਲ੍ਹਾ ਹੈ
calendar-coming = ਅਜੇ ਨਹੀਂ ਖੁੱਲ੍ਹਿਆ
calendar-closed = ਬੰਦ ਹੋ ਚੁੱਕਾ
calendar-what = ਕੀ
calendar-state = ਹੁਣ

## Dates
month-1 = ਜਨਵਰੀ
month-2 = ਫ਼ਰਵਰੀ
month-3 = ਮਾਰਚ
month-4 = ਅਪ੍ਰੈਲ
month-5 = ਮਈ
month-6 = ਜੂਨ
month-7 = ਜੁਲਾਈ
month-8 = ਅਗਸਤ
month-9 = ਸਤੰਬਰ
month-10 = ਅਕਤੂਬਰ
month-11 = ਨਵੰਬਰ
month-12 = ਦਸੰਬਰ
# The month by itself, as in "November 2026": some languages have another form of it there.
month-alone-1 = ਜਨਵਰੀ
month-alone-2 = ਫ਼ਰਵਰੀ
month-alone-3 = ਮਾਰਚ
month-alone-4 = ਅਪ੍ਰੈਲ
month-alone-5 = ਮਈ
month-alone-6 = ਜੂਨ
month-alone-7 = ਜੁਲਾਈ
month-alone-8 = ਅਗਸਤ
month-alone-9 = ਸਤੰਬਰ
month-alone-10 = ਅਕਤੂਬਰ
month-alone-11 = ਨਵੰਬਰ
month-alone-12 = ਦਸੰਬਰ
date = { $day } { $month } { $year }
month-year = { $month } { $year }
