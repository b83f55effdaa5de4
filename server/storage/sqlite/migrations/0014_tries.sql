-- Codes are counted before they are looked at: in their conversation, and for the person since the last right
-- one.

ALTER TABLE ceremonies ADD COLUMN tries INTEGER NOT NULL DEFAULT 0;
ALTER TABLE passwords ADD COLUMN tried INTEGER NOT NULL DEFAULT 0;
