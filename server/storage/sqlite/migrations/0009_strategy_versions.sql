-- Which strategy is in use, which versions are closed, and who said what about a draft.
-- Times here are of staff, to the second (Unix time).

-- At most one row. Without it every strategy is in use.
CREATE TABLE strategy_in_use (
    only INTEGER NOT NULL PRIMARY KEY CHECK (only = 1),
    strategy TEXT NOT NULL REFERENCES strategies (code)
) STRICT;

-- When a version was published here, and since when no new wave may use it. A version that came
-- with the program has no row until it is closed.
CREATE TABLE version_marks (
    code TEXT NOT NULL,
    version INTEGER NOT NULL,
    published INTEGER,
    closed INTEGER,
    PRIMARY KEY (code, version),
    FOREIGN KEY (code, version) REFERENCES instrument_versions (code, version)
) STRICT, WITHOUT ROWID;

-- A closed version goes on in the waves that have it, and comes into no other one.
CREATE TRIGGER waves_begin_with_open_versions BEFORE INSERT ON waves
WHEN NOT EXISTS (SELECT 1 FROM waves WHERE code = new.code)
    AND EXISTS (
        SELECT 1 FROM version_marks
        WHERE code = new.instrument AND version = new.version AND closed IS NOT NULL
    )
BEGIN
    SELECT RAISE(ABORT, 'no new wave may use a closed version');
END;

CREATE TRIGGER waves_change_to_open_versions BEFORE UPDATE OF instrument, version ON waves
WHEN (old.instrument <> new.instrument OR old.version <> new.version)
    AND EXISTS (
        SELECT 1 FROM version_marks
        WHERE code = new.instrument AND version = new.version AND closed IS NOT NULL
    )
BEGIN
    SELECT RAISE(ABORT, 'no wave may change to a closed version');
END;

-- What people who work on a draft say to each other about a question of it.
CREATE TABLE draft_comments (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    instrument TEXT NOT NULL,
    question TEXT NOT NULL,
    words TEXT NOT NULL,
    person INTEGER NOT NULL REFERENCES staff (id),
    at INTEGER NOT NULL,
    resolved_by INTEGER REFERENCES staff (id),
    resolved_at INTEGER,
    CHECK ((resolved_by IS NULL) = (resolved_at IS NULL))
) STRICT;

CREATE INDEX draft_comments_by_instrument ON draft_comments (instrument);

-- Who agreed to a draft. The digest is of the draft as it was then: when that changes, nobody has
-- agreed to it any more.
CREATE TABLE draft_signatures (
    instrument TEXT NOT NULL,
    person INTEGER NOT NULL REFERENCES staff (id),
    draft BLOB NOT NULL CHECK (length(draft) = 32),
    at INTEGER NOT NULL,
    PRIMARY KEY (instrument, person)
) STRICT, WITHOUT ROWID;

-- What is known of a translation: digests of the source and of the translated words that it is about.
CREATE TABLE translations (
    instrument TEXT NOT NULL,
    question TEXT NOT NULL,
    language TEXT NOT NULL,
    presentation TEXT NOT NULL CHECK (presentation IN ('standard', 'easy')),
    source BLOB NOT NULL CHECK (length(source) = 32),
    words BLOB NOT NULL CHECK (length(words) = 32),
    translated_by INTEGER NOT NULL REFERENCES staff (id),
    reviewed_by INTEGER REFERENCES staff (id),
    signed_by INTEGER REFERENCES staff (id),
    PRIMARY KEY (instrument, question, language, presentation),
    -- A second person looks.
    CHECK (reviewed_by IS NULL OR reviewed_by <> translated_by),
    CHECK (signed_by IS NULL OR reviewed_by IS NOT NULL)
) STRICT, WITHOUT ROWID;

-- How a measure will count the answers to the next version of an instrument, put into the strategy
-- when that version is published. `source` is as in the strategy document; NULL for not at all.
CREATE TABLE draft_rules (
    instrument TEXT NOT NULL,
    strategy TEXT NOT NULL REFERENCES strategies (code),
    measure TEXT NOT NULL,
    source TEXT,
    PRIMARY KEY (instrument, strategy, measure)
) STRICT, WITHOUT ROWID;
