package se.radslag.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import se.radslag.model.Mandate;
import se.radslag.model.OrganisationId;
import se.radslag.model.Person;
import se.radslag.model.PersonId;
import se.radslag.model.Seat;

/** The register of persons and their mandates. Belongs to the data file's thread. */
public final class PersonRepository {

  private static final String COLUMNS =
      "SELECT p.id, p.name, p.unit, p.role, p.email FROM person p";

  private final Sql sql;

  PersonRepository(Sql sql) {
    this.sql = sql;
  }

  /** Everybody, by name. */
  public List<Person> all() {
    return sql.list(COLUMNS + " ORDER BY p.name, p.row", PersonRepository::person);
  }

  /** Those with exactly this name, the longest known first. */
  public List<Person> named(String name) {
    return sql.list(COLUMNS + " WHERE p.name = ? ORDER BY p.row", PersonRepository::person, name);
  }

  public Optional<Person> find(PersonId id) {
    return sql.first(COLUMNS + " WHERE p.id = ?", PersonRepository::person, id.toString());
  }

  public void save(Person person) {
    sql.update(
        """
        INSERT INTO person (id, name, unit, role, email) VALUES (?, ?, ?, ?, ?)
        ON CONFLICT (id) DO UPDATE SET name = excluded.name, unit = excluded.unit,
          role = excluded.role, email = excluded.email""",
        person.id().toString(),
        person.name(),
        person.unit(),
        person.role(),
        person.email());
  }

  /** Keeps a person a meeting names; what the register already says of her stands. */
  void keep(Person person) {
    if (find(person.id()).isEmpty()) {
      save(person);
    }
  }

  /** The mandates of an organisation, members first. */
  public List<Mandate> mandates(OrganisationId organisation) {
    return sql.list(
        """
        SELECT p.id AS person, m.seat, m.first_day, m.last_day
        FROM mandate m JOIN person p ON p.row = m.person JOIN organisation o ON o.row = m.organisation
        WHERE o.id = ? ORDER BY m.seat, p.name, m.row""",
        row ->
            new Mandate(
                PersonId.of(row.text("person")),
                organisation,
                row.constant(Seat.class, "seat"),
                row.day("first_day"),
                row.day("last_day")),
        organisation.toString());
  }

  /**
   * Makes the mandates of an organisation these.
   *
   * @param mandates of persons who are in the register
   */
  public void saveMandates(OrganisationId organisation, List<Mandate> mandates) {
    sql.update(
        "DELETE FROM mandate WHERE organisation = (SELECT row FROM organisation WHERE id = ?)",
        organisation.toString());
    for (Mandate mandate : mandates) {
      sql.update(
          """
          INSERT INTO mandate (person, organisation, seat, first_day, last_day)
          VALUES ((SELECT row FROM person WHERE id = ?),
            (SELECT row FROM organisation WHERE id = ?), ?, ?, ?)""",
          mandate.person().toString(),
          organisation.toString(),
          mandate.seat(),
          mandate.from(),
          mandate.to());
    }
  }

  static Person person(Sql.Row row) throws SQLException {
    return new Person(
        PersonId.of(row.text("id")),
        row.text("name"),
        row.text("unit"),
        row.text("role"),
        row.text("email"));
  }
}
