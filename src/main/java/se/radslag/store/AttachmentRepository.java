package se.radslag.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.radslag.model.Attachment;
import se.radslag.model.AttachmentId;
import se.radslag.model.ItemId;
import se.radslag.model.MeetingId;

/** The files that go with each meeting's minutes. Belongs to the data file's thread. */
public final class AttachmentRepository {

  private final Sql sql;

  AttachmentRepository(Sql sql) {
    this.sql = sql;
  }

  /** A meeting's attachments in their order, without their bytes. */
  public List<Attachment> of(MeetingId meeting) {
    return sql.list(
        """
        SELECT a.id, i.id AS item, a.name, a.size, a.sha256
        FROM attachment a JOIN meeting m ON m.row = a.meeting LEFT JOIN item i ON i.row = a.item
        WHERE m.id = ? ORDER BY a.position""",
        AttachmentRepository::attachment,
        meeting.toString());
  }

  /** An attachment with its bytes. */
  public Optional<StoredFile> file(AttachmentId id) {
    return sql.first(
        "SELECT name, content FROM attachment WHERE id = ?",
        row -> new StoredFile(row.text("name"), row.bytes("content")),
        id.toString());
  }

  /** Adds an attachment after those a meeting has. */
  public void add(MeetingId meeting, Attachment attachment, byte[] content) {
    sql.update(
        """
        INSERT INTO attachment (id, meeting, item, position, name, size, sha256, content)
        SELECT ?, m.row, (SELECT row FROM item WHERE id = ? AND meeting = m.row),
          (SELECT coalesce(max(position) + 1, 0) FROM attachment WHERE meeting = m.row), ?, ?, ?, ?
        FROM meeting m WHERE m.id = ?""",
        attachment.id().toString(),
        attachment.item().map(ItemId::toString),
        attachment.name(),
        attachment.size(),
        attachment.sha256(),
        content,
        meeting.toString());
  }

  /** An attachment into which nobody has looked yet. */
  public Optional<Unread> unread() {
    return sql.first(
        """
        SELECT a.row, a.name, a.content FROM attachment a
        WHERE a.row = (SELECT min(row) FROM attachment_text WHERE read = 0)""",
        row -> new Unread(row.number("row"), row.text("name"), row.bytes("content")));
  }

  /** Keeps what stands in an attachment, to be found; how many rows were changed. */
  public int read(long row, String text) {
    return sql.update("UPDATE attachment_text SET text = ?, read = 1 WHERE row = ?", text, row);
  }

  /**
   * Makes the meeting's attachments these, in this order, as far as they are there: what is left
   * out is removed, names and items are changed, bytes never.
   */
  public void arrange(MeetingId meeting, List<Attachment> attachments) {
    sql.update(
        """
        DELETE FROM attachment WHERE meeting = (SELECT row FROM meeting WHERE id = ?)
        AND id NOT IN (SELECT value FROM json_each(?))""",
        meeting.toString(),
        Json.array(attachments.stream().map(one -> one.id().toString()).toList()));
    for (int i = 0; i < attachments.size(); i++) {
      Attachment one = attachments.get(i);
      sql.update(
          """
          UPDATE attachment SET position = ?, name = ?,
            item = (SELECT row FROM item WHERE id = ? AND meeting = attachment.meeting)
          WHERE id = ?""",
          i,
          one.name(),
          one.item().map(ItemId::toString),
          one.id().toString());
    }
  }

  /** Changes names, items and order of those that are there; others stay, and come last. */
  void change(MeetingId meeting, List<Attachment> attachments, Set<AttachmentId> removed) {
    Set<AttachmentId> named =
        attachments.stream().map(Attachment::id).collect(Collectors.toUnmodifiableSet());
    Stream<Attachment> others =
        of(meeting).stream()
            .filter(one -> !named.contains(one.id()) && !removed.contains(one.id()));
    arrange(meeting, Stream.concat(attachments.stream(), others).toList());
  }

  private static Attachment attachment(Sql.Row row) throws SQLException {
    return new Attachment(
        AttachmentId.of(row.text("id")),
        row.optionalText("item").map(ItemId::of),
        row.text("name"),
        row.number("size"),
        row.text("sha256"));
  }

  /** An attachment whose words are not known yet. */
  @SuppressWarnings("ArrayRecordComponent") // Handed on, never compared.
  public record Unread(long row, String name, byte[] content) {}
}
