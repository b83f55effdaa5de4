-- What staff say of waves and ways in, one-use codes, and sessions with a group.

CREATE TABLE wave_plans (
    wave TEXT NOT NULL PRIMARY KEY REFERENCES waves (code),
    title TEXT NOT NULL,
    freezes TEXT CHECK (freezes GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
) STRICT, WITHOUT ROWID;

CREATE TABLE wave_targets (
    wave TEXT NOT NULL REFERENCES wave_plans (wave),
    place INTEGER NOT NULL,
    label TEXT NOT NULL,
    people INTEGER NOT NULL CHECK (people > 0),
    PRIMARY KEY (wave, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE collector_setups (
    collector TEXT NOT NULL PRIMARY KEY REFERENCES collectors (code),
    label TEXT NOT NULL,
    opens TEXT CHECK (opens GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    closes TEXT CHECK (closes GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    -- The one site that may show it in a frame.
    origin TEXT,
    -- How many people were asked, where no codes count them.
    roll INTEGER CHECK (roll > 0)
) STRICT, WITHOUT ROWID;

-- Codes given out together. The key is made with the page that asks for them, so that a page sent
-- twice makes one batch.
CREATE TABLE code_batches (
    batch BLOB NOT NULL PRIMARY KEY CHECK (length(batch) = 32),
    collector TEXT NOT NULL REFERENCES collectors (code),
    label TEXT NOT NULL,
    made TEXT NOT NULL CHECK (made GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
) STRICT, WITHOUT ROWID;

CREATE INDEX code_batches_by_collector ON code_batches (collector, made);

-- The first part of each code, and a keyed digest of the rest. That a code is used is all that is
-- kept: neither when, nor anything that leads to what was answered.
CREATE TABLE codes (
    collector TEXT NOT NULL REFERENCES collectors (code),
    selector TEXT NOT NULL,
    verifier BLOB NOT NULL CHECK (length(verifier) = 32),
    batch BLOB NOT NULL REFERENCES code_batches (batch),
    used INTEGER NOT NULL DEFAULT 0 CHECK (used IN (0, 1)),
    PRIMARY KEY (collector, selector)
) STRICT, WITHOUT ROWID;

CREATE INDEX codes_by_batch ON codes (batch, used);

-- A used code stays used.
CREATE TRIGGER codes_stay_used BEFORE UPDATE OF used ON codes WHEN old.used = 1 AND new.used = 0
BEGIN
    SELECT RAISE(ABORT, 'a used code stays used');
END;

-- Visits that may answer: of people whose code was right, and, without a selector, of staff who
-- type in what came on paper. The key is a digest of a token that only the browser has.
CREATE TABLE tickets (
    ticket BLOB NOT NULL PRIMARY KEY CHECK (length(ticket) = 32),
    collector TEXT NOT NULL REFERENCES collectors (code),
    selector TEXT,
    given TEXT NOT NULL CHECK (given GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
) STRICT, WITHOUT ROWID;

CREATE INDEX tickets_by_code ON tickets (collector, selector);

-- A session with a group: how many were there and what helped, never who.
CREATE TABLE group_sessions (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    collector TEXT NOT NULL REFERENCES collectors (code),
    held TEXT NOT NULL CHECK (held GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    opened_by INTEGER NOT NULL REFERENCES staff (id),
    people INTEGER NOT NULL CHECK (people > 0),
    support TEXT NOT NULL,
    notes TEXT NOT NULL,
    closed INTEGER NOT NULL DEFAULT 0 CHECK (closed IN (0, 1))
) STRICT;
