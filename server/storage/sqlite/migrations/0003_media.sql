-- Recorded clips and signed videos of questions. They are public: their files lie in `media/` in
-- the data folder under names that are made from their content, and here stands what each is of.
CREATE TABLE media (
    instrument TEXT NOT NULL,
    version INTEGER NOT NULL,
    question TEXT NOT NULL,
    language TEXT NOT NULL,
    -- Of which words: a clip says what can be read beside it.
    presentation TEXT NOT NULL CHECK (presentation IN ('standard', 'easy')),
    kind TEXT NOT NULL CHECK (kind IN ('clip', 'video')),
    file TEXT NOT NULL,
    captions TEXT,
    poster TEXT,
    -- Nobody gets a video without captions.
    CHECK (CASE kind WHEN 'clip' THEN captions IS NULL AND poster IS NULL ELSE captions IS NOT NULL END),
    PRIMARY KEY (instrument, version, question, language, presentation, kind),
    FOREIGN KEY (instrument, version) REFERENCES instrument_versions (code, version)
) STRICT, WITHOUT ROWID;
