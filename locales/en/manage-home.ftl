# What needs somebody today. "manage-home" itself is in the frame.

manage-home-demonstration = This is a demonstration. Everybody in it is made up, and so is everything they said.
manage-home-needs = What needs you
manage-home-first = First: somebody may not be safe
manage-home-now = Now
manage-home-soon = This week or next
manage-home-later = When there is time
manage-home-nothing-title = Nothing needs you today
manage-home-nothing = Everything is where it should be. Have a cup of tea, or call a school and ask how it goes.
manage-home-sealed = { $n ->
    [one] One concern is still sealed. Somebody may not be safe.
   *[other] { $n } concerns are still sealed. Somebody may not be safe.
}
manage-home-unsealed = { $n ->
    [one] One concern is unsealed, and nobody has said what was done.
   *[other] { $n } concerns are unsealed, and nobody has said what was done.
}
manage-home-sealed-go = See the concerns
manage-home-second = { $n ->
    [one] One concern is sealed. A safeguarding lead needs a second person to unseal it.
   *[other] { $n } concerns are sealed. A safeguarding lead needs a second person to unseal them.
}
manage-home-second-go = Be the second person
manage-home-voices = { $n ->
    [one] One person waits to be heard.
   *[other] { $n } people wait to be heard.
}
manage-home-late = { $n ->
    [one] One person has waited for more than a week to be heard.
   *[other] { $n } people have waited for more than a week to be heard.
}
manage-home-voices-more = { $n ->
    [one] One more person waits to be heard.
   *[other] { $n } more people wait to be heard.
}
manage-home-oldest-today = The oldest came today.
manage-home-oldest = { $days ->
    [one] The oldest has waited { $days } day.
   *[other] The oldest has waited { $days } days.
}
manage-home-voices-go = Read what they said
manage-home-closes = “{ $wave }” closes { $when }.
manage-home-closes-go = See the wave
manage-home-answers-none = No answers so far.
manage-home-answers-few = Fewer than 8 answers so far.
manage-home-answers = { $n } answers so far.
manage-home-today = today
manage-home-tomorrow = tomorrow
manage-home-monday = on Monday
manage-home-tuesday = on Tuesday
manage-home-wednesday = on Wednesday
manage-home-thursday = on Thursday
manage-home-friday = on Friday
manage-home-saturday = on Saturday
manage-home-sunday = on Sunday
manage-home-on = on { $day }
manage-home-no-way = “{ $wave }” is open, and there is no way in to it.
manage-home-paused = The way in “{ $way }” is paused, though “{ $wave }” is open.
manage-home-way-closed = The way in “{ $way }” closed on { $day }, though “{ $wave }” is open.
manage-home-way-go = See this way in
manage-home-no-way-go = Make a way in
manage-home-ways-go = See the ways in
manage-home-waves-go = See the waves
manage-home-reach-uncounted = { $group }: nobody counts it, no way in is of this group.
manage-home-reach-none = { $group }: nobody of { $target } so far.
manage-home-reach-few = { $group }: fewer than 8 of { $target } so far.
manage-home-reach = { $group }: about { $n } of { $target } so far.
manage-home-behind = { $reached } “{ $wave }” closes { $when }.
manage-home-behind-go = See who answers
manage-home-session = The session of { $day } at “{ $way }” was never ended.
manage-home-session-go = End it
manage-home-sessions-go = See the sessions
manage-home-translate-none = “{ $draft }” has words in one language only.
manage-home-translate = “{ $draft }” in { $language }: { $what }.
manage-home-translate-stale = { $n ->
    [one] 1 text is out of date
   *[other] { $n } texts are out of date
}
manage-home-translate-missing = { $n ->
    [one] 1 is missing
   *[other] { $n } are missing
}
manage-home-translate-unknown = { $n ->
    [one] nobody has looked at 1
   *[other] nobody has looked at { $n }
}
manage-home-translate-go = Translate
manage-home-translations-go = See the translations
manage-home-review = { $n ->
    [one] “{ $draft }” in { $language }: 1 text waits for a second person.
   *[other] “{ $draft }” in { $language }: { $n } texts wait for a second person.
}
manage-home-review-go = Review
manage-home-sign = { $n ->
    [one] “{ $draft }” in { $language }: 1 text waits to be signed off.
   *[other] “{ $draft }” in { $language }: { $n } texts wait to be signed off.
}
manage-home-sign-go = Sign off
manage-home-agree = “{ $draft }” waits for you to read it and sign it off.
manage-home-agree-again = “{ $draft }” was changed after you signed it off.
manage-home-agree-go = Read it
manage-home-unsigned = Nobody has signed off “{ $draft }” as it is.
manage-home-unsigned-go = See the draft
manage-home-comments = { $n ->
    [one] “{ $draft }” has 1 open comment.
   *[other] “{ $draft }” has { $n } open comments.
}
manage-home-comments-go = Read what they say
manage-home-ready = “{ $draft }” is signed off and can be published.
manage-home-ready-go = Publish it
manage-home-instruments-go = See the instruments
manage-home-many-closing = { $n } waves close soon.
manage-home-many-behind = { $n } groups are behind what you wanted to reach.
manage-home-many-ways = { $n } ways in take no answers, though their wave is open.
manage-home-many-sessions = { $n } sessions were never ended.
manage-home-many-over = { $n } waves are over, and nobody has seen their results.
manage-home-many-translate = { $n } translations are out of date or not finished.
manage-home-many-review = { $n } translations wait for a second person.
manage-home-many-sign = { $n } translations wait to be signed off.
manage-home-many-agree = { $n } drafts wait to be signed off.
manage-home-many-comments = { $n } drafts have open comments.
manage-home-many-publish = { $n } drafts are signed off and can be published.
manage-home-over = “{ $wave }” closed on { $day }, and nobody has seen its results.
manage-home-over-go = Preview a release
manage-home-silent = { $n ->
    [one] One of { $all } measures of “{ $strategy }” says nothing yet: { $what }.
   *[other] { $n } of { $all } measures of “{ $strategy }” say nothing yet: { $what }.
}
manage-home-silent-gap = { $gap } ({ $n })
manage-home-silent-go = See what is missing
manage-home-going-on = What is going on
manage-home-until = It closes { $when }.
manage-home-address = Address of { $way }
manage-home-visit = Open it
manage-home-more-ways = { $n ->
    [one] and { $n } more way in
   *[other] and { $n } more ways in
}
manage-home-steps = The first steps
manage-home-steps-lede = Nothing is asked yet. This is the way from here to the first results.
manage-home-step-strategy = Choose the strategy
manage-home-step-strategy-why = What the partnership promised, and which measures people will answer.
manage-home-step-instrument = Build the questions
manage-home-step-instrument-why = Few, plain, and with Easy Read. Each one feeds a measure.
manage-home-step-wave = Open a wave
manage-home-step-wave-why = Say from when until when you ask.
manage-home-step-way = Make a way in
manage-home-step-way-why = A link, a poster, or a tablet at a school.
manage-home-step-release = Publish what was found
manage-home-step-release-why = See what is shown and what is hidden before you do.
manage-home-step-feedback = Say what changed
manage-home-step-feedback-why = You said, we did. Or we can't, because.
