# What was done because of what people said: writing it, publishing it, taking it back.

manage-feedback-title = You said, we did
manage-feedback-lead = Tell people what happened because of what they said. Write in your own words: never copy what a person wrote.
manage-feedback-new = Write a new entry
manage-feedback-none = Nothing is written yet.
manage-feedback-nameless = Entry { $n }
manage-feedback-written = { $n ->
    [one] written in one way
   *[other] written in { $n } ways
}
manage-feedback-draft = Draft
manage-feedback-published = Published
manage-feedback-changed = Published, changes waiting
manage-feedback-taken = Taken back
manage-feedback-done-published = It is published. Everybody can read it now.
manage-feedback-done-taken = It is taken back. The reason stands in its place.
manage-feedback-done-discarded = The draft is thrown away.
manage-feedback-see = See the page

## Writing
manage-feedback-kind = What became of it?
manage-feedback-kind-missing = Choose what became of it
manage-feedback-day = Day of the decision
manage-feedback-day-hint = Needed before it is published.
manage-feedback-day-wrong = Write a day of the calendar
manage-feedback-measures = { $n ->
    [one] Measures that it is about: one chosen
   *[other] Measures that it is about: { $n } chosen
}
manage-feedback-questions = { $n ->
    [one] Questions that it is about: one chosen
   *[other] Questions that it is about: { $n } chosen
}
manage-feedback-words = The words
manage-feedback-words-hint = English is needed. A language with no words shows the whole entry in English.
manage-feedback-easy = Easy Read English
manage-feedback-easy-hint = Short sentences of 15 words or fewer, one idea in each, no short forms.
manage-feedback-text-title = In a few words
manage-feedback-text-answer = What was done, is being done, or why it cannot be
manage-feedback-has = written
manage-feedback-has-not = not written
manage-feedback-half = { $language }: fill in what English says too, or leave all of it empty
manage-feedback-long = Use 2000 letters or fewer
manage-feedback-save = Save the draft
manage-feedback-save-publish = Save, and go on to publishing
manage-feedback-conflict = Somebody else saved this while you wrote. What you typed is still here. Saving again puts yours in place of theirs
manage-feedback-over = This was taken back and cannot be changed any more
manage-feedback-revision = Version { $n }, published on { $date }
manage-feedback-taken-on = Taken back on { $date }:
manage-feedback-discard = Throw this draft away
manage-feedback-discard-note = It was never published. It cannot be brought back.
manage-feedback-discard-yes = Yes, throw it away

## Publishing
manage-feedback-publish-title = Publish this entry?
manage-feedback-publish-note = Everybody can read it at once. It is never changed silently: what you put right later says so, with the day.
manage-feedback-publish-yes = Yes, publish it
manage-feedback-back = Back to the entry
manage-feedback-reads = What people will read
manage-feedback-falls-back = English instead
manage-feedback-incomplete = English needs a title, what people said, what was done or why not, and who decided; and the entry needs its day.
manage-feedback-about-nothing = Choose at least one measure or question that it is about.
manage-feedback-moved = Somebody changed the entry meanwhile. Read it again before you publish it
manage-feedback-note = What was put right
manage-feedback-note-hint = Everybody reads this below the entry.
manage-feedback-note-missing = Write what was put right
manage-feedback-note-long = Use 500 letters or fewer

## Taking back
manage-feedback-take-back = Take it back
manage-feedback-take-back-title = Take this entry back?
manage-feedback-take-back-note = Nobody will read it any more. That something was here, and the reason, stays.
manage-feedback-reason-hint = Everybody reads this in its place. Do not name a person.
