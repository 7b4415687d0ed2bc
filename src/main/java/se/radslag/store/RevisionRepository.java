package se.radslag.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import se.radslag.model.ItemId;
import se.radslag.model.MeetingId;
import se.radslag.model.Note;
import se.radslag.model.Revision;
import se.radslag.model.RevisionId;

/** Earlier versions of items' notes. Belongs to the data file's thread. */
public final class RevisionRepository {

  private final Sql sql;

  RevisionRepository(Sql sql) {
    this.sql = sql;
  }

  /** The earlier versions of a meeting's items, those gone included, the latest first. */
  public List<Revision> of(MeetingId meeting) {
    return sql.list(
        """
        SELECT r.row, r.id, r.item, r.title, r.kept FROM revision r JOIN meeting m ON m.row = r.meeting
        WHERE m.id = ? ORDER BY r.row DESC""",
        row ->
            new Revision(
                RevisionId.of(row.text("id")),
                ItemId.of(row.text("item")),
                row.text("title"),
                Instant.parse(row.text("kept")),
                notes(row.number("row"))),
        meeting.toString());
  }

  /**
   * Puts an item's notes, as they now are in the data file, aside as an earlier version; nothing if
   * there are none, or if they are those that were put aside last.
   */
  public void keep(ItemId item, Instant now) {
    sql.update(
        """
        INSERT INTO revision (id, meeting, item, title, kept, notes)
        SELECT ?, v.meeting, v.id, v.title, ?, v.notes
        FROM (
          SELECT i.meeting, i.id, i.title,
            (SELECT json_group_array(
                json_object('kind', n.kind, 'level', n.level, 'label', n.label, 'text',
                  (SELECT group_concat(p.text, '' ORDER BY p.position) FROM piece p
                    WHERE p.note = n.row AND p.position >= 0))
                ORDER BY n.position)
              FROM note n WHERE n.item = i.row) AS notes
          FROM item i WHERE i.id = ?) v
        WHERE v.notes <> '[]' AND v.notes IS NOT
          (SELECT r.notes FROM revision r WHERE r.item = v.id ORDER BY r.row DESC LIMIT 1)""",
        RevisionId.create().toString(),
        now.toString(),
        item.toString());
  }

  /** Puts the notes of each of a meeting's items aside, but of these items. */
  public void keepAllBut(MeetingId meeting, List<ItemId> items, Instant now) {
    sql.list(
            """
            SELECT i.id FROM item i JOIN meeting m ON m.row = i.meeting
            WHERE m.id = ? AND i.id NOT IN (SELECT value FROM json_each(?))""",
            row -> ItemId.of(row.text("id")),
            meeting.toString(),
            Json.array(items.stream().map(ItemId::toString).toList()))
        .forEach(item -> keep(item, now));
  }

  /** One earlier version, if it is there. */
  public Optional<Revision> find(MeetingId meeting, RevisionId id) {
    return of(meeting).stream().filter(revision -> revision.id().equals(id)).findFirst();
  }

  private List<Note> notes(long revision) {
    return sql.list(
        """
        SELECT n.value ->> 'kind' AS kind, n.value ->> 'level' AS level,
          n.value ->> 'label' AS label, n.value ->> 'text' AS text
        FROM revision r, json_each(r.notes) n WHERE r.row = ? ORDER BY n.key""",
        row -> NoteColumns.of(row).note(),
        revision);
  }
}
