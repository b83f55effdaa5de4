# Signing in, and who works here.

manage-people-first = This is the first account. It runs the place: it can invite everybody else.
manage-people-hello = Hello { $name }. Choose how you come in from now on.
manage-people-name = Your name
manage-people-name-missing = Write your name
manage-people-email = E-mail address
manage-people-email-wrong = Write an address such as name@example.org
manage-people-taken = Another account has this address
manage-people-on = Go on
manage-people-passkey = Passkey
manage-people-passkey-what = Your phone or computer lets you in with a fingerprint, your face or its own code. Nothing to remember, and nobody can copy it.
manage-people-passkey-make = Make a passkey
manage-people-passkey-use = Sign in with a passkey
manage-people-passkey-first = First passkey
manage-people-passkey-stopped = No passkey was used. Try again, or take the password.
manage-people-passkey-script = A passkey needs JavaScript. A password works without it.
manage-people-passkey-nowhere = Passkeys need the address of this site to be set. A password works without it.
manage-people-way-password = Password and codes
manage-people-way-password-what = A long password, and a code from an app on your phone each time.
manage-people-way-password-go = Use a password
manage-people-password = Password
manage-people-password-hint = At least 15 characters. Four or five words that do not belong together are good.
manage-people-password-short = Use at least { $number } characters
manage-people-password-long = Use at most { $number } characters
manage-people-password-about = Use a password that is not made of your own name, your address or the name of this place
manage-people-password-breached = This password was stolen somewhere and is in a list that attackers have. Use another one
manage-people-password-known = This one is guessed early. Use four or five words that do not belong together
manage-people-codes-title = Codes from your phone
manage-people-codes-how = Open an authenticator app and let it look at this picture.
manage-people-codes-picture = Picture for an authenticator app
manage-people-codes-words = Or type this into the app:
manage-people-code = Code
manage-people-code-hint = The six digits that the app shows now.
manage-people-code-or = The six digits that your app shows now, or one of your recovery codes.
manage-people-code-wrong = This code is not right. Wait for the next one and type it here
manage-people-finish = Come in
manage-people-recovery-title = Keep these codes
manage-people-recovery-lead = Each lets you in once when your phone is lost. They are shown only now: print them, or write them down.
manage-people-recovery-go = I have kept them
manage-people-refused = Address or password is not right
manage-people-slow = That was tried too often. Wait a quarter of an hour
manage-people-many = Five codes were not right. Start again with your password
manage-people-closed = Too many codes were wrong, so this password is closed. Ask an administrator for a new link
manage-people-over = That took too long. Start again
manage-people-lost = Lost your way in? Ask an administrator for a new link.

manage-people-title = People
manage-people-out = may not come in
manage-people-role-in = { $role } in { $area }
manage-people-invite = Invite somebody
manage-people-their-name = Their name
manage-people-their-name-missing = Write their name
manage-people-roles = What they may do
manage-people-role-missing = Choose at least one role
manage-people-area = Only in this area
manage-people-area-hint = Leave this empty for everywhere. Write the area as ways in have it, such as north.
manage-people-invite-go = Make the invitation
manage-people-link-title = Give them this link
manage-people-link = It lets { $name } in once, within a week. It is shown only now.
manage-people-link-note = Send it in a way that only they can read. If it goes to the wrong person, make a new one: the old one ends then.
manage-people-link-new = Make a new link for them
manage-people-active = May come in
manage-people-change-note = Saving ends all their sessions.
manage-people-save = Save
manage-people-ways = Signing in
manage-people-sessions-none = Not signed in.
manage-people-sessions = { $n ->
    [one] Signed in, in one place.
   *[other] Signed in, in { $n } places.
}
manage-people-sessions-end = End all their sessions
manage-people-closed-title = Password closed
manage-people-closed-what = A hundred codes in a row were wrong: somebody may know this password. Ask them, and make a new link.
manage-people-last = Somebody must be left who is an administrator everywhere

manage-role-administrator = Administrator
manage-role-administrator-what = People, roles, the audit log. Reads nothing that respondents said.
manage-role-engagement = Engagement officer
manage-role-engagement-what = Makes questionnaires, opens waves, reads, publishes.
manage-role-analyst = Analyst
manage-role-analyst-what = Looks at results before they are published.
manage-role-reader = Reader of voices
manage-role-reader-what = Reads and hears what people said, and says what is safe.
manage-role-safeguarding = Safeguarding lead
manage-role-safeguarding-what = Opens what says that somebody may not be safe.
manage-role-translator = Translator
manage-role-translator-what = Writes questionnaires in other languages.
manage-role-co-producer = Co-producer
manage-role-co-producer-what = A parent carer or young person: sees drafts, comments, signs off.
manage-role-facilitator = Facilitator
manage-role-facilitator-what = Runs sessions and kiosks.
manage-role-data = Data officer
manage-role-data-what = Imports figures, types in what came on paper.
manage-role-board = Board member
manage-role-board-what = Reads what is planned and published.

manage-account-title = Your account
manage-account-passkeys = Passkeys
manage-account-no-passkey = You have none yet.
manage-account-passkey-name = What to call it
manage-account-remove = Take away
manage-account-only-one = This is your only way in. Make another one first.
manage-account-password-is = You can come in with a password and a code.
manage-account-password-none = You have no password.
manage-account-password-new = Set a new password and new codes
manage-account-recovery = { $n ->
    [one] One recovery code is left.
   *[other] { $n } recovery codes are left.
}
manage-account-sessions = Where you are signed in
manage-account-here = Here
manage-account-elsewhere = Somewhere else
manage-account-session = Began { $began }, last seen { $seen }.
manage-account-now = just now
manage-account-minutes = { $n ->
    [one] one minute ago
   *[other] { $n } minutes ago
}
manage-account-hours = { $n ->
    [one] an hour ago
   *[other] { $n } hours ago
}
manage-account-end-one = Sign out there
manage-account-end = Sign out everywhere else
