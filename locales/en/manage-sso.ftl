# The staff room: single sign-on.

manage-sso-go = Sign in with { $name }
manage-sso-none = Signing in with another account is not set up here.
manage-sso-stale-title = This sign-in cannot be finished
manage-sso-stale = It was not begun in this browser, it took too long, or it was finished already. Begin again.
manage-sso-unknown-title = There is no account for you here
manage-sso-unknown = You are signed in with { $name }, but nobody here has your verified e-mail address, or your account here belongs to another sign-in. Ask an administrator.
manage-sso-failed-title = Signing in does not work just now
manage-sso-failed = { $name } does not answer as it should. The fault is not yours. Wait a moment and try again, or sign in another way.
