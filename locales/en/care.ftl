# Help that is shown when an answer says that somebody may not be safe, and leaving without a trace. Flat
# texts: see respond.ftl.

## Shown at once after such an answer
care-title = Thank you for telling us
care-lead = It was right to say it. You can get help now.
care-type = Would you rather type? You can chat with Childline:
care-adult = You can also talk to an adult you trust, like a teacher or a doctor.
care-first = When you send your answers, yours are read first. They are read by { $reader }. That can take up to 5 working days.
care-unknown = We do not know who you are, so we cannot come to you. That is why it is good to talk to someone now.
care-on = Go on with the questions

## Below every question that is answered in one’s own words
reads-note = This is read by { $reader }, within 5 working days.
reads-hurt = Is someone hurting you? Do not wait for us.
reads-help = Get help now

## Where nobody may see later what was answered: the name of every page, and leaving by the keyboard
quiet-title = Questions
leave-hint = You can also press the Shift key three times to leave.
leave-two = Press Shift 2 more times to leave.
leave-one = Press Shift 1 more time to leave.
