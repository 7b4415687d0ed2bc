-- Schema 5: the files that meetings were brought in from, as they were.

-- The bytes come last, so that everything else is read without them.
CREATE TABLE original (
  row INTEGER PRIMARY KEY,
  meeting INTEGER NOT NULL REFERENCES meeting ON DELETE CASCADE,
  name TEXT NOT NULL,
  size INTEGER NOT NULL,
  sha256 TEXT NOT NULL,
  content BLOB NOT NULL
) STRICT;

CREATE INDEX original_of_meeting ON original (meeting);
CREATE INDEX original_by_sha256 ON original (sha256);
