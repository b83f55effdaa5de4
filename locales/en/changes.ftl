# What changed because of what people said: `/changes`, and where other pages speak of it.

changes-title = What changed
changes-lead = What people said, what was done about it, and what could not be done and why.
changes-none-title = Nothing has been published here yet
changes-none = The first answer to what people said will stand here.
changes-said = You said
changes-done = We did
changes-doing = We are doing
changes-cannot = We can’t, because
changes-outcome = What is different now
changes-decided = Who decided
changes-day = When
changes-measures = See what people said about this
changes-questions = The questions
changes-corrected = Changed on { $date }:
changes-taken-back = Something that stood here from { $first } was taken back on { $date }:
changes-release-back = The figures of { $made } (release { $n }) were taken back on { $date }:
changes-feed = Follow what changes (Atom feed)
changes-easy-on = Show this in Easy Read
changes-easy-off = Show the usual words
changes-all = See everything that changed
changes-key = What the signs mean
