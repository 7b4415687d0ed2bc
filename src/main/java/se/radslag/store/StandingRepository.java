package se.radslag.store;

import java.util.List;
import se.radslag.model.CouncilId;
import se.radslag.model.ItemKind;
import se.radslag.model.Standing;
import se.radslag.model.StandingItem;

/** What each council's meetings begin with. Belongs to the data file's thread. */
public final class StandingRepository {

  private final Sql sql;

  StandingRepository(Sql sql) {
    this.sql = sql;
  }

  /** A council's; nothing, if the council is not there. */
  public Standing of(CouncilId council) {
    List<StandingItem> items =
        sql.list(
            """
            SELECT s.title, s.kind, s.planned_minutes
            FROM standing_item s JOIN council c ON c.row = s.council
            WHERE c.id = ? ORDER BY s.position""",
            row ->
                new StandingItem(
                    row.text("title"),
                    row.constant(ItemKind.class, "kind"),
                    row.minutes("planned_minutes")),
            council.toString());
    return sql.first(
            "SELECT sender, unit, document_type, place, secretary FROM council WHERE id = ?",
            row ->
                new Standing(
                    row.text("sender"),
                    row.text("unit"),
                    row.text("document_type"),
                    row.text("place"),
                    row.text("secretary"),
                    items),
            council.toString())
        .orElse(Standing.none());
  }

  /** Makes a council's meetings begin with this. */
  public void save(CouncilId council, Standing standing) {
    sql.update(
        """
        UPDATE council SET sender = ?, unit = ?, document_type = ?, place = ?, secretary = ?
        WHERE id = ?""",
        standing.sender(),
        standing.unit(),
        standing.documentType(),
        standing.place(),
        standing.secretary(),
        council.toString());
    sql.update(
        "DELETE FROM standing_item WHERE council = (SELECT row FROM council WHERE id = ?)",
        council.toString());
    for (int i = 0; i < standing.items().size(); i++) {
      StandingItem item = standing.items().get(i);
      sql.update(
          """
          INSERT INTO standing_item (council, position, title, kind, planned_minutes)
          VALUES ((SELECT row FROM council WHERE id = ?), ?, ?, ?, ?)""",
          council.toString(),
          i,
          item.title(),
          item.kind(),
          item.planned());
    }
  }
}
