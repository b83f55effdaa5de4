-- What pages count again and again, kept up to date with every write: no page walks all responses.
-- A row that would count nobody is deleted, for the reason given with `tallies`.

-- How many responses came through each way in, those withdrawn left out.
CREATE TABLE reach (
    wave TEXT NOT NULL REFERENCES waves (code),
    collector TEXT NOT NULL REFERENCES collectors (code),
    n INTEGER NOT NULL CHECK (n >= 0),
    PRIMARY KEY (wave, collector)
) STRICT, WITHOUT ROWID;

INSERT INTO reach (wave, collector, n)
SELECT wave, collector, count(*) FROM responses WHERE withdrawn = 0 GROUP BY wave, collector;

-- The responses of `voices_waiting`, which says what waits. A row is never changed: whoever changes
-- something about a response takes its row out and puts in what the view says of it then.
CREATE TABLE waiting (
    response INTEGER NOT NULL PRIMARY KEY REFERENCES responses (id),
    first INTEGER NOT NULL CHECK (first IN (0, 1)),
    collector TEXT NOT NULL REFERENCES collectors (code),
    received TEXT NOT NULL
) STRICT;

-- The order in which they are read.
CREATE INDEX waiting_in_order ON waiting (first DESC, response, collector);

-- How many wait, by the day on which they came.
CREATE TABLE waiting_days (
    first INTEGER NOT NULL CHECK (first IN (0, 1)),
    received TEXT NOT NULL,
    collector TEXT NOT NULL REFERENCES collectors (code),
    n INTEGER NOT NULL CHECK (n >= 0),
    PRIMARY KEY (first, received, collector)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER waiting_begins AFTER INSERT ON waiting
BEGIN
    INSERT INTO waiting_days (first, received, collector, n)
    VALUES (new.first, new.received, new.collector, 1)
    ON CONFLICT DO UPDATE SET n = n + 1;
END;

CREATE TRIGGER waiting_ends AFTER DELETE ON waiting
BEGIN
    UPDATE waiting_days SET n = n - 1
    WHERE first = old.first AND received = old.received AND collector = old.collector;
    DELETE FROM waiting_days
    WHERE first = old.first AND received = old.received AND collector = old.collector AND n = 0;
END;

CREATE TRIGGER waiting_never_changes BEFORE UPDATE ON waiting
BEGIN
    SELECT RAISE(ABORT, 'what waits is taken out and put in, never changed');
END;

INSERT INTO waiting (response, first, collector, received)
SELECT id, first, collector, received FROM voices_waiting;
