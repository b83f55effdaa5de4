-- Single sign-on. Which person here a subject of an issuer is: found by address once, and by this from
-- then on, because addresses are given to others when somebody leaves.
CREATE TABLE subjects (
    issuer TEXT NOT NULL,
    subject TEXT NOT NULL,
    person INTEGER NOT NULL REFERENCES staff (id),
    PRIMARY KEY (issuer, subject),
    UNIQUE (issuer, person)
) STRICT, WITHOUT ROWID;

CREATE INDEX subjects_by_person ON subjects (person);

-- Sign-ons that were finished: none is finished twice. The key is a digest of what the browser had.
CREATE TABLE sign_ons (
    token BLOB NOT NULL PRIMARY KEY CHECK (length(token) = 32),
    used INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
