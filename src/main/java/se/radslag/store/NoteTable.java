package se.radslag.store;

import java.sql.SQLException;
import java.util.List;
import se.radslag.model.Note;

/** The notes of an item, one row each; their positions are 0, 1, 2 … */
final class NoteTable {

  private final Sql sql;

  NoteTable(Sql sql) {
    this.sql = sql;
  }

  List<Note> of(long item) {
    return stored(item).stream().map(Stored::note).toList();
  }

  /**
   * Makes an item's notes these. What stands alike at the beginning and at the end is left alone:
   * while somebody types, one row changes, and the search index with it.
   */
  void save(long item, List<Note> notes) {
    List<Stored> before = stored(item);
    int head = commonHead(before, notes);
    int tail = commonTail(before, notes, head);
    moveTail(item, before.size() - tail, notes.size() - before.size());
    replace(
        item,
        head,
        before.subList(head, before.size() - tail),
        notes.subList(head, notes.size() - tail));
  }

  private static int commonHead(List<Stored> before, List<Note> after) {
    int common = Math.min(before.size(), after.size());
    int head = 0;
    while (head < common && before.get(head).note.equals(after.get(head))) {
      head++;
    }
    return head;
  }

  private static int commonTail(List<Stored> before, List<Note> after, int head) {
    int common = Math.min(before.size(), after.size()) - head;
    int tail = 0;
    while (tail < common
        && before.get(before.size() - 1 - tail).note.equals(after.get(after.size() - 1 - tail))) {
      tail++;
    }
    return tail;
  }

  private void moveTail(long item, int from, int by) {
    if (by != 0) {
      sql.update(
          "UPDATE note SET position = position + ? WHERE item = ? AND position >= ?",
          by,
          item,
          from);
    }
  }

  private void replace(long item, int position, List<Stored> before, List<Note> after) {
    int both = Math.min(before.size(), after.size());
    for (int i = 0; i < both; i++) {
      update(before.get(i).row, NoteColumns.of(after.get(i)));
    }
    for (Stored gone : before.subList(both, before.size())) {
      sql.update("DELETE FROM note WHERE row = ?", gone.row);
    }
    for (int i = both; i < after.size(); i++) {
      insert(item, position + i, NoteColumns.of(after.get(i)));
    }
  }

  private void update(long row, NoteColumns note) {
    sql.update(
        "UPDATE note SET kind = ?, level = ?, label = ?, text = ? WHERE row = ?",
        note.kind(),
        note.level(),
        note.label(),
        note.text(),
        row);
  }

  private void insert(long item, int position, NoteColumns note) {
    sql.update(
        "INSERT INTO note (item, position, kind, level, label, text) VALUES (?, ?, ?, ?, ?, ?)",
        item,
        position,
        note.kind(),
        note.level(),
        note.label(),
        note.text());
  }

  private List<Stored> stored(long item) {
    return sql.list(
        "SELECT row, kind, level, label, text FROM note WHERE item = ? ORDER BY position",
        NoteTable::stored,
        item);
  }

  private static Stored stored(Sql.Row row) throws SQLException {
    var columns =
        new NoteColumns(
            row.constant(NoteColumns.Kind.class, "kind"),
            (int) row.number("level"),
            row.text("label"),
            row.text("text"));
    return new Stored(row.number("row"), columns.note());
  }

  private record Stored(long row, Note note) {}
}
