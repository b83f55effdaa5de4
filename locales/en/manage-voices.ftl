# Reading what people said in their own words.

manage-voices = Voices
manage-voices-lede = What people said in their own words, the oldest first. Nothing of it is public until somebody has read it and marked it safe.
manage-voices-none = Nothing waits to be read. Everybody who wrote, spoke or drew something has been heard.
manage-voices-read-title = Voices that were read
manage-voices-read-lede = Everything here was decided about. You can open it and decide again.
manage-voices-read-none = Nothing was read yet.
manage-voices-to-read = Show what was read
manage-voices-to-waiting = Show what waits
manage-voices-concerns = Concern: a safeguarding lead is told
manage-voices-others = To be read
manage-voices-first = These are the first { $n }. When they are read, the next ones come.
manage-voices-response = Response { $number }
manage-voices-error = Error: { $title }
manage-voices-today = came today
manage-voices-waited = { $days ->
    [one] came { $days } day ago
   *[other] came { $days } days ago
}
manage-voices-more = { $n ->
    [one] and { $n } more answer
   *[other] and { $n } more answers
}
manage-voices-state-sealed = Sealed
manage-voices-state-open = Unsealed, nothing done yet
manage-voices-state-done = Dealt with
manage-voices-back = All voices
manage-voices-only-ticks = There is nothing in this person's own words. What raised the concern was something they ticked.
manage-voices-undecided = Not decided
manage-voices-by = by { $name }
manage-voices-safe = Safe: it may be quoted
manage-voices-withheld = Withheld: { $reason }
manage-voices-safeguarding = Given to safeguarding
manage-voices-voice = What this person said
manage-voices-drawing = What this person drew
manage-voices-photo = The photo that this person took
manage-voices-mark-safe = Mark safe
manage-voices-mark-safeguarding = Needs safeguarding
manage-voices-decide-concern = What you say here counts once this is handed to the readers. Until then nothing of it is quoted.
manage-voices-withhold = Or withhold it, because it:
manage-voices-reason-names = names somebody
manage-voices-reason-identifies = could tell who it is
manage-voices-reason-harmful = is harmful
manage-voices-reason-off-subject = is not about this
manage-voices-concern = Concern: a safeguarding lead is told
manage-voices-concern-sealed = Something here may mean that somebody is not safe. The words are sealed. Two people open them together, and one of them is a safeguarding lead.
manage-voices-concern-open = Two people unsealed this. Only safeguarding leads see it.
manage-voices-concern-elsewhere = Two people unsealed this. A safeguarding lead is dealing with it.
manage-voices-concern-handed = A safeguarding lead read this and found no concern. It can be read like any other.
manage-voices-step-lead = { $name }, safeguarding lead, asked to unseal it.
manage-voices-step-second = { $name } agreed to unseal it.
manage-voices-wait-second = You asked to unseal this. A second person must agree before the words are shown.
manage-voices-wait-lead = You agreed to unseal this. A safeguarding lead must unseal it too.
manage-voices-unseal-lead = When you and a second person have unsealed it, you see all that was said. Both steps stay in the audit log.
manage-voices-unseal-second = You can agree that it is unsealed for a safeguarding lead. You will not see the words. Your step stays in the audit log.
manage-voices-unseal = Unseal this response
manage-voices-done = What was done
manage-voices-outcome = What did you do?
manage-voices-outcome-choose = Choose one
manage-voices-outcome-missing = Choose what you did.
manage-voices-outcome-social-care = Passed on to children's social care
manage-voices-outcome-police = Passed on to the police
manage-voices-outcome-setting = Passed on to the lead of the school or place
manage-voices-outcome-health = Passed on to a health service
manage-voices-outcome-spoken = Talked it over, nothing to pass on
manage-voices-outcome-watch = Nobody can be found from it, kept in mind
manage-voices-outcome-readers = No concern: hand it to the readers
manage-voices-outcome-raised = A reader raised it
manage-voices-outcome-save = Save what was done
manage-voices-note = A short note
manage-voices-note-hint = Who was told, and when. If this person takes their answers back, the note goes too.
manage-voices-note-missing = Write a short note.
manage-voices-note-long = Make the note shorter, 2,000 characters at most.
