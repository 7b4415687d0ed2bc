package se.radslag.store;

import java.sql.SQLException;
import java.util.List;
import se.radslag.model.CouncilId;
import se.radslag.model.Organisation;
import se.radslag.model.OrganisationId;

/** Organisations, each in its council and in its place there. */
final class OrganisationTable {

  private final Sql sql;

  OrganisationTable(Sql sql) {
    this.sql = sql;
  }

  List<Organisation> of(CouncilId council) {
    return sql.list(
        """
        SELECT o.id, o.name, o.administration FROM organisation o JOIN council c ON c.row = o.council
        WHERE c.id = ? ORDER BY o.position, o.row""",
        OrganisationTable::organisation,
        council.toString());
  }

  /** Makes the council's organisations these; one that a meeting knows stays, after the others. */
  void replace(CouncilId council, List<Organisation> organisations) {
    String wanted = Json.array(organisations.stream().map(one -> one.id().toString()).toList());
    sql.update(
        """
        DELETE FROM organisation WHERE council = (SELECT row FROM council WHERE id = ?)
        AND row NOT IN (SELECT organisation FROM attendance_group)
        AND row NOT IN (SELECT organisation FROM mandate)
        AND id NOT IN (SELECT value FROM json_each(?))""",
        council.toString(),
        wanted);
    sql.update(
        """
        UPDATE organisation SET position = ? WHERE council = (SELECT row FROM council WHERE id = ?)
        AND id NOT IN (SELECT value FROM json_each(?))""",
        organisations.size(),
        council.toString(),
        wanted);
    for (int i = 0; i < organisations.size(); i++) {
      save(council, organisations.get(i), i);
    }
  }

  /** Keeps an organisation that a meeting names; a new one comes last in the council. */
  void keep(CouncilId council, Organisation organisation) {
    boolean known =
        sql.first(
                "SELECT row FROM organisation WHERE id = ?",
                row -> row.number("row"),
                organisation.id().toString())
            .isPresent();
    if (!known) {
      save(council, organisation, of(council).size());
    }
  }

  private void save(CouncilId council, Organisation organisation, int position) {
    sql.update(
        """
        INSERT INTO organisation (id, council, position, name, administration)
        VALUES (?, (SELECT row FROM council WHERE id = ?), ?, ?, ?)
        ON CONFLICT (id) DO UPDATE SET position = excluded.position, name = excluded.name,
          administration = excluded.administration""",
        organisation.id().toString(),
        council.toString(),
        position,
        organisation.name(),
        organisation.administration());
  }

  static Organisation organisation(Sql.Row row) throws SQLException {
    return new Organisation(
        OrganisationId.of(row.text("id")), row.text("name"), row.flag("administration"));
  }
}
