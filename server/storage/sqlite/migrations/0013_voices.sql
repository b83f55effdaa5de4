-- Reading what people said: what was decided of each answer, who unsealed a concern, and what was
-- done about it. All of it goes with the response when that is withdrawn. Times are those of staff.

CREATE TABLE voice_decisions (
    response INTEGER NOT NULL REFERENCES responses (id),
    question TEXT NOT NULL,
    verdict TEXT NOT NULL CHECK (verdict IN ('safe', 'withheld', 'safeguarding')),
    reason TEXT CHECK (reason IN ('names', 'identifies', 'harmful', 'off-subject')),
    person INTEGER NOT NULL REFERENCES staff (id),
    at INTEGER NOT NULL,
    CHECK ((verdict = 'withheld') = (reason IS NOT NULL)),
    PRIMARY KEY (response, question)
) STRICT, WITHOUT ROWID;

-- Each person counts once: unsealed are the words that two people asked for, one of them a
-- safeguarding lead.
CREATE TABLE concern_unsealings (
    response INTEGER NOT NULL REFERENCES responses (id),
    person INTEGER NOT NULL REFERENCES staff (id),
    lead INTEGER NOT NULL CHECK (lead IN (0, 1)),
    at INTEGER NOT NULL,
    PRIMARY KEY (response, person)
) STRICT, WITHOUT ROWID;

CREATE TABLE concern_outcomes (
    id INTEGER NOT NULL PRIMARY KEY,
    response INTEGER NOT NULL REFERENCES responses (id),
    outcome TEXT NOT NULL
        CHECK (outcome IN ('social-care', 'police', 'setting', 'health', 'spoken', 'watch', 'readers', 'raised')),
    -- What people wrote about it. It never stands in the audit log.
    note TEXT NOT NULL,
    person INTEGER NOT NULL REFERENCES staff (id),
    at INTEGER NOT NULL
) STRICT;

CREATE INDEX concern_outcomes_by_response ON concern_outcomes (response, id);

-- What waits to be read: whatever somebody said in their own words and nobody has decided about, and
-- every concern that nobody has dealt with (`first`). A lead who hands a concern to the readers puts
-- it among the others; a reader who raises one puts it before them. A day is written like words and
-- needs no reading.
CREATE VIEW voices_waiting AS
SELECT id, wave, collector, received, 1 AS first
FROM responses
WHERE concern = 1 AND 'raised' = coalesce((
    SELECT outcome FROM concern_outcomes WHERE response = responses.id
    ORDER BY concern_outcomes.id DESC LIMIT 1
), 'raised')
UNION ALL
SELECT id, wave, collector, received, 0
FROM responses
WHERE withdrawn = 0
    AND (concern = 0 OR 'readers' = (
        SELECT outcome FROM concern_outcomes WHERE response = responses.id
        ORDER BY concern_outcomes.id DESC LIMIT 1
    ))
    AND EXISTS (
        SELECT 1 FROM answers
        WHERE response = responses.id AND kind IN ('other', 'text', 'file')
            AND NOT (kind = 'text' AND value GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
            AND NOT EXISTS (
                SELECT 1 FROM voice_decisions
                WHERE voice_decisions.response = responses.id
                    AND voice_decisions.question = answers.question
            )
    );
