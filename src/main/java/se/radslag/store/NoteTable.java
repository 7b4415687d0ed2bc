package se.radslag.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import se.radslag.model.Note;

/** The notes of an item, one row each; their positions are 0, 1, 2 … */
final class NoteTable {

  private final Sql sql;
  private final PieceTable pieces;
  private final WatchRepository watch;
  private Saved last = new Saved(-1, -1, List.of());

  NoteTable(Sql sql, WatchRepository watch) {
    this.sql = sql;
    this.watch = watch;
    this.pieces = new PieceTable(sql);
  }

  List<Note> of(long item) {
    return notes(stored(item));
  }

  /**
   * Makes an item's notes these. What stands alike at the beginning and at the end is left alone:
   * while somebody types, one row changes, and the search index with it.
   */
  void save(long item, List<Note> notes) {
    List<Stored> before = before(item);
    var difference = Difference.between(notes(before), notes);
    moveTail(item, before.size() - difference.tail(), notes.size() - before.size());
    var after = new ArrayList<Stored>(notes.size());
    after.addAll(before.subList(0, difference.head()));
    after.addAll(
        replace(item, difference.head(), difference.middle(before), difference.middle(notes)));
    after.addAll(before.subList(before.size() - difference.tail(), before.size()));
    List<String> promised = followUps(before);
    List<String> promising = followUps(after);
    if (!promised.equals(promising)) {
      watch.follow(item, promised, promising);
    }
    last = new Saved(item, sql.writes(), after);
  }

  /** While somebody types, what was saved last is what is there, and need not be read again. */
  private List<Stored> before(long item) {
    return last.item == item && last.writes == sql.writes() ? last.notes : stored(item);
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

  private List<Stored> replace(long item, int position, List<Stored> before, List<Note> after) {
    var replaced = new ArrayList<Stored>(after.size());
    int both = Math.min(before.size(), after.size());
    for (int i = 0; i < both; i++) {
      NoteColumns columns = NoteColumns.of(after.get(i));
      update(before.get(i).row, before.get(i).columns, columns);
      replaced.add(new Stored(before.get(i).row, columns));
    }
    for (Stored gone : before.subList(both, before.size())) {
      sql.update("DELETE FROM note WHERE row = ?", gone.row);
    }
    for (int i = both; i < after.size(); i++) {
      NoteColumns columns = NoteColumns.of(after.get(i));
      replaced.add(new Stored(insert(item, position + i, columns), columns));
    }
    return replaced;
  }

  private void update(long row, NoteColumns before, NoteColumns after) {
    if (before.kind() != after.kind()
        || before.level() != after.level()
        || !before.label().equals(after.label())) {
      sql.update(
          "UPDATE note SET kind = ?, level = ?, label = ? WHERE row = ?",
          after.kind(),
          after.level(),
          after.label(),
          row);
    }
    pieces.save(row, before, after);
  }

  private long insert(long item, int position, NoteColumns note) {
    long row =
        sql.insert(
            "INSERT INTO note (item, position, kind, level, label) VALUES (?, ?, ?, ?, ?)",
            item,
            position,
            note.kind(),
            note.level(),
            note.label());
    pieces.insert(row, note.label(), note.text());
    return row;
  }

  private static List<String> followUps(List<Stored> stored) {
    return stored.stream()
        .map(Stored::columns)
        .filter(columns -> columns.kind() == NoteColumns.Kind.FOLLOW_UP)
        .map(NoteColumns::text)
        .toList();
  }

  private static List<Note> notes(List<Stored> stored) {
    return stored.stream().map(one -> one.columns.note()).toList();
  }

  private List<Stored> stored(long item) {
    return sql.list(
        """
        SELECT n.row, n.kind, n.level, n.label,
          (SELECT group_concat(p.text, '' ORDER BY p.position) FROM piece p
            WHERE p.note = n.row AND p.position >= 0) AS text
        FROM note n WHERE n.item = ? ORDER BY n.position""",
        NoteTable::stored,
        item);
  }

  private static Stored stored(Sql.Row row) throws SQLException {
    return new Stored(row.number("row"), NoteColumns.of(row));
  }

  private record Stored(long row, NoteColumns columns) {}

  /**
   * An item's notes as they were saved.
   *
   * @param writes how much had been written when that was done
   */
  private record Saved(long item, long writes, List<Stored> notes) {}
}
