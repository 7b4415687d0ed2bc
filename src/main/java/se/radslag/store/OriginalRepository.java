package se.radslag.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.radslag.model.MeetingId;
import se.radslag.model.Original;

/** The files that meetings were brought in from. Belongs to the data file's thread. */
public final class OriginalRepository {

  private final Sql sql;

  OriginalRepository(Sql sql) {
    this.sql = sql;
  }

  /** A meeting's originals, the latest first, without their bytes. */
  public List<Original> of(MeetingId meeting) {
    return sql.list(
        """
        SELECT o.name, o.size, o.sha256 FROM original o JOIN meeting m ON m.row = o.meeting
        WHERE m.id = ? ORDER BY o.row DESC""",
        row -> new Original(row.text("name"), row.number("size"), row.text("sha256")),
        meeting.toString());
  }

  /** The latest original of a meeting, with its bytes. */
  public Optional<StoredFile> file(MeetingId meeting) {
    return sql.first(
        """
        SELECT o.name, o.content FROM original o JOIN meeting m ON m.row = o.meeting
        WHERE m.id = ? ORDER BY o.row DESC LIMIT 1""",
        row -> new StoredFile(row.text("name"), row.bytes("content")),
        meeting.toString());
  }

  /** Which meetings came from some bytes, known by their SHA-256. */
  public Map<String, MeetingId> bySha256(List<String> sums) {
    return sql
        .list(
            """
            SELECT o.sha256, m.id FROM original o JOIN meeting m ON m.row = o.meeting
            WHERE o.sha256 IN (SELECT value FROM json_each(?)) ORDER BY o.row""",
            row -> Map.entry(row.text("sha256"), MeetingId.of(row.text("id"))),
            Json.array(sums))
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one));
  }

  /** Keeps a file with the meeting it was brought in as. */
  public void add(MeetingId meeting, Original original, byte[] content) {
    sql.update(
        """
        INSERT INTO original (meeting, name, size, sha256, content)
        VALUES ((SELECT row FROM meeting WHERE id = ?), ?, ?, ?, ?)""",
        meeting.toString(),
        original.name(),
        original.size(),
        original.sha256(),
        content);
  }
}
