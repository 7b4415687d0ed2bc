package se.radslag.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import se.radslag.model.AgendaItem;
import se.radslag.model.ItemId;
import se.radslag.model.ItemKind;
import se.radslag.model.Note;
import se.radslag.model.Schedule;

/** The items of a meeting. */
final class AgendaTable {

  private static final String BETWEEN_PRESENTERS = "\n";

  private final Sql sql;
  private final NoteTable notes;

  AgendaTable(Sql sql, NoteTable notes) {
    this.sql = sql;
    this.notes = notes;
  }

  List<AgendaItem> of(long meeting) {
    return sql
        .list(
            """
            SELECT row, id, number, title, kind, presenters, planned_minutes, begun, finished
            FROM item WHERE meeting = ? ORDER BY position""",
            row -> new Head(row.number("row"), item(row)),
            meeting)
        .stream()
        .map(head -> head.item.withNotes(notes.of(head.row)))
        .toList();
  }

  /**
   * Makes the agenda these items in this order; notes stay as they are, those of an item gone go.
   */
  void saveHeads(long meeting, List<AgendaItem> items) {
    sql.update(
        "DELETE FROM item WHERE meeting = ? AND id NOT IN (SELECT value FROM json_each(?))",
        meeting,
        Json.array(items.stream().map(item -> item.id().toString()).toList()));
    for (int i = 0; i < items.size(); i++) {
      saveHead(meeting, items.get(i), i);
    }
  }

  /** Replaces the notes of an item; an item the meeting no longer has takes none. */
  void saveNotes(long meeting, ItemId item, List<Note> changed) {
    Optional<Long> row =
        sql.first(
            "SELECT row FROM item WHERE id = ? AND meeting = ?",
            found -> found.number("row"),
            item.toString(),
            meeting);
    row.ifPresent(known -> notes.save(known, changed));
  }

  private void saveHead(long meeting, AgendaItem item, int position) {
    String presenters = String.join(BETWEEN_PRESENTERS, item.presenters());
    int known =
        sql.update(
            """
            UPDATE item SET position = ?, number = ?, kind = ?, planned_minutes = ?, begun = ?,
              finished = ?
            WHERE id = ? AND meeting = ?""",
            position,
            item.number(),
            item.kind(),
            item.schedule().planned(),
            item.schedule().begun(),
            item.schedule().finished(),
            item.id().toString(),
            meeting);
    if (known == 0) {
      sql.update(
          """
          INSERT INTO item (id, meeting, position, number, title, kind, presenters,
            planned_minutes, begun, finished)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
          item.id().toString(),
          meeting,
          position,
          item.number(),
          item.title(),
          item.kind(),
          presenters,
          item.schedule().planned(),
          item.schedule().begun(),
          item.schedule().finished());
    } else {
      // Apart, so that the search index is touched only when its words change.
      sql.update(
          "UPDATE item SET title = ?1, presenters = ?2 WHERE id = ?3 AND (title, presenters) IS NOT (?1, ?2)",
          item.title(),
          presenters,
          item.id().toString());
    }
  }

  private static AgendaItem item(Sql.Row row) throws SQLException {
    return new AgendaItem(
        ItemId.of(row.text("id")),
        (int) row.number("number"),
        row.text("title"),
        row.constant(ItemKind.class, "kind"),
        row.text("presenters").lines().toList(),
        List.of(),
        new Schedule(row.minutes("planned_minutes"), row.time("begun"), row.flag("finished")));
  }

  private record Head(long row, AgendaItem item) {}
}
