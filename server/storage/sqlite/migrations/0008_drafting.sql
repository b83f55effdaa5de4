-- Instruments in the making: a frame, and a sheet for each question. Every revision of each is kept,
-- so that anything can be undone, and nobody's words are lost when two work on the same question.

CREATE TABLE instrument_drafts (
    code TEXT NOT NULL PRIMARY KEY,
    -- The newest version that was published of it; 0 before there is one.
    base INTEGER NOT NULL CHECK (base >= 0)
) STRICT, WITHOUT ROWID;

CREATE TABLE draft_parts (
    instrument TEXT NOT NULL REFERENCES instrument_drafts (code),
    part TEXT NOT NULL,
    revision INTEGER NOT NULL CHECK (revision > 0),
    body TEXT NOT NULL,
    person INTEGER NOT NULL REFERENCES staff (id),
    at INTEGER NOT NULL,
    PRIMARY KEY (instrument, part, revision)
) STRICT;

CREATE TRIGGER draft_parts_never_change BEFORE UPDATE ON draft_parts
BEGIN
    SELECT RAISE(ABORT, 'a revision never changes');
END;

CREATE TRIGGER draft_parts_stay BEFORE DELETE ON draft_parts
BEGIN
    SELECT RAISE(ABORT, 'a revision is never deleted');
END;
