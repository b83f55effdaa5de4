-- What was published and taken back, and what changed because of what people said.

-- A release never changes, so that it was taken back stands beside it.
CREATE TABLE releases_taken_back (
    release INTEGER NOT NULL PRIMARY KEY REFERENCES releases (id),
    day TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    reason TEXT NOT NULL CHECK (reason <> '')
) STRICT;

CREATE TRIGGER releases_taken_back_never_change BEFORE UPDATE ON releases_taken_back
BEGIN
    SELECT RAISE(ABORT, 'what was taken back stays so');
END;

CREATE TRIGGER releases_taken_back_stay BEFORE DELETE ON releases_taken_back
BEGIN
    SELECT RAISE(ABORT, 'what was taken back stays so');
END;

-- The draft is what staff write; only its revisions are public. AUTOINCREMENT, because the number
-- is cited and must never be given twice.
CREATE TABLE feedback (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    draft TEXT NOT NULL,
    edits INTEGER NOT NULL DEFAULT 0 CHECK (edits >= 0)
) STRICT;

-- Moments are of staff: to the second, in Unix time.
CREATE TABLE feedback_revisions (
    feedback INTEGER NOT NULL REFERENCES feedback (id),
    number INTEGER NOT NULL CHECK (number > 0),
    day TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    at INTEGER NOT NULL,
    note TEXT NOT NULL,
    document TEXT NOT NULL,
    PRIMARY KEY (feedback, number)
) STRICT;

CREATE TRIGGER feedback_revisions_never_change BEFORE UPDATE ON feedback_revisions
BEGIN
    SELECT RAISE(ABORT, 'a published entry never changes');
END;

CREATE TRIGGER feedback_revisions_stay BEFORE DELETE ON feedback_revisions
BEGIN
    SELECT RAISE(ABORT, 'a published entry is never deleted');
END;

CREATE TABLE feedback_taken_back (
    feedback INTEGER NOT NULL PRIMARY KEY REFERENCES feedback (id),
    day TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    reason TEXT NOT NULL CHECK (reason <> '')
) STRICT;

CREATE TRIGGER feedback_taken_back_never_change BEFORE UPDATE ON feedback_taken_back
BEGIN
    SELECT RAISE(ABORT, 'what was taken back stays so');
END;

CREATE TRIGGER feedback_taken_back_stay BEFORE DELETE ON feedback_taken_back
BEGIN
    SELECT RAISE(ABORT, 'what was taken back stays so');
END;
