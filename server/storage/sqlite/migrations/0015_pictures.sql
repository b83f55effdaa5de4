-- Pictures that staff added to those that ship with the product. Their files lie in `media/` in the data
-- folder; the code of each follows from its content, so that a published version always shows what it
-- showed.
CREATE TABLE pictures (
    code TEXT NOT NULL PRIMARY KEY CHECK (code GLOB 'own-*' AND length(code) = 20),
    -- By which it is found.
    words TEXT NOT NULL CHECK (words <> ''),
    file TEXT NOT NULL,
    width INTEGER NOT NULL CHECK (width > 0),
    height INTEGER NOT NULL CHECK (height > 0),
    person INTEGER NOT NULL REFERENCES staff (id),
    at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TRIGGER pictures_never_change BEFORE UPDATE OF code, file, width, height ON pictures
BEGIN
    SELECT RAISE(ABORT, 'a picture never changes');
END;

CREATE TRIGGER published_pictures_stay BEFORE DELETE ON pictures
WHEN EXISTS (SELECT 1 FROM instrument_versions WHERE instr(document, '"' || OLD.code || '"') > 0)
BEGIN
    SELECT RAISE(ABORT, 'a published version has this picture');
END;
