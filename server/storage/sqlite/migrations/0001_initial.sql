-- Everything that Heard keeps, apart from recordings.
--
-- Every table is STRICT: SQLite then refuses a value of the wrong type instead of keeping it as
-- it came. Codes are text and stand where they are used, so that a person with nothing but the
-- `sqlite3` program can read the database. Days are text, `2026-05-01`, and no column of this
-- schema holds a finer time, an address or a device: what is not there cannot leak.
--
-- A table is WITHOUT ROWID where its rows are small and found by their key alone; one with long
-- documents is not, because such rows make the tree of keys deep.

-- The questionnaires, as they were when people answered them.
CREATE TABLE instrument_versions (
    code TEXT NOT NULL,
    version INTEGER NOT NULL CHECK (version > 0),
    document TEXT NOT NULL,
    PRIMARY KEY (code, version)
) STRICT;

-- A published version never changes: the answers to it mean what they meant. The program does
-- not try; these triggers also stop a tool, and `INSERT OR REPLACE` (with recursive triggers on).
CREATE TRIGGER instrument_versions_never_change BEFORE UPDATE ON instrument_versions
BEGIN
    SELECT RAISE(ABORT, 'a published instrument version never changes');
END;

CREATE TRIGGER instrument_versions_stay BEFORE DELETE ON instrument_versions
BEGIN
    SELECT RAISE(ABORT, 'a published instrument version is never deleted');
END;

CREATE TABLE strategies (
    code TEXT NOT NULL PRIMARY KEY,
    document TEXT NOT NULL
) STRICT;

CREATE TABLE waves (
    code TEXT NOT NULL PRIMARY KEY,
    instrument TEXT NOT NULL,
    version INTEGER NOT NULL,
    opens TEXT NOT NULL CHECK (opens GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    closes TEXT NOT NULL CHECK (closes GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    frozen INTEGER NOT NULL CHECK (frozen IN (0, 1)),
    FOREIGN KEY (instrument, version) REFERENCES instrument_versions (code, version)
) STRICT, WITHOUT ROWID;

CREATE TABLE collectors (
    code TEXT NOT NULL PRIMARY KEY,
    wave TEXT NOT NULL REFERENCES waves (code),
    channel TEXT NOT NULL,
    -- Only what the way in tells, never where a person is: absent where it tells nothing.
    area TEXT,
    setting TEXT,
    privacy TEXT NOT NULL CHECK (privacy IN ('anonymous', 'confidential')),
    paused INTEGER NOT NULL CHECK (paused IN (0, 1))
) STRICT, WITHOUT ROWID;

CREATE TABLE responses (
    -- The order of storing, for walking through them. It is given by the writer, so that the
    -- answers can be stored in the same breath.
    id INTEGER NOT NULL PRIMARY KEY,
    -- UNIQUE is what makes a repetition harmless.
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    wave TEXT NOT NULL REFERENCES waves (code),
    -- Digests. The first tells a repetition from a contradiction, the second finds the response
    -- for the person who holds the receipt.
    payload BLOB NOT NULL CHECK (length(payload) = 32),
    receipt BLOB NOT NULL CHECK (length(receipt) = 32),
    withdrawn INTEGER NOT NULL DEFAULT 0 CHECK (withdrawn IN (0, 1)),
    collector TEXT REFERENCES collectors (code),
    language TEXT,
    presentation TEXT CHECK (presentation IN ('standard', 'easy', 'symbols')),
    received TEXT CHECK (received GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    -- Of a withdrawn response nothing stays but what recognises a repetition of it, and its wave.
    CHECK (CASE withdrawn
        WHEN 0 THEN collector IS NOT NULL AND language IS NOT NULL
            AND presentation IS NOT NULL AND received IS NOT NULL
        ELSE collector IS NULL AND language IS NULL AND presentation IS NULL AND received IS NULL
    END)
) STRICT;

-- Not unique: a receipt is five words, and with very many responses two can have the same.
CREATE INDEX responses_by_receipt ON responses (receipt);

-- Walks the responses of one wave in the order of storing (every index ends in the row's id).
CREATE INDEX responses_by_wave ON responses (wave) WHERE withdrawn = 0;

-- The answers mean what they meant: a wave that has responses stays with its questionnaire.
CREATE TRIGGER waves_keep_their_instrument BEFORE UPDATE OF instrument, version ON waves
WHEN (old.instrument <> new.instrument OR old.version <> new.version)
    AND EXISTS (SELECT 1 FROM responses WHERE wave = old.code AND withdrawn = 0)
BEGIN
    SELECT RAISE(ABORT, 'a wave with responses keeps its instrument version');
END;

-- One row for each thing that a person said: each chosen option, the words of "other, say what",
-- a number, a text, or that the question was passed over. The type of the value follows from
-- `kind`; ANY is the column type that keeps a number a number and a text a text.
CREATE TABLE answers (
    response INTEGER NOT NULL REFERENCES responses (id),
    -- The order within the response. Rows of one question stand together.
    place INTEGER NOT NULL,
    question TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('chosen', 'other', 'number', 'file', 'text', 'skipped', 'refused')),
    value ANY,
    -- `chosen` without a value: the question was answered, and no option fits.
    CHECK (CASE kind
        WHEN 'chosen' THEN typeof(value) IN ('text', 'null')
        WHEN 'other' THEN typeof(value) = 'text'
        WHEN 'text' THEN typeof(value) = 'text'
        -- The name of a recording, a drawing or a photo. Words beside it are a `text` after it.
        WHEN 'file' THEN typeof(value) = 'text'
        WHEN 'number' THEN typeof(value) = 'integer'
        ELSE value IS NULL
    END),
    -- The answers of a response lie together: stored, read and erased as one.
    PRIMARY KEY (response, place)
) STRICT, WITHOUT ROWID;

-- How many people said what, kept up to date with every response, so that no result is ever
-- counted anew over a million answers. A cell that falls to nobody is deleted: a zero that stays
-- would tell that somebody had been there.
CREATE TABLE tallies (
    wave TEXT NOT NULL REFERENCES waves (code),
    subject TEXT NOT NULL,
    cell TEXT NOT NULL,
    n INTEGER NOT NULL CHECK (n >= 0),
    PRIMARY KEY (wave, subject, cell)
) STRICT, WITHOUT ROWID;

-- Answers of people without script, until they send them. The key is a digest of a token that
-- only their browser has: who holds the database cannot take up somebody's draft.
CREATE TABLE drafts (
    token BLOB NOT NULL PRIMARY KEY CHECK (length(token) = 32),
    collector TEXT NOT NULL REFERENCES collectors (code),
    document TEXT NOT NULL,
    touched TEXT NOT NULL CHECK (touched GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
) STRICT;

-- AUTOINCREMENT, because the number of a release is cited and must never be given twice.
CREATE TABLE releases (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    strategy TEXT NOT NULL REFERENCES strategies (code),
    made TEXT NOT NULL CHECK (made GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    document TEXT NOT NULL,
    sealed TEXT NOT NULL
) STRICT;

CREATE INDEX releases_by_strategy ON releases (strategy);

-- What was published is checked against what is published next: neither may change.
CREATE TRIGGER releases_never_change BEFORE UPDATE ON releases
BEGIN
    SELECT RAISE(ABORT, 'a release never changes');
END;

CREATE TRIGGER releases_stay BEFORE DELETE ON releases
BEGIN
    SELECT RAISE(ABORT, 'a release is never deleted');
END;

-- One row that a readiness check writes to: an engine that reads but can no longer write (a full
-- disk) must not say that it is ready.
CREATE TABLE pulse (
    only INTEGER NOT NULL PRIMARY KEY CHECK (only = 1),
    beats INTEGER NOT NULL
) STRICT;

INSERT INTO pulse (only, beats) VALUES (1, 0);
