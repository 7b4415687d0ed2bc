-- Schema 4: what is searched beside the agenda, and pieces numbered so that a row tells its item.

-- A piece's row is its item's row, and after it 20 bits for its place in the order of writing: a
-- search knows the items of what it finds without asking for each. Rows are first put out of the way.
UPDATE piece SET row = -row;

UPDATE piece SET row = numbered.later
FROM (
  SELECT p.row AS earlier,
    (n.item << 20) + row_number() OVER (PARTITION BY n.item ORDER BY n.position, p.position) AS later
  FROM piece p JOIN note n ON n.row = p.note
) AS numbered
WHERE piece.row = numbered.earlier;

INSERT INTO note_index (note_index) VALUES ('rebuild');

-- What the council asked is few among the notes.
CREATE INDEX note_asked ON note (item) WHERE kind = 'council_remark';

-- The words of the meeting's own head and foot.
CREATE VIRTUAL TABLE meeting_index USING fts5 (
  title, place, registration_number, secretary,
  content = 'meeting', content_rowid = 'row', tokenize = "unicode61 remove_diacritics 0"
);

INSERT INTO meeting_index (meeting_index) VALUES ('rebuild');

CREATE TRIGGER meeting_indexed AFTER INSERT ON meeting BEGIN
  INSERT INTO meeting_index (rowid, title, place, registration_number, secretary)
    VALUES (new.row, new.title, new.place, new.registration_number, new.secretary);
END;

CREATE TRIGGER meeting_reindexed
AFTER UPDATE OF title, place, registration_number, secretary ON meeting
WHEN (old.title, old.place, old.registration_number, old.secretary)
  IS NOT (new.title, new.place, new.registration_number, new.secretary)
BEGIN
  INSERT INTO meeting_index (meeting_index, rowid, title, place, registration_number, secretary)
    VALUES ('delete', old.row, old.title, old.place, old.registration_number, old.secretary);
  INSERT INTO meeting_index (rowid, title, place, registration_number, secretary)
    VALUES (new.row, new.title, new.place, new.registration_number, new.secretary);
END;

CREATE TRIGGER meeting_unindexed AFTER DELETE ON meeting BEGIN
  INSERT INTO meeting_index (meeting_index, rowid, title, place, registration_number, secretary)
    VALUES ('delete', old.row, old.title, old.place, old.registration_number, old.secretary);
END;

-- What stands in an attached file, once it has been looked into; its name is there to be found too.
CREATE TABLE attachment_text (
  row INTEGER PRIMARY KEY REFERENCES attachment ON DELETE CASCADE,
  name TEXT NOT NULL,
  text TEXT NOT NULL DEFAULT '',
  read INTEGER NOT NULL DEFAULT 0 CHECK (read IN (0, 1))
) STRICT;

CREATE INDEX attachment_text_unread ON attachment_text (row) WHERE read = 0;

CREATE VIRTUAL TABLE attachment_index USING fts5 (
  name, text,
  content = 'attachment_text', content_rowid = 'row', tokenize = "unicode61 remove_diacritics 0"
);

CREATE TRIGGER attachment_text_indexed AFTER INSERT ON attachment_text BEGIN
  INSERT INTO attachment_index (rowid, name, text) VALUES (new.row, new.name, new.text);
END;

CREATE TRIGGER attachment_text_reindexed AFTER UPDATE OF name, text ON attachment_text BEGIN
  INSERT INTO attachment_index (attachment_index, rowid, name, text)
    VALUES ('delete', old.row, old.name, old.text);
  INSERT INTO attachment_index (rowid, name, text) VALUES (new.row, new.name, new.text);
END;

CREATE TRIGGER attachment_text_unindexed AFTER DELETE ON attachment_text BEGIN
  INSERT INTO attachment_index (attachment_index, rowid, name, text)
    VALUES ('delete', old.row, old.name, old.text);
END;

INSERT INTO attachment_text (row, name) SELECT row, name FROM attachment;

CREATE TRIGGER attachment_kept AFTER INSERT ON attachment BEGIN
  INSERT INTO attachment_text (row, name) VALUES (new.row, new.name);
END;

CREATE TRIGGER attachment_renamed
AFTER UPDATE OF name ON attachment WHEN old.name IS NOT new.name BEGIN
  UPDATE attachment_text SET name = new.name WHERE row = new.row;
END;

-- Which words there are, and in how many rows.
CREATE VIRTUAL TABLE note_words USING fts5vocab (note_index, 'row');
CREATE VIRTUAL TABLE item_words USING fts5vocab (item_index, 'row');
CREATE VIRTUAL TABLE meeting_words USING fts5vocab (meeting_index, 'row');
CREATE VIRTUAL TABLE attachment_words USING fts5vocab (attachment_index, 'row');
