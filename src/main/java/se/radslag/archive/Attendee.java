package se.radslag.archive;

import java.time.LocalTime;
import java.util.Optional;
import se.radslag.model.Attendance;
import se.radslag.model.Person;
import se.radslag.model.Presence;

/**
 * One person as a list of who was there tells of her: "Anna Ek (PRO), ordförande, från kl. 13.10".
 *
 * @param organisation what she is there for, or the empty text
 * @param role what she is, or the empty text
 * @param inPlaceOf whose place she takes
 * @param understood whether nothing more is said of her
 */
record Attendee(
    String name,
    String organisation,
    String role,
    Optional<Replaced> inPlaceOf,
    Optional<LocalTime> joined,
    Optional<LocalTime> left,
    boolean remote,
    boolean understood) {

  /**
   * Somebody whose place another takes.
   *
   * @param organisation as it is said, or the empty text
   */
  record Replaced(String name, String organisation) {}

  static Attendee named(String name) {
    return new Attendee(
        name, "", "", Optional.empty(), Optional.empty(), Optional.empty(), false, true);
  }

  Attendee withRole(String changed) {
    return new Attendee(name, organisation, changed, inPlaceOf, joined, left, remote, understood);
  }

  Attendee withOrganisation(String changed) {
    return new Attendee(name, changed, role, inPlaceOf, joined, left, remote, understood);
  }

  Attendee inPlaceOf(Replaced other) {
    return new Attendee(
        name, organisation, role, Optional.of(other), joined, left, remote, understood);
  }

  Attendee from(LocalTime time) {
    return new Attendee(
        name, organisation, role, inPlaceOf, Optional.of(time), left, remote, understood);
  }

  Attendee until(LocalTime time) {
    return new Attendee(
        name, organisation, role, inPlaceOf, joined, Optional.of(time), remote, understood);
  }

  Attendee atDistance() {
    return new Attendee(name, organisation, role, inPlaceOf, joined, left, true, understood);
  }

  Attendee notUnderstood() {
    return new Attendee(name, organisation, role, inPlaceOf, joined, left, remote, false);
  }

  /** Her attendance, without whose place she takes. */
  Attendance attendance(Presence presence) {
    Person person = Person.named(name);
    return Attendance.present(new Person(person.id(), name, person.unit(), role, person.email()))
        .with(presence)
        .between(joined.map(Attendance.Moment::at), left.map(Attendance.Moment::at))
        .atDistance(remote);
  }
}
