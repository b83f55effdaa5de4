# The staff room: what was done, and whether the log of it is whole.

manage-audit-title = What was done
manage-audit-lede = Everything that staff do here is written down, and nothing of it can be changed. Days and times are UTC.
manage-audit-person = Who
manage-audit-everybody = Everybody
manage-audit-kind = What about
manage-audit-everything = Everything
manage-audit-words = Words
manage-audit-look = Look
manage-audit-clear = Show everything
manage-audit-none = Nothing is in the log yet.
manage-audit-none-found = Nothing in the log fits. Try fewer words, or somebody else.
manage-audit-program = Heard itself
manage-audit-number = Person { $number }
manage-audit-time = { $time } UTC
manage-audit-entry = No. { $number }
manage-audit-pages = Pages
manage-audit-newest = Back to the newest
manage-audit-older = Older
manage-audit-check = Check the whole log
manage-audit-download = Download it all (CSV)
manage-audit-download-found = Download what was found (CSV)

manage-audit-kind-person = Accounts
manage-audit-kind-session = Coming and going
manage-audit-kind-sign-on = Single sign-on

manage-audit-did-person-add = added { $object } as { $detail }
manage-audit-did-person-link = made a one-time link for { $person }
manage-audit-did-session-begin = came in ({ $detail })
manage-audit-did-session-end = signed out
manage-audit-did-sign-on-bind = came by single sign-on for the first time, and is known by it from now on
manage-audit-did-sign-on-forget = forgot which single sign-on { $person } comes by
manage-audit-did-sign-on-refuse = refused somebody who came by single sign-on and has no account here

manage-audit-check-title = Is the log whole?
manage-audit-error = Error: { $title }
manage-audit-whole =
    { $count ->
        [one] The log is whole. Its one entry is as it was written.
       *[other] The log is whole. All { $count } entries are as they were written.
    }
manage-audit-last-number = Last entry
manage-audit-last-digest = Its digest
manage-audit-keep = Keep the number and the digest outside Heard: in a letter, an e-mail, the minutes of a meeting. Only with them can you tell later that nobody wrote the whole log anew or cut off its end.
manage-audit-broken = The log is broken at entry { $number }
manage-audit-broken-what = Somebody changed the database past Heard: this entry is not as it was written, or is not there. Keep a copy of the data folder as it is now, and tell whoever is responsible for security.
manage-audit-kept-title = Compare with what you kept
manage-audit-kept-why = Type the number and the digest that you wrote down earlier.
manage-audit-kept-number = Number of the entry
manage-audit-kept-number-wrong = Type the number of the entry, such as 120
manage-audit-kept-digest = Digest
manage-audit-kept-digest-hint = 64 letters and digits. Spaces do not matter.
manage-audit-kept-digest-wrong = Type all 64 letters and digits of the digest
manage-audit-kept-go = Compare
manage-audit-kept-same = Entry { $number } has the digest that you kept. Up to there, the log is the same.
manage-audit-kept-other = Entry { $number } has another digest than the one that you kept. If you typed it right, the log was written anew.
manage-audit-kept-gone = There is no entry { $number }. If you typed it right, the end of the log was cut off.
