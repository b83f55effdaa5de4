# What was found: measures, their charts and tables. Numbers come from a release only.

results-title = What people said
results-lead = Each line is a promise of the document “{ $strategy }”, and what people said about it.
results-release = These numbers were frozen on { $date }.
results-none-title = Nothing has been published yet
results-none = The first numbers appear here when they are ready and safe to show.
outcome = Outcome { $n }

## Who said it
who-cyp = Children and young people
who-parents = Parent carers

## Findings
finding = { $percent }% – about { $counted } of { $base } people
finding-few = Too few people have answered to show a percentage safely.
finding-none = Nobody has answered this yet.
finding-held = Some new answers came in, but too few to show safely. These are the numbers from before.
finding-change-up = { $points ->
    [one] 1 point more than in { $before }
   *[other] { $points } points more than in { $before }
}
finding-change-down = { $points ->
    [one] 1 point less than in { $before }
   *[other] { $points } points less than in { $before }
}
finding-change-same = The same as in { $before }
finding-change-clear = This is a clear change.
finding-change-unclear = The difference is small enough to be chance.
finding-moved = { $change }. { $certainty }
not-imported = No figure has been imported yet.
not-imported-note = This measure is counted by the council or its partners, not asked in a survey. Its place is kept here.
milestone-open = Not reported yet
milestone-note = This is something to be done, not a number. No report on it has been imported yet.
caution = Fewer than 30 people: read this with care.

## Status
status-green = On target
status-amber = Too close to call
status-red = Below target
status-no-target = No target set
status-no-figure = No figure yet
key-title = What the signs mean
kind-survey = Asked in a survey
kind-administrative = Counted by services
kind-milestone = Something to be done

## Tables
table-caption = { $title }: what people said, by round
col-round = Round
col-counted = Said so
col-base = Answered
col-percent = Percent
col-interval = Likely range
col-answer = Answer
col-people = People
col-skipped = Skipped
col-refused = Would rather not say
col-dont-know = Not sure
col-not-asked = Not asked
hidden-few = fewer than 8
percent = { $n }%
range = { $low }% to { $high }%
both-title = Both together
questions-title = What was asked
multiple-note = People could choose more than one answer, so the percentages can add up to more than 100.
rank-note = Only the answer that people put first is counted here.
counts-mark = counts
counts-note = Answers marked “counts” are the ones that this measure counts.

## Facts
fact-target = Target
fact-target-none = The strategy sets no target.
fact-target-value = { $value } by { $year }
fact-baseline = Where it began
fact-baseline-none = The strategy gives no starting figure.


fact-direction = Better means
direction-up = more
direction-down = less
direction-reach = done
fact-measured = How it is measured
fact-wording = In the words of the strategy
fact-outcome = Part of outcome { $n }: { $title }
fact-released = Frozen on
safe-title = How these numbers are kept safe
safe-note = 0 stays 0. 1 to 7 people are shown as a star. Every other number is rounded to the nearest 5, and percentages are worked out from the rounded numbers. People chose themselves to answer, so the likely range (95 %) is a guide, not a promise.
chart-summary = { $who }: { $percent }% in { $round }, likely between { $low }% and { $high }%.
chart-target = Target { $value }%
chart-interval-key = The line across each bar shows the likely range.
about-title = About this measure
back-to-results = All measures
download-next = What changed because of this
what-changed-none = Nothing has been published about this measure yet.

## Calendar
calendar-title = When you can have your say
calendar-lead = Every round of questions, and when it takes answers.
calendar-opens = Opens
calendar-closes = Closes
calendar-open = Open now
calendar-coming = Not open yet
calendar-closed = Closed
calendar-what = What
calendar-state = Now

## Dates
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
# The month by itself, as in "November 2026": some languages have another form of it there.
month-alone-1 = January
month-alone-2 = February
month-alone-3 = March
month-alone-4 = April
month-alone-5 = May
month-alone-6 = June
month-alone-7 = July
month-alone-8 = August
month-alone-9 = September
month-alone-10 = October
month-alone-11 = November
month-alone-12 = December
date = { $day } { $month } { $year }
month-year = { $month } { $year }
