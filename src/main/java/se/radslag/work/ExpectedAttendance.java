package se.radslag.work;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.radslag.model.Attendance;
import se.radslag.model.AttendanceGroup;
import se.radslag.model.Council;
import se.radslag.model.Mandate;
import se.radslag.model.Organisation;
import se.radslag.model.Person;
import se.radslag.model.PersonId;
import se.radslag.model.Presence;
import se.radslag.store.Session;

/**
 * Who is expected at a meeting, to be ticked when she comes: for each organisation of the council
 * those who have a mandate that day, or where it never had any, its people of the last meeting; in
 * the last meeting's order. Belongs to one transaction.
 */
final class ExpectedAttendance {

  private final Session session;
  private final List<AttendanceGroup> last;

  /**
   * @param last the last meeting's attendance
   */
  ExpectedAttendance(Session session, List<AttendanceGroup> last) {
    this.session = session;
    this.last = last;
  }

  /**
   * @param day the meeting's, if it is known; otherwise a mandate that has ended does not count
   */
  List<AttendanceGroup> of(Council council, Optional<LocalDate> day) {
    return council.organisations().stream()
        .map(
            organisation ->
                new AttendanceGroup(
                    organisation,
                    people(organisation, day).stream().map(ExpectedAttendance::expected).toList()))
        .toList();
  }

  private List<Person> people(Organisation organisation, Optional<LocalDate> day) {
    List<Person> before =
        last.stream()
            .filter(group -> group.organisation().id().equals(organisation.id()))
            .flatMap(group -> group.people().stream())
            .map(Attendance::person)
            .distinct()
            .toList();
    List<Mandate> mandates = session.persons().mandates(organisation.id());
    if (mandates.isEmpty()) {
      return before;
    }
    List<PersonId> order = before.stream().map(Person::id).toList();
    return mandates.stream()
        .filter(mandate -> holds(mandate, day))
        .map(Mandate::person)
        .distinct()
        .flatMap(id -> session.persons().find(id).stream())
        .sorted(Comparator.comparingInt(person -> place(order, person)))
        .toList();
  }

  private static boolean holds(Mandate mandate, Optional<LocalDate> day) {
    return day.map(mandate::covers).orElseGet(() -> mandate.to().isEmpty());
  }

  /** Who was not there comes after those who were. */
  private static int place(List<PersonId> order, Person person) {
    int place = order.indexOf(person.id());
    return place < 0 ? order.size() : place;
  }

  private static Attendance expected(Person person) {
    return Attendance.present(person).with(Presence.ABSENT);
  }
}
