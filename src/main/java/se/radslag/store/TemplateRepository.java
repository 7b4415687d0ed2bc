package se.radslag.store;

import java.util.Optional;
import se.radslag.model.CouncilId;
import se.radslag.model.DocumentKind;

/** Each council's own Word templates, as the files they were. Belongs to the data file's thread. */
public final class TemplateRepository {

  private final Sql sql;

  TemplateRepository(Sql sql) {
    this.sql = sql;
  }

  /** A council's template for a kind of document, if it has one of its own. */
  public Optional<StoredFile> of(CouncilId council, DocumentKind kind) {
    return sql.first(
        """
        SELECT t.name, t.content FROM document_template t JOIN council c ON c.row = t.council
        WHERE c.id = ? AND t.kind = ?""",
        row -> new StoredFile(row.text("name"), row.bytes("content")),
        council.toString(),
        kind);
  }

  /** What the file of a council's own template was called, if there is one. */
  public Optional<String> name(CouncilId council, DocumentKind kind) {
    return sql.first(
        """
        SELECT t.name FROM document_template t JOIN council c ON c.row = t.council
        WHERE c.id = ? AND t.kind = ?""",
        row -> row.text("name"),
        council.toString(),
        kind);
  }

  /** Gives a council this template for a kind of document in the place of any it had. */
  public void save(CouncilId council, DocumentKind kind, StoredFile template) {
    sql.update(
        """
        INSERT INTO document_template (council, kind, name, content)
        VALUES ((SELECT row FROM council WHERE id = ?), ?, ?, ?)
        ON CONFLICT (council, kind) DO UPDATE SET name = excluded.name, content = excluded.content""",
        council.toString(),
        kind,
        template.name(),
        template.content());
  }

  /** Gives a council the program's template for a kind of document again. */
  public void remove(CouncilId council, DocumentKind kind) {
    sql.update(
        """
        DELETE FROM document_template
        WHERE council = (SELECT row FROM council WHERE id = ?) AND kind = ?""",
        council.toString(),
        kind);
  }
}
