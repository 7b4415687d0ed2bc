package se.radslag.store;

import java.util.List;

/**
 * The texts of notes, in pieces of their own rows; a note's label is the piece before the first.
 */
final class PieceTable {

  private static final int LABEL = -1;

  /**
   * A piece's row is its item's, one bit that says whether the council asked it, and 19 bits for
   * the number after the highest; where that is the last there is, one between them.
   */
  private static final String INSERT =
      """
      INSERT INTO piece (row, note, position, text)
      SELECT CASE WHEN highest < first + 0x7ffff THEN highest + 1 ELSE (
          SELECT min(p.row) + 1 FROM piece p WHERE p.row BETWEEN first AND highest
          AND NOT EXISTS (SELECT 1 FROM piece q WHERE q.row = p.row + 1)) END,
        note, ?2, ?3
      FROM (
        SELECT note, first, coalesce(
          (SELECT max(row) FROM piece WHERE row BETWEEN first AND first + 0x7ffff), first) AS highest
        FROM (
          SELECT n.row AS note,
            (n.item << 20) + CASE n.kind WHEN 'council_remark' THEN 0x80000 ELSE 0 END AS first
          FROM note n WHERE n.row = ?1))""";

  private final Sql sql;

  PieceTable(Sql sql) {
    this.sql = sql;
  }

  /** Adds the text and the label of a new note. */
  void insert(long note, String label, String text) {
    insertLabel(note, label);
    insert(note, 0, Pieces.of(text));
  }

  /** Replaces what is in a note's label and text, and only where it differs. */
  void save(long note, NoteColumns before, NoteColumns after) {
    if (before.asked() != after.asked()) {
      delete(note, LABEL, Integer.MAX_VALUE);
      insert(note, after.label(), after.text());
      return;
    }
    if (!before.label().equals(after.label())) {
      delete(note, LABEL, LABEL + 1);
      insertLabel(note, after.label());
    }
    List<String> old = Pieces.of(before.text());
    List<String> pieces = Pieces.of(after.text());
    var difference = Difference.between(old, pieces);
    replace(note, difference.head(), difference.middle(old), difference.middle(pieces));
  }

  private void replace(long note, int position, List<String> before, List<String> after) {
    int both = Math.min(before.size(), after.size());
    for (int i = 0; i < both; i++) {
      sql.update(
          "UPDATE piece SET text = ? WHERE note = ? AND position = ?",
          after.get(i),
          note,
          position + i);
    }
    delete(note, position + both, position + before.size());
    if (after.size() != before.size()) {
      sql.update(
          "UPDATE piece SET position = position + ? WHERE note = ? AND position >= ?",
          after.size() - before.size(),
          note,
          position + before.size());
    }
    insert(note, position + both, after.subList(both, after.size()));
  }

  private void delete(long note, int from, int to) {
    if (from < to) {
      sql.update(
          "DELETE FROM piece WHERE note = ? AND position >= ? AND position < ?", note, from, to);
    }
  }

  private void insertLabel(long note, String label) {
    if (!label.isEmpty()) {
      insert(note, LABEL, List.of(label));
    }
  }

  private void insert(long note, int position, List<String> pieces) {
    for (int i = 0; i < pieces.size(); i++) {
      sql.update(INSERT, note, position + i, pieces.get(i));
    }
  }
}
