package se.radslag.store;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.radslag.model.AttachmentId;
import se.radslag.model.ItemId;
import se.radslag.model.MeetingId;
import se.radslag.model.Note;

/**
 * What stands where something was found; what is gone meanwhile is left out. Belongs to the data
 * file's thread.
 */
public final class FoundTexts {

  private final Sql sql;

  FoundTexts(Sql sql) {
    this.sql = sql;
  }

  /** Meetings by their rows. */
  public Map<Integer, InMeeting> meetings(List<Integer> rows) {
    return sql
        .list(
            """
            SELECT row, id, day, title, place, registration_number, secretary FROM meeting
            WHERE row IN (SELECT value FROM json_each(?))""",
            row ->
                new InMeeting(
                    (int) row.number("row"),
                    MeetingId.of(row.text("id")),
                    row.day("day"),
                    row.text("title"),
                    row.text("place"),
                    row.text("registration_number"),
                    row.text("secretary")),
            rows.toString())
        .stream()
        .collect(Collectors.toMap(InMeeting::row, one -> one));
  }

  /** A meeting's row; 0 if there is none. */
  public int row(MeetingId meeting) {
    return sql.first(
            "SELECT row FROM meeting WHERE id = ?",
            row -> (int) row.number("row"),
            meeting.toString())
        .orElse(0);
  }

  /** Items by their rows, with all they say. */
  public Map<Integer, InItem> items(List<Integer> rows) {
    Map<Long, List<FoundNote>> notes =
        sql
            .list(
                """
                SELECT n.item, n.kind, n.level, n.label,
                  (SELECT group_concat(p.text, '' ORDER BY p.position) FROM piece p
                    WHERE p.note = n.row AND p.position >= 0) AS text
                FROM note n WHERE n.item IN (SELECT value FROM json_each(?))
                ORDER BY n.item, n.position""",
                row -> new FoundNote(row.number("item"), NoteColumns.of(row).note()),
                rows.toString())
            .stream()
            .collect(Collectors.groupingBy(FoundNote::item));
    return sql
        .list(
            """
            SELECT row, id, meeting, number, title, presenters FROM item
            WHERE row IN (SELECT value FROM json_each(?))""",
            row -> item(row, notes),
            rows.toString())
        .stream()
        .collect(Collectors.toMap(InItem::row, one -> one));
  }

  private static InItem item(Sql.Row row, Map<Long, List<FoundNote>> notes) throws SQLException {
    return new InItem(
        (int) row.number("row"),
        (int) row.number("meeting"),
        ItemId.of(row.text("id")),
        (int) row.number("number"),
        row.text("title"),
        row.text("presenters").lines().toList(),
        notes.getOrDefault(row.number("row"), List.of()).stream().map(FoundNote::note).toList());
  }

  /** Attachments by their rows, with what could be read in them. */
  public Map<Integer, InAttachment> attachments(List<Integer> rows) {
    return sql
        .list(
            """
            SELECT a.row, a.id, a.meeting, coalesce(a.item, 0) AS item, a.name, t.text
            FROM attachment a JOIN attachment_text t ON t.row = a.row
            WHERE a.row IN (SELECT value FROM json_each(?))""",
            row ->
                new InAttachment(
                    (int) row.number("row"),
                    (int) row.number("meeting"),
                    (int) row.number("item"),
                    AttachmentId.of(row.text("id")),
                    row.text("name"),
                    row.text("text")),
            rows.toString())
        .stream()
        .collect(Collectors.toMap(InAttachment::row, one -> one));
  }

  /** Who was present at a meeting: each organisation, and behind it its people. */
  public List<String> present(int meeting) {
    return sql.list(
        """
        SELECT o.name || ': ' || group_concat(p.name, ', ' ORDER BY a.position) AS people
        FROM attendance_group g JOIN organisation o ON o.row = g.organisation
          JOIN attendance a ON a.attendance_group = g.row JOIN person p ON p.row = a.person
        WHERE g.meeting = ? AND a.presence = 'present' GROUP BY g.row ORDER BY g.position""",
        row -> row.text("people"),
        meeting);
  }

  private record FoundNote(long item, Note note) {}

  /** A meeting in which something was found. */
  public record InMeeting(
      int row,
      MeetingId id,
      Optional<LocalDate> date,
      String title,
      String place,
      String registrationNumber,
      String secretary) {}

  /** An item in which something was found. */
  public record InItem(
      int row,
      int meeting,
      ItemId id,
      int number,
      String title,
      List<String> presenters,
      List<Note> notes) {

    public InItem {
      presenters = List.copyOf(presenters);
      notes = List.copyOf(notes);
    }
  }

  /**
   * An attachment in which something was found.
   *
   * @param item 0 where it is the whole meeting's
   */
  public record InAttachment(
      int row, int meeting, int item, AttachmentId id, String name, String text) {}
}
