package se.radslag.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import se.radslag.model.Circulation;
import se.radslag.model.CirculationId;
import se.radslag.model.DocumentKind;
import se.radslag.model.IssuedFile;
import se.radslag.model.MeetingId;
import se.radslag.model.Recipient;

/**
 * What was sent out, with the very bytes. Only added to, never changed. Belongs to the data file's
 * thread.
 */
public final class CirculationRepository {

  private final Sql sql;

  CirculationRepository(Sql sql) {
    this.sql = sql;
  }

  /** What was sent out of a meeting, the latest first. */
  public List<Circulation> of(MeetingId meeting) {
    return sql.list(
        """
        SELECT c.row, c.id, c.kind, c.at FROM circulation c JOIN meeting m ON m.row = c.meeting
        WHERE m.id = ? ORDER BY c.row DESC""",
        row ->
            new Circulation(
                CirculationId.of(row.text("id")),
                meeting,
                row.constant(DocumentKind.class, "kind"),
                Instant.parse(row.text("at")),
                recipients(row.number("row")),
                files(row.number("row"))),
        meeting.toString());
  }

  /**
   * A file as it was sent.
   *
   * @param place among the files, from 0
   */
  public Optional<StoredFile> file(CirculationId id, int place) {
    return sql.first(
        """
        SELECT f.name, f.content FROM circulation_file f JOIN circulation c ON c.row = f.circulation
        WHERE c.id = ? AND f.position = ?""",
        row -> new StoredFile(row.text("name"), row.bytes("content")),
        id.toString(),
        place);
  }

  /**
   * Keeps what was sent out.
   *
   * @param contents the bytes of its files, in their order
   * @throws IllegalArgumentException if there are not as many contents as files
   */
  public void add(Circulation one, List<byte[]> contents) {
    if (contents.size() != one.files().size()) {
      throw new IllegalArgumentException("Each file has its bytes");
    }
    long circulation =
        sql.insert(
            """
            INSERT INTO circulation (id, meeting, kind, at)
            SELECT ?, row, ?, ? FROM meeting WHERE id = ?""",
            one.id().toString(),
            one.kind(),
            one.at().toString(),
            one.meeting().toString());
    for (int i = 0; i < one.recipients().size(); i++) {
      Recipient recipient = one.recipients().get(i);
      sql.update(
          """
          INSERT INTO circulation_recipient (circulation, position, name, organisation, email)
          VALUES (?, ?, ?, ?, ?)""",
          circulation,
          i,
          recipient.name(),
          recipient.organisation(),
          recipient.email());
    }
    for (int i = 0; i < contents.size(); i++) {
      IssuedFile file = one.files().get(i);
      sql.update(
          """
          INSERT INTO circulation_file
            (circulation, position, enclosed, name, size, sha256, content)
          VALUES (?, ?, ?, ?, ?, ?, ?)""",
          circulation,
          i,
          file.enclosed(),
          file.name(),
          file.size(),
          file.sha256(),
          contents.get(i));
    }
  }

  private List<Recipient> recipients(long circulation) {
    return sql.list(
        """
        SELECT name, organisation, email FROM circulation_recipient
        WHERE circulation = ? ORDER BY position""",
        row -> new Recipient(row.text("name"), row.text("organisation"), row.text("email")),
        circulation);
  }

  private List<IssuedFile> files(long circulation) {
    return sql.list(
        """
        SELECT enclosed, name, size, sha256 FROM circulation_file
        WHERE circulation = ? ORDER BY position""",
        row ->
            new IssuedFile(
                row.flag("enclosed"), row.text("name"), row.number("size"), row.text("sha256")),
        circulation);
  }
}
