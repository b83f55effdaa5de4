# The staff room: what is on every page. It is written in English alone.

manage-brand = Heard, staff room
manage-menu = Rooms
manage-menu-at = Rooms: { $room }
manage-menu-close = Close
manage-home = Today
manage-sign-in = Sign in
manage-sign-in-lead = This room is for those who work with Heard.
manage-sign-out = Sign out
manage-join-title = Welcome to Heard
manage-spent-title = This link does not work
manage-spent = It was used already, or it is too old. Ask who invited you for a new one.
manage-refused-title = This is not for your role
manage-refused = Your account cannot do this. If it should, ask an administrator.
manage-refused-out = Your session has ended. Nothing was changed. Sign in and try again.
manage-missing-title = This is not here
manage-missing = It may have been taken away, or the address is not right.
manage-failed-title = Something went wrong
manage-failed = Nothing was lost. Wait a moment and try again.
manage-wrong-title = There is a problem

manage-reason = Why
manage-reason-missing = Write why it is taken back
manage-reason-long = Use 500 letters or fewer
