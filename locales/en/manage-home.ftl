# What needs somebody today. "manage-home" itself is in the frame.

manage-home-demonstration = This is a demonstration. Everybody in it is made up, and so is everything they said.
manage-home-needs = What needs you
manage-home-first = First.
manage-home-now = Now.
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
manage-home-ways-go = See the ways in
manage-home-over = “{ $wave }” closed on { $day }, and nobody has seen its results.
manage-home-over-go = Preview a release
manage-home-unasked = { $n ->
    [one] One measure has no question that feeds it.
   *[other] { $n } measures have no question that feeds them.
}
manage-home-unanswered = { $n ->
    [one] One measure has questions, and no answers in a release.
   *[other] { $n } measures have questions, and no answers in a release.
}
manage-home-measures-go = See the strategy
manage-home-going-on = What is going on
manage-home-until = It closes { $when }.
manage-home-address = Address of { $way }
manage-home-visit = Open it
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
