package se.radslag.store;

import java.util.Optional;
import se.radslag.model.CouncilId;

/** Each council's own Word template, as the file it was. Belongs to the data file's thread. */
public final class TemplateRepository {

  private final Sql sql;

  TemplateRepository(Sql sql) {
    this.sql = sql;
  }

  /** A council's template, if it has one of its own. */
  public Optional<StoredFile> of(CouncilId council) {
    return sql.first(
        """
        SELECT t.name, t.content FROM template t JOIN council c ON c.row = t.council
        WHERE c.id = ?""",
        row -> new StoredFile(row.text("name"), row.bytes("content")),
        council.toString());
  }

  /** Gives a council this template in the place of any it had. */
  public void save(CouncilId council, StoredFile template) {
    sql.update(
        """
        INSERT INTO template (council, name, content)
        VALUES ((SELECT row FROM council WHERE id = ?), ?, ?)
        ON CONFLICT (council) DO UPDATE SET name = excluded.name, content = excluded.content""",
        council.toString(),
        template.name(),
        template.content());
  }

  /** Gives a council the program's template again. */
  public void remove(CouncilId council) {
    sql.update(
        "DELETE FROM template WHERE council = (SELECT row FROM council WHERE id = ?)",
        council.toString());
  }
}
