-- What proves who staff are. Passwords are hashed, secrets of one-time codes sealed with a key that lies
-- outside of the database, recovery codes and tokens kept as digests.

CREATE TABLE passwords (
    person INTEGER NOT NULL PRIMARY KEY REFERENCES staff (id),
    hash TEXT NOT NULL,
    sealed BLOB NOT NULL,
    -- The last step of the clock of which a code was used: no code is taken twice.
    step INTEGER NOT NULL
) STRICT;

CREATE TABLE recovery_codes (
    person INTEGER NOT NULL REFERENCES staff (id),
    code BLOB NOT NULL CHECK (length(code) = 32),
    PRIMARY KEY (person, code)
) STRICT, WITHOUT ROWID;

-- The name by which passkeys know somebody: it says nothing.
CREATE TABLE handles (
    person INTEGER NOT NULL PRIMARY KEY REFERENCES staff (id),
    handle BLOB NOT NULL UNIQUE CHECK (length(handle) = 16)
) STRICT;

CREATE TABLE passkeys (
    id TEXT NOT NULL PRIMARY KEY,
    person INTEGER NOT NULL REFERENCES staff (id),
    name TEXT NOT NULL,
    document TEXT NOT NULL
) STRICT;

CREATE INDEX passkeys_by_person ON passkeys (person);

-- Conversations that have begun, with a browser that holds the token.
CREATE TABLE ceremonies (
    token BLOB NOT NULL PRIMARY KEY CHECK (length(token) = 32),
    person INTEGER REFERENCES staff (id),
    state TEXT NOT NULL,
    expires INTEGER NOT NULL
) STRICT;
