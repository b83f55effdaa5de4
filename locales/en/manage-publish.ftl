# Releases: what would be published, freezing it, taking it back.

manage-publish-title = Releases
manage-publish-lead = A release is the only thing that any public page shows. It is frozen once, and never changes.
manage-publish-preview = Preview a release
manage-publish-none = Nothing has been released yet. Preview a release to see what would be shown.
manage-publish-no-strategy = There is no strategy yet, so there is nothing to release.
manage-publish-number = Release
manage-publish-made = Frozen on
manage-publish-state = State
manage-publish-state-shown = Shown now
manage-publish-state-earlier = Earlier
manage-publish-state-taken = Taken back
manage-publish-taken-on = On { $date }:
manage-publish-frozen = The release is frozen. Everybody sees it now.
manage-publish-taken-back-done = The release is taken back. The reason is shown with the results.
manage-publish-see = See the results

## Preview
manage-publish-preview-title = Preview of a release
manage-publish-waves = Which waves shall be counted anew?
manage-publish-waves-hint = All others stay as they are shown now.
manage-publish-wave-days = { $opens } to { $closes }
manage-publish-no-waves = No wave asks what this strategy counts.
manage-publish-look = Show what this would publish
manage-publish-would = What would be shown
manage-publish-summary = { $new } new, { $changed } changed, { $same } the same, { $held } repeated from before, { $hidden } not shown.
manage-publish-stays = { $n ->
    [one] One figure of another wave stays as it is
   *[other] { $n } figures of other waves stay as they are
}
manage-publish-measure = Measure and wave
manage-publish-next = Would show
manage-publish-now = Shows now
manage-publish-why = What is not shown, and why
manage-publish-nothing = Nothing
manage-publish-nobody = Nobody has answered
manage-publish-share = { $percent }% – about { $counted } of { $base } people
manage-publish-counts = { $counted } of { $base } people, no percentage
manage-publish-answers = All answers
manage-publish-change-new = New
manage-publish-change-changes = Changes
manage-publish-change-same = The same
manage-publish-change-held = Repeated
manage-publish-change-hidden = Not shown
manage-publish-why-nobody = Nobody has answered this.
manage-publish-why-repeated = Too close to an earlier release: so few people came or went since then that the difference would tell what they said. The figure from before is repeated.
manage-publish-why-withheld = Too close to a release that was published before, and nothing that is shown now can be repeated. It is left out until more people have answered.
manage-publish-why-base = Fewer than 10 people answered: no percentage.
manage-publish-why-few = Fewer than 8 people gave some of the answers: a star (*) stands for them.
manage-publish-why-caution = Fewer than 30 people answered: it is shown, with the words “read this with care”.
manage-publish-rules = The rules of every release
manage-publish-rule-rounded = Every other number is rounded to the nearest 5, and percentages follow from the rounded numbers. So no hidden number can be worked out from a total.
manage-publish-rule-groups = A release shows whole waves. Areas, settings and other groups within a wave are not in it, so no small group, and none in which all said the same, can be found by taking one table from another.

## Freezing
manage-publish-freeze = Freeze this release
manage-publish-freeze-title = Freeze this release?
manage-publish-freeze-note = Everybody sees it at once. It can be taken back with a reason, which stays visible; it cannot be changed.
manage-publish-freeze-yes = Yes, freeze it
manage-publish-freeze-no = Back to the preview
manage-publish-moved = Answers or another release came in meanwhile, and the figures are not what you saw. Nothing was frozen. Look at them again.
manage-publish-no-choice = Choose at least one wave. Nothing was frozen.

## Taking back
manage-publish-take-back = Take back
manage-publish-take-back-title = Take release { $n } back
manage-publish-take-back-note = It was frozen on { $date }. Pages then show the newest release before it that was not taken back. What people saw stays counted when later releases are checked, so nothing can be worked out from the two.
manage-publish-reason-hint = Everybody reads this with the results. Do not name a person.
manage-publish-keep = Keep it
