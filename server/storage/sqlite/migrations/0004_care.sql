-- Whether something in a response says that somebody may not be safe: people read it first. What
-- that is stands in the answers, and nowhere else. Of a withdrawn response it is taken away too.
ALTER TABLE responses ADD COLUMN concern INTEGER NOT NULL DEFAULT 0
    CHECK (concern = 0 OR (concern = 1 AND withdrawn = 0));

-- Few responses are in it, so it costs the others nothing.
CREATE INDEX responses_with_concern ON responses (id) WHERE concern = 1;
