-- Who works with Heard, their sessions, and what they did. Times of staff are kept to the second
-- (Unix time): an account that is abused is found by them. Nothing here is about respondents.

CREATE TABLE staff (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    email TEXT NOT NULL UNIQUE CHECK (email = lower(email)),
    name TEXT NOT NULL,
    active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1))
) STRICT;

-- An empty area is everywhere.
CREATE TABLE grants (
    person INTEGER NOT NULL REFERENCES staff (id),
    role TEXT NOT NULL,
    area TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (person, role, area)
) STRICT, WITHOUT ROWID;

-- The key is a digest of a token that only the browser has.
CREATE TABLE sessions (
    token BLOB NOT NULL PRIMARY KEY CHECK (length(token) = 32),
    person INTEGER NOT NULL REFERENCES staff (id),
    began INTEGER NOT NULL,
    seen INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX sessions_by_person ON sessions (person);

-- One-time links, for first accounts and for those who lost their way in.
CREATE TABLE links (
    token BLOB NOT NULL PRIMARY KEY CHECK (length(token) = 32),
    person INTEGER NOT NULL REFERENCES staff (id),
    expires INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- The audit log. Each entry carries a digest of itself and of all before it.
CREATE TABLE audit (
    number INTEGER NOT NULL PRIMARY KEY CHECK (number > 0),
    at INTEGER NOT NULL,
    person INTEGER REFERENCES staff (id),
    action TEXT NOT NULL,
    object TEXT NOT NULL,
    detail TEXT NOT NULL,
    digest BLOB NOT NULL CHECK (length(digest) = 32)
) STRICT;

CREATE TRIGGER audit_never_changes BEFORE UPDATE ON audit
BEGIN
    SELECT RAISE(ABORT, 'the audit log never changes');
END;

CREATE TRIGGER audit_stays BEFORE DELETE ON audit
BEGIN
    SELECT RAISE(ABORT, 'the audit log is never deleted');
END;
