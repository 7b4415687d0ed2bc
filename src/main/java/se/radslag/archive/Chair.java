package se.radslag.archive;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.radslag.model.Attendance;
import se.radslag.model.AttendanceGroup;
import se.radslag.model.Person;

/** Says of somebody among those who were there that she was in the chair. */
final class Chair {

  static final String ROLE = "ordförande";

  private Chair() {}

  /** The same groups, where the chair is called so; empty if she is not among them. */
  static Optional<List<AttendanceGroup>> among(List<AttendanceGroup> groups, String name) {
    boolean there =
        groups.stream()
            .flatMap(group -> group.people().stream())
            .anyMatch(one -> same(one.person().name(), name));
    return there
        ? Optional.of(groups.stream().map(one -> in(one, name)).toList())
        : Optional.empty();
  }

  /** The same person, in the chair. */
  static Person of(Person person) {
    boolean said = person.role().toLowerCase(Locale.ROOT).contains(ROLE);
    String both = person.role().isEmpty() ? ROLE : ROLE + ", " + person.role();
    return new Person(
        person.id(), person.name(), person.unit(), said ? person.role() : both, person.email());
  }

  static boolean same(String name, String other) {
    return name.strip().equalsIgnoreCase(other.strip());
  }

  private static AttendanceGroup in(AttendanceGroup group, String name) {
    List<Attendance> people =
        group.people().stream()
            .map(one -> same(one.person().name(), name) ? one.of(of(one.person())) : one)
            .toList();
    return new AttendanceGroup(group.organisation(), people);
  }
}
