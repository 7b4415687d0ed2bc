package se.radslag.store;

import java.util.List;
import java.util.Locale;
import se.radslag.model.Abbreviation;
import se.radslag.model.CouncilId;
import se.radslag.model.ItemKind;
import se.radslag.model.Phrase;

/** Each council's own phrases and abbreviations. Belongs to the data file's thread. */
public final class PhraseRepository {

  private final Sql sql;

  PhraseRepository(Sql sql) {
    this.sql = sql;
  }

  /** A council's phrases, in their order. */
  public List<Phrase> phrases(CouncilId council) {
    return sql.list(
        """
        SELECT p.kind, p.text FROM phrase p JOIN council c ON c.row = p.council
        WHERE c.id = ? ORDER BY p.position""",
        row ->
            new Phrase(
                row.optionalText("kind")
                    .map(kind -> ItemKind.valueOf(kind.toUpperCase(Locale.ROOT))),
                row.text("text")),
        council.toString());
  }

  /** Makes a council's phrases these. */
  public void savePhrases(CouncilId council, List<Phrase> phrases) {
    sql.update(
        "DELETE FROM phrase WHERE council = (SELECT row FROM council WHERE id = ?)",
        council.toString());
    for (int i = 0; i < phrases.size(); i++) {
      sql.update(
          """
          INSERT INTO phrase (council, position, kind, text)
          VALUES ((SELECT row FROM council WHERE id = ?), ?, ?, ?)""",
          council.toString(),
          i,
          phrases.get(i).kind(),
          phrases.get(i).text());
    }
  }

  /** A council's abbreviations, in their order. */
  public List<Abbreviation> abbreviations(CouncilId council) {
    return sql.list(
        """
        SELECT a.brief, a.expansion FROM abbreviation a JOIN council c ON c.row = a.council
        WHERE c.id = ? ORDER BY a.position""",
        row -> new Abbreviation(row.text("brief"), row.text("expansion")),
        council.toString());
  }

  /** Makes a council's abbreviations these. */
  public void saveAbbreviations(CouncilId council, List<Abbreviation> abbreviations) {
    sql.update(
        "DELETE FROM abbreviation WHERE council = (SELECT row FROM council WHERE id = ?)",
        council.toString());
    for (int i = 0; i < abbreviations.size(); i++) {
      sql.update(
          """
          INSERT INTO abbreviation (council, position, brief, expansion)
          VALUES ((SELECT row FROM council WHERE id = ?), ?, ?, ?)""",
          council.toString(),
          i,
          abbreviations.get(i).brief(),
          abbreviations.get(i).full());
    }
  }
}
