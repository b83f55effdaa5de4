-- What people recorded, drew or photographed: where it lies, and whose it is. The bytes lie in
-- the vault, encrypted, under names that say nothing. A row comes after its object and goes before
-- it, so an object without a row is nobody's, and the hourly sweep takes it away.

CREATE TABLE recordings (
    -- Made on the person's device, as the UUID of the response is.
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    -- The UUID of the response that it belongs to, which is stored later or never.
    uuid BLOB NOT NULL CHECK (length(uuid) = 16),
    -- The response, once it is stored.
    response INTEGER REFERENCES responses (id),
    collector TEXT NOT NULL REFERENCES collectors (code),
    question TEXT NOT NULL,
    medium TEXT NOT NULL CHECK (medium IN ('voice', 'drawing', 'photo')),
    seconds INTEGER NOT NULL CHECK (seconds >= 0),
    -- What was announced: how many bytes come, and their digest.
    bytes INTEGER NOT NULL CHECK (bytes > 0),
    digest BLOB NOT NULL CHECK (length(digest) = 32),
    arrived INTEGER NOT NULL DEFAULT 0 CHECK (arrived BETWEEN 0 AND bytes),
    touched TEXT NOT NULL CHECK (touched GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    -- Once it is whole: its object, what it is, and the digest of what is kept. That is another
    -- than the one announced where a photo told too much.
    object TEXT UNIQUE,
    media_type TEXT,
    kept BLOB CHECK (length(kept) = 32),
    -- The same for every player, if it was made; and how often that was tried.
    played TEXT UNIQUE,
    played_type TEXT,
    tried INTEGER NOT NULL DEFAULT 0,
    CHECK ((object IS NULL) = (media_type IS NULL) AND (object IS NULL) = (kept IS NULL)),
    CHECK (object IS NULL OR arrived = bytes),
    CHECK (response IS NULL OR object IS NOT NULL),
    CHECK ((played IS NULL) = (played_type IS NULL) AND (played IS NULL OR object IS NOT NULL))
) STRICT;

CREATE INDEX recordings_by_uuid ON recordings (uuid);
CREATE INDEX recordings_by_response ON recordings (response) WHERE response IS NOT NULL;

-- What has come of an upload that is not whole. The pieces follow one another.
CREATE TABLE recording_parts (
    recording BLOB NOT NULL REFERENCES recordings (id),
    start INTEGER NOT NULL CHECK (start >= 0),
    object TEXT NOT NULL UNIQUE,
    PRIMARY KEY (recording, start)
) STRICT, WITHOUT ROWID;
