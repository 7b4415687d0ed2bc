package se.radslag.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import se.radslag.model.CouncilId;
import se.radslag.model.ItemId;
import se.radslag.model.MeetingId;
import se.radslag.model.WatchEntry;
import se.radslag.model.WatchId;

/** What was promised at the meetings. Belongs to the data file's thread. */
public final class WatchRepository {

  private final Sql sql;

  WatchRepository(Sql sql) {
    this.sql = sql;
  }

  /** What was promised to a council and is not answered, the oldest first. */
  public List<WatchEntry> open(CouncilId council) {
    return entries("a.row IS NULL AND c.id = ?", council.toString());
  }

  /** All that was ever promised to a council, the oldest first. */
  public List<WatchEntry> all(CouncilId council) {
    return entries("c.id = ?", council.toString());
  }

  /** What was answered at a meeting. */
  public List<WatchEntry> answeredAt(MeetingId meeting) {
    return entries("a.id = ?", meeting.toString());
  }

  /** Notes that an entry was answered at a meeting, or, without one, that it is open again. */
  public void answer(WatchId id, Optional<MeetingId> meeting) {
    sql.update(
        "UPDATE watch_entry SET answered = (SELECT row FROM meeting WHERE id = ?) WHERE id = ?",
        meeting.map(MeetingId::toString),
        id.toString());
  }

  /**
   * Follows a change to the follow-ups of an item: one that was moved down or reworded stays the
   * entry it was, answered or not.
   */
  void follow(long item, List<String> before, List<String> after) {
    List<Long> rows =
        sql.list(
            "SELECT row FROM watch_entry WHERE item = ? ORDER BY position",
            row -> row.number("row"),
            item);
    List<Optional<Integer>> origins = origins(before, after);
    for (int i = 0; i < before.size(); i++) {
      if (!origins.contains(Optional.of(i))) {
        sql.update("DELETE FROM watch_entry WHERE row = ?", rows.get(i));
      }
    }
    for (int i = 0; i < after.size(); i++) {
      Optional<Integer> origin = origins.get(i);
      if (origin.isPresent()) {
        sql.update(
            "UPDATE watch_entry SET position = ?, what = ? WHERE row = ?",
            i,
            after.get(i),
            rows.get(origin.get()));
      } else {
        sql.update(
            "INSERT INTO watch_entry (id, item, position, what) VALUES (?, ?, ?, ?)",
            WatchId.create().toString(),
            item,
            i,
            after.get(i));
      }
    }
  }

  /** Where each was before: those in the same words first, between them the others in order. */
  private static List<Optional<Integer>> origins(List<String> before, List<String> after) {
    var origins =
        new ArrayList<Optional<Integer>>(Collections.nCopies(after.size(), Optional.empty()));
    int from = 0;
    for (int i = 0; i < after.size(); i++) {
      int same = before.subList(from, before.size()).indexOf(after.get(i));
      if (same >= 0) {
        origins.set(i, Optional.of(from + same));
        from += same + 1;
      }
    }
    int next = 0;
    for (int i = 0; i < after.size(); i++) {
      if (origins.get(i).isPresent()) {
        next = origins.get(i).get() + 1;
      } else if (next < before.size() && !origins.contains(Optional.of(next))) {
        origins.set(i, Optional.of(next));
        next++;
      }
    }
    return origins;
  }

  private List<WatchEntry> entries(String which, String parameter) {
    return sql.list(
        """
        SELECT w.id, w.what, m.id AS meeting, m.day, i.id AS item, i.title, a.id AS answered
        FROM watch_entry w JOIN item i ON i.row = w.item JOIN meeting m ON m.row = i.meeting
          JOIN council c ON c.row = m.council LEFT JOIN meeting a ON a.row = w.answered
        WHERE w.what <> '' AND\s"""
            + which
            + " ORDER BY m.day IS NULL, m.day, i.position, w.position",
        WatchRepository::entry,
        parameter);
  }

  private static WatchEntry entry(Sql.Row row) throws SQLException {
    return new WatchEntry(
        WatchId.of(row.text("id")),
        row.text("what"),
        MeetingId.of(row.text("meeting")),
        row.day("day"),
        ItemId.of(row.text("item")),
        row.text("title"),
        row.optionalText("answered").map(MeetingId::of));
  }
}
