# The staff room: versions, publishing, what is said about drafts, and translations.

## The pages of an instrument
manage-versions-tabs = This instrument
manage-versions-draft = Draft
manage-versions-talk = Comments
manage-versions-measures = Measures
manage-versions-publish = Publish
manage-versions-versions = Versions

## Versions
manage-versions-none = Nothing has been published yet.
manage-versions-version = Version { $version }
manage-versions-published = Published
manage-versions-closed = Closed on { $day }
manage-versions-since = Published on { $day }.
manage-versions-shipped = It came with the program.
manage-versions-waves = Waves: { $waves }.
manage-versions-close = Close version { $version }
manage-versions-reopen = Open version { $version } again
manage-versions-state-draft = Draft
manage-versions-to-draft = Go on with the draft of the next version
manage-versions-begin = Make a draft of the next version
manage-versions-begin-why = A published version never changes. To change something, make a draft: it becomes the next version.
manage-versions-since-before = Compared with version { $before }:
manage-versions-sum = { $same } comparable, { $care } with care, { $not } not comparable, { $alone } in one version only.

## What changed
manage-versions-changes = What this does to comparability
manage-versions-same = No question changed: waves can be compared.
manage-versions-first = This is the first version: there is nothing to compare with.
manage-versions-question = Question
manage-versions-what = What changed
manage-versions-means = Between waves
manage-versions-comparable = Comparable
manage-versions-with-care = Compare with care
manage-versions-not-comparable = Not comparable
manage-versions-alone = Nothing to compare
manage-versions-added = It is new.
manage-versions-removed = It is gone.
manage-versions-kind = It takes another kind of answer.
manage-versions-practice = It became practice, or ceased to be.
manage-versions-options-added = New answers: { $options }
manage-versions-options-removed = Answers that are gone: { $options }
manage-versions-options-renamed = Answers in other words: { $options }
manage-versions-options-moved = The answers stand in another order.
manage-versions-options-altered = Answers that work in another way: { $options }
manage-versions-words = It is worded differently.
manage-versions-easy-words = Its Easy Read words changed.
manage-versions-reached = Other people are led to it.
manage-versions-route = What comes after it changed.
manage-versions-place = It stands at another place.

## Publishing
manage-versions-publish-title = Publish version { $version }
manage-versions-publish-lead = Publishing freezes it for good: answers must mean what they meant. Waves then choose it.
manage-versions-go = Publish version { $version }
manage-versions-ready = It can be published.
manage-versions-media = Recordings and signed videos
manage-versions-media-none = None comes along.
manage-versions-media-along = { $n ->
    [one] One comes along: its question says what it said before.
   *[other] { $n } come along: their questions say what they said before.
}
manage-versions-media-left = { $n ->
    [one] One stays with the version before, because the words are others now. Record it anew:
   *[other] { $n } stay with the version before, because the words are others now. Record them anew:
}
manage-versions-unchanged = Nothing in this draft differs from the version that is published.
manage-versions-stops = { $n ->
    [one] 1 thing must be mended first
   *[other] { $n } things must be mended first
}
manage-versions-notes = You can publish now. Know this first:
manage-versions-note-unsigned = Nobody has signed off this draft as it is.
manage-versions-note-comments = { $n ->
    [one] 1 comment is open.
   *[other] { $n } comments are open.
}
manage-versions-note-rules = { $n ->
    [one] 1 measure would no longer be fed. Say which answers count now.
   *[other] { $n } measures would no longer be fed. Say which answers count now.
}
manage-versions-held = Words that nobody signed off
manage-versions-held-lead = They are left out, and the whole question is shown in { $source }, unless you tick the language. What you tick stays in the audit log.
manage-versions-held-stale = { $n ->
    [one] 1 text is out of date.
   *[other] { $n } texts are out of date.
}
manage-versions-held-unsigned = { $n ->
    [one] 1 text is not signed off.
   *[other] { $n } texts are not signed off.
}
manage-versions-held-tick = Publish the { $language } as it is
manage-versions-held-which = Which texts in { $language }
manage-versions-found = What the checks found
manage-versions-signed = Signed off
manage-versions-agreed = Signed off as it is
manage-versions-agreed-before = Signed off before the last change
manage-versions-nobody = Nobody has signed off this draft.
manage-versions-to-talk = Comments and sign-off
manage-versions-languages = Translations
manage-versions-one-language = It has words in one language only.
manage-versions-wrong-changed = The draft was changed meanwhile. Look at it again, then publish
manage-versions-wrong-ready = It cannot be published as it is. If only words are new that nobody signed off, tick their language

## Measures
manage-versions-measures-lead = Which answers to the next version count for which measure. Rules go into the strategy when the version is published.
manage-versions-feeds = Feeds
manage-versions-feeds-none = No measure
manage-versions-rules = How measures will count it
manage-versions-rules-none = No measure counts this instrument.
manage-versions-rule-carried = As before
manage-versions-rule-set = Set for this version
manage-versions-rule-left-out = Does not count this version
manage-versions-rule-broken = Needs a rule
manage-versions-rule-change = Change the rule
manage-versions-rule-more = Measures that do not count this instrument
manage-versions-rule-lead = Say of each answer whether it counts in version { $version }. Who gave an answer that is left out is not among those it is measured on. If you use several questions, all of them must hold.
manage-versions-rule-counts = Counts
manage-versions-rule-other = Does not count
manage-versions-rule-out = Left out
manage-versions-rule-least = Counts from this number on
manage-versions-rule-go = Set this rule
manage-versions-rule-none = Do not count this version
manage-versions-rule-empty = Say which answers count

## Comments and signing off
manage-versions-talk-lead = Read the questions as people will. Say what should be different. When it is right, sign it off.
manage-versions-talk-all = The whole draft
manage-versions-talk-words = What should be different here?
manage-versions-talk-words-all = What should be different?
manage-versions-talk-open = Comment on this
manage-versions-talk-go = Add comment
manage-versions-talk-empty = Write what should be different
manage-versions-talk-long = Use 2000 letters at most
manage-versions-talk-done = Dealt with by { $name }
manage-versions-talk-resolve = Dealt with
manage-versions-talk-reopen = Open again
manage-versions-agreed-by = Signed off as it is now by { $names }.
manage-versions-agree = Sign off this draft
manage-versions-agree-hint = You sign off the draft as you see it. If it is changed, your sign-off no longer counts.
manage-versions-agree-changed = The draft was changed while you read it. Read it again, then sign it off

## Translations
manage-translate-title = Translations
manage-translate-lead = Words of drafts in other languages. What is out of date or not signed off is left out when a version is published, unless the officer says otherwise, and the whole question is shown in the source language.
manage-translate-none = There is no draft to translate.
manage-translate-language = Language
manage-translate-unsigned = Not signed off
manage-translate-state-missing = Missing
manage-translate-state-stale = Out of date
manage-translate-state-unknown = Not looked at
manage-translate-state-translated = Translated
manage-translate-state-reviewed = Reviewed
manage-translate-state-signed = Signed off
manage-translate-side = { $name }: { $language }
manage-translate-side-lead = The source is on one side, the translation on the other. Save question by question. A second person reviews it.
manage-translate-frame = Title, summary and sections
manage-translate-frame-easy = Title, summary and sections (Easy Read)
manage-translate-easy = (Easy Read)
manage-translate-save = Save translation
manage-translate-review = I have reviewed this
manage-translate-sign = Sign off
manage-translate-second = A second person must review it.
manage-translate-conflict = Somebody changed this question meanwhile. What you typed is still here: look at the source and save again
manage-translate-refused = The words were changed meanwhile, or you translated them yourself
