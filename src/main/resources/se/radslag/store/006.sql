-- Schema 6: pieces tell by their row also whether the council asked them, and a file how it was left.

-- Of the 20 bits behind the item's row the highest says that the council said it. Rows are first put
-- out of the way.
UPDATE piece SET row = -row;

UPDATE piece SET row = numbered.later
FROM (
  SELECT p.row AS earlier,
    (n.item << 20) + CASE n.kind WHEN 'council_remark' THEN 0x80000 ELSE 0 END
      + row_number() OVER (
        PARTITION BY n.item, n.kind = 'council_remark' ORDER BY n.position, p.position) AS later
  FROM piece p JOIN note n ON n.row = p.note
) AS numbered
WHERE piece.row = numbered.earlier;

INSERT INTO note_index (note_index) VALUES ('rebuild');

-- When the program last wrote the whole file anew and closed it, in seconds since 1970: the time the
-- file itself then had. A file of another time was written by somebody else, or left in a crash.
CREATE TABLE seal (closed_at INTEGER NOT NULL) STRICT;
