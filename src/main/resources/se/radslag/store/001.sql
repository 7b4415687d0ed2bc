-- Schema 1. A released script is never edited; what comes after is a script of its own.
-- Every table has a row number of its own, so that VACUUM keeps what the search index points at.
-- Days are 2024-04-11, times 13:00, both empty (NULL) where unknown; a text that is not there is ''.

CREATE TABLE council (
  row INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL
) STRICT;

CREATE TABLE organisation (
  row INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  council INTEGER NOT NULL REFERENCES council ON DELETE CASCADE,
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  administration INTEGER NOT NULL CHECK (administration IN (0, 1))
) STRICT;

CREATE INDEX organisation_of_council ON organisation (council, position);

CREATE TABLE person (
  row INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  unit TEXT NOT NULL,
  role TEXT NOT NULL,
  email TEXT NOT NULL
) STRICT;

CREATE INDEX person_by_name ON person (name);

CREATE TABLE mandate (
  row INTEGER PRIMARY KEY,
  person INTEGER NOT NULL REFERENCES person ON DELETE CASCADE,
  organisation INTEGER NOT NULL REFERENCES organisation ON DELETE CASCADE,
  seat TEXT NOT NULL CHECK (seat IN ('member', 'substitute')),
  first_day TEXT,
  last_day TEXT
) STRICT;

CREATE INDEX mandate_of_organisation ON mandate (organisation);
CREATE INDEX mandate_of_person ON mandate (person);

CREATE TABLE meeting (
  row INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  council INTEGER NOT NULL REFERENCES council ON DELETE CASCADE,
  state TEXT NOT NULL
    CHECK (state IN ('planned', 'in_progress', 'draft', 'circulated', 'approved')),
  sender TEXT NOT NULL,
  unit TEXT NOT NULL,
  document_type TEXT NOT NULL,
  registration_number TEXT NOT NULL,
  title TEXT NOT NULL,
  day TEXT,
  day_written TEXT NOT NULL,
  time_from TEXT,
  time_to TEXT,
  time_written TEXT NOT NULL,
  place TEXT NOT NULL,
  secretary TEXT NOT NULL,
  next_day TEXT,
  next_time TEXT,
  next_written TEXT NOT NULL
) STRICT;

CREATE INDEX meeting_by_day ON meeting (day);
CREATE INDEX meeting_of_council ON meeting (council, day);

CREATE TABLE adjuster (
  row INTEGER PRIMARY KEY,
  meeting INTEGER NOT NULL REFERENCES meeting ON DELETE CASCADE,
  position INTEGER NOT NULL,
  name TEXT NOT NULL
) STRICT;

CREATE INDEX adjuster_of_meeting ON adjuster (meeting, position);

CREATE TABLE import_warning (
  row INTEGER PRIMARY KEY,
  meeting INTEGER NOT NULL REFERENCES meeting ON DELETE CASCADE,
  position INTEGER NOT NULL,
  kind TEXT NOT NULL,
  subject TEXT NOT NULL
) STRICT;

CREATE INDEX import_warning_of_meeting ON import_warning (meeting, position);

-- Which organisations are printed at a meeting, and in what order; one may have nobody there.
CREATE TABLE attendance_group (
  row INTEGER PRIMARY KEY,
  meeting INTEGER NOT NULL REFERENCES meeting ON DELETE CASCADE,
  organisation INTEGER NOT NULL REFERENCES organisation,
  position INTEGER NOT NULL,
  UNIQUE (meeting, organisation)
) STRICT;

CREATE INDEX attendance_group_of_organisation ON attendance_group (organisation);

CREATE TABLE attendance (
  row INTEGER PRIMARY KEY,
  attendance_group INTEGER NOT NULL REFERENCES attendance_group ON DELETE CASCADE,
  person INTEGER NOT NULL REFERENCES person,
  position INTEGER NOT NULL,
  presence TEXT NOT NULL CHECK (presence IN ('present', 'absent', 'excused')),
  substitute_for INTEGER REFERENCES person,
  joined TEXT,
  left_at TEXT,
  remote INTEGER NOT NULL CHECK (remote IN (0, 1))
) STRICT;

CREATE INDEX attendance_of_group ON attendance (attendance_group, position);
CREATE INDEX attendance_of_person ON attendance (person);
CREATE INDEX attendance_of_substitute ON attendance (substitute_for);

-- Presenters are names, one a line: they are printed and searched as written.
CREATE TABLE item (
  row INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  meeting INTEGER NOT NULL REFERENCES meeting ON DELETE CASCADE,
  position INTEGER NOT NULL,
  number INTEGER NOT NULL,
  title TEXT NOT NULL,
  kind TEXT NOT NULL
    CHECK (kind IN ('opening', 'previous_minutes', 'watch_list', 'matter', 'other_matters')),
  presenters TEXT NOT NULL
) STRICT;

CREATE INDEX item_of_meeting ON item (meeting, position);

CREATE TABLE note (
  row INTEGER PRIMARY KEY,
  item INTEGER NOT NULL REFERENCES item ON DELETE CASCADE,
  position INTEGER NOT NULL,
  kind TEXT NOT NULL
    CHECK (kind IN ('text', 'subheading', 'bullet', 'council_remark', 'record_note', 'decision',
      'follow_up')),
  level INTEGER NOT NULL CHECK (level BETWEEN 0 AND 2),
  label TEXT NOT NULL
) STRICT;

CREATE INDEX note_of_item ON note (item, position);

-- A note's text, in pieces of some sentences, so that a change to a long one indexes little anew.
-- Put together in order they are the text; the piece at -1 is the label, there to be found.
CREATE TABLE piece (
  row INTEGER PRIMARY KEY,
  note INTEGER NOT NULL REFERENCES note ON DELETE CASCADE,
  position INTEGER NOT NULL,
  text TEXT NOT NULL
) STRICT;

CREATE INDEX piece_of_note ON piece (note, position);

-- The search index holds no text of its own. Diacritics count: "asarna" is not "Åsarna".
CREATE VIRTUAL TABLE item_index USING fts5 (
  title, presenters,
  content = 'item', content_rowid = 'row', tokenize = "unicode61 remove_diacritics 0"
);

CREATE VIRTUAL TABLE note_index USING fts5 (
  text,
  content = 'piece', content_rowid = 'row', tokenize = "unicode61 remove_diacritics 0"
);

-- FTS5's secure-delete stays off: it costs a changed note fifty times as much as the rest of its commit.
-- What is deleted goes from the index when the file is closed.
-- Fewer parts are joined while somebody types; all are when the file is closed.
INSERT INTO note_index (note_index, rank) VALUES ('automerge', 8);

CREATE TRIGGER item_indexed AFTER INSERT ON item BEGIN
  INSERT INTO item_index (rowid, title, presenters) VALUES (new.row, new.title, new.presenters);
END;

CREATE TRIGGER item_reindexed AFTER UPDATE OF title, presenters ON item BEGIN
  INSERT INTO item_index (item_index, rowid, title, presenters)
    VALUES ('delete', old.row, old.title, old.presenters);
  INSERT INTO item_index (rowid, title, presenters) VALUES (new.row, new.title, new.presenters);
END;

CREATE TRIGGER item_unindexed AFTER DELETE ON item BEGIN
  INSERT INTO item_index (item_index, rowid, title, presenters)
    VALUES ('delete', old.row, old.title, old.presenters);
END;

CREATE TRIGGER piece_indexed AFTER INSERT ON piece BEGIN
  INSERT INTO note_index (rowid, text) VALUES (new.row, new.text);
END;

CREATE TRIGGER piece_reindexed AFTER UPDATE OF text ON piece BEGIN
  INSERT INTO note_index (note_index, rowid, text) VALUES ('delete', old.row, old.text);
  INSERT INTO note_index (rowid, text) VALUES (new.row, new.text);
END;

CREATE TRIGGER piece_unindexed AFTER DELETE ON piece BEGIN
  INSERT INTO note_index (note_index, rowid, text) VALUES ('delete', old.row, old.text);
END;
