-- Schema 3: a council's own templates for each kind of document, how its documents are called and
-- sent, and what was sent.

ALTER TABLE council ADD COLUMN file_name TEXT NOT NULL DEFAULT '';
ALTER TABLE council ADD COLUMN mail_subject TEXT NOT NULL DEFAULT '';
ALTER TABLE council ADD COLUMN mail_text TEXT NOT NULL DEFAULT '';

-- A kind of document without a row has the program's own template.
CREATE TABLE document_template (
  row INTEGER PRIMARY KEY,
  council INTEGER NOT NULL REFERENCES council ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN
    ('notice', 'attendance_list', 'minutes', 'watch_list', 'extract', 'volume')),
  name TEXT NOT NULL,
  content BLOB NOT NULL,
  UNIQUE (council, kind)
) STRICT;

INSERT INTO document_template (council, kind, name, content)
SELECT council, 'minutes', name, content FROM template;

DROP TABLE template;

-- What was sent out, as it was: rows are only ever added.
CREATE TABLE circulation (
  row INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  meeting INTEGER NOT NULL REFERENCES meeting ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN
    ('notice', 'attendance_list', 'minutes', 'watch_list', 'extract', 'volume')),
  at TEXT NOT NULL
) STRICT;

CREATE INDEX circulation_of_meeting ON circulation (meeting);

CREATE TABLE circulation_recipient (
  row INTEGER PRIMARY KEY,
  circulation INTEGER NOT NULL REFERENCES circulation ON DELETE CASCADE,
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  organisation TEXT NOT NULL,
  email TEXT NOT NULL
) STRICT;

CREATE INDEX recipient_of_circulation ON circulation_recipient (circulation, position);

CREATE TABLE circulation_file (
  row INTEGER PRIMARY KEY,
  circulation INTEGER NOT NULL REFERENCES circulation ON DELETE CASCADE,
  position INTEGER NOT NULL,
  enclosed INTEGER NOT NULL CHECK (enclosed IN (0, 1)),
  name TEXT NOT NULL,
  size INTEGER NOT NULL,
  sha256 TEXT NOT NULL,
  content BLOB NOT NULL
) STRICT;

CREATE INDEX file_of_circulation ON circulation_file (circulation, position);

CREATE TRIGGER circulation_file_frozen BEFORE UPDATE ON circulation_file BEGIN
  SELECT raise(ABORT, 'what was sent is never changed');
END;

CREATE TRIGGER circulation_frozen BEFORE UPDATE ON circulation BEGIN
  SELECT raise(ABORT, 'what was sent is never changed');
END;
