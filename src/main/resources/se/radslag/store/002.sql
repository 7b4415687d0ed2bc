-- Schema 2: what a council's meetings begin with, time, attachments, earlier versions of notes, and
-- what was promised.

ALTER TABLE council ADD COLUMN sender TEXT NOT NULL DEFAULT '';
ALTER TABLE council ADD COLUMN unit TEXT NOT NULL DEFAULT '';
ALTER TABLE council ADD COLUMN document_type TEXT NOT NULL DEFAULT '';
ALTER TABLE council ADD COLUMN place TEXT NOT NULL DEFAULT '';
ALTER TABLE council ADD COLUMN secretary TEXT NOT NULL DEFAULT '';

CREATE TABLE standing_item (
  row INTEGER PRIMARY KEY,
  council INTEGER NOT NULL REFERENCES council ON DELETE CASCADE,
  position INTEGER NOT NULL,
  title TEXT NOT NULL,
  kind TEXT NOT NULL
    CHECK (kind IN ('opening', 'previous_minutes', 'watch_list', 'matter', 'other_matters')),
  planned_minutes INTEGER CHECK (planned_minutes > 0)
) STRICT;

CREATE INDEX standing_item_of_council ON standing_item (council, position);

CREATE TABLE phrase (
  row INTEGER PRIMARY KEY,
  council INTEGER NOT NULL REFERENCES council ON DELETE CASCADE,
  position INTEGER NOT NULL,
  kind TEXT
    CHECK (kind IN ('opening', 'previous_minutes', 'watch_list', 'matter', 'other_matters')),
  text TEXT NOT NULL
) STRICT;

CREATE INDEX phrase_of_council ON phrase (council, position);

CREATE TABLE abbreviation (
  row INTEGER PRIMARY KEY,
  council INTEGER NOT NULL REFERENCES council ON DELETE CASCADE,
  position INTEGER NOT NULL,
  brief TEXT NOT NULL,
  expansion TEXT NOT NULL
) STRICT;

CREATE INDEX abbreviation_of_council ON abbreviation (council, position);

-- The council's own Word template; without a row it is the program's.
CREATE TABLE template (
  row INTEGER PRIMARY KEY,
  council INTEGER NOT NULL UNIQUE REFERENCES council ON DELETE CASCADE,
  name TEXT NOT NULL,
  content BLOB NOT NULL
) STRICT;

ALTER TABLE item ADD COLUMN planned_minutes INTEGER CHECK (planned_minutes > 0);
ALTER TABLE item ADD COLUMN begun TEXT;
ALTER TABLE item ADD COLUMN finished INTEGER NOT NULL DEFAULT 0 CHECK (finished IN (0, 1));

-- What was under way when somebody came or went.
ALTER TABLE attendance ADD COLUMN joined_item INTEGER REFERENCES item ON DELETE SET NULL;
ALTER TABLE attendance ADD COLUMN left_item INTEGER REFERENCES item ON DELETE SET NULL;

CREATE INDEX attendance_joined_at_item ON attendance (joined_item);
CREATE INDEX attendance_left_at_item ON attendance (left_item);

-- The bytes come last, so that everything else is read without them.
CREATE TABLE attachment (
  row INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  meeting INTEGER NOT NULL REFERENCES meeting ON DELETE CASCADE,
  item INTEGER REFERENCES item ON DELETE SET NULL,
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  size INTEGER NOT NULL,
  sha256 TEXT NOT NULL,
  content BLOB NOT NULL
) STRICT;

CREATE INDEX attachment_of_meeting ON attachment (meeting, position);
CREATE INDEX attachment_of_item ON attachment (item);

-- An earlier version of an item's notes, as a JSON list of kind, level, label and text. It is of the
-- meeting, so that an item taken out of the agenda can be looked at and brought back.
CREATE TABLE revision (
  row INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  meeting INTEGER NOT NULL REFERENCES meeting ON DELETE CASCADE,
  item TEXT NOT NULL,
  title TEXT NOT NULL,
  kept TEXT NOT NULL,
  notes TEXT NOT NULL
) STRICT;

CREATE INDEX revision_of_item ON revision (item, row);
CREATE INDEX revision_of_meeting ON revision (meeting, row);

-- A follow-up among the notes of an item, until it is answered.
CREATE TABLE watch_entry (
  row INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  item INTEGER NOT NULL REFERENCES item ON DELETE CASCADE,
  position INTEGER NOT NULL,
  what TEXT NOT NULL,
  answered INTEGER REFERENCES meeting ON DELETE SET NULL
) STRICT;

CREATE INDEX watch_entry_of_item ON watch_entry (item, position);
CREATE INDEX watch_entry_answered ON watch_entry (answered);

INSERT INTO watch_entry (id, item, position, what)
SELECT
  lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2)
    || '-8' || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6))),
  n.item,
  row_number() OVER (PARTITION BY n.item ORDER BY n.position) - 1,
  (SELECT group_concat(p.text, '' ORDER BY p.position) FROM piece p
    WHERE p.note = n.row AND p.position >= 0)
FROM note n WHERE n.kind = 'follow_up';
