package se.radslag.store;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.radslag.model.Council;
import se.radslag.model.CouncilId;
import se.radslag.model.OrganisationId;

/** Councils with their organisations. Belongs to the data file's thread. */
public final class CouncilRepository {

  private final Sql sql;
  private final OrganisationTable organisations;

  CouncilRepository(Sql sql) {
    this.sql = sql;
    this.organisations = new OrganisationTable(sql);
  }

  /** Every council, by name. */
  public List<Council> all() {
    return sql
        .list(
            "SELECT id, name FROM council ORDER BY name, row",
            row -> new Head(CouncilId.of(row.text("id")), row.text("name")))
        .stream()
        .map(this::whole)
        .toList();
  }

  public Optional<Council> find(CouncilId id) {
    return sql.first(
            "SELECT id, name FROM council WHERE id = ?",
            row -> new Head(CouncilId.of(row.text("id")), row.text("name")),
            id.toString())
        .map(this::whole);
  }

  /** The organisations that meetings name; those are never lost. */
  public Set<OrganisationId> met() {
    return Set.copyOf(
        sql.list(
            "SELECT id FROM organisation WHERE row IN (SELECT organisation FROM attendance_group)",
            row -> OrganisationId.of(row.text("id"))));
  }

  public void save(Council council) {
    sql.update(
        "INSERT INTO council (id, name) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET name = excluded.name",
        council.id().toString(),
        council.name());
    organisations.replace(council.id(), council.organisations());
  }

  private Council whole(Head head) {
    return new Council(head.id, head.name, organisations.of(head.id));
  }

  private record Head(CouncilId id, String name) {}
}
