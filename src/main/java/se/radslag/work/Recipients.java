package se.radslag.work;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import se.radslag.model.Attendance;
import se.radslag.model.AttendanceGroup;
import se.radslag.model.Council;
import se.radslag.model.Mandate;
import se.radslag.model.Meeting;
import se.radslag.model.Organisation;
import se.radslag.model.Person;
import se.radslag.model.PersonId;
import se.radslag.model.Recipient;
import se.radslag.store.Session;

/** Whom a meeting's documents concern. Belongs to one transaction. */
final class Recipients {

  private Recipients() {}

  /**
   * Everybody with a seat on the meeting's day, and everybody else who is on its list, by
   * organisation as they are printed; each person once.
   */
  static SequencedMap<PersonId, Recipient> of(Session session, Meeting meeting) {
    LocalDate day = meeting.details().date().day().orElse(LocalDate.MAX);
    var persons = new LinkedHashMap<PersonId, Recipient>();
    List<Organisation> organisations =
        session.councils().find(meeting.council()).map(Council::organisations).orElse(List.of());
    for (Organisation organisation : organisations) {
      for (Mandate mandate : session.persons().mandates(organisation.id())) {
        if (mandate.covers(day)) {
          session
              .persons()
              .find(mandate.person())
              .ifPresent(person -> add(persons, person, organisation));
        }
      }
      meeting.attendance().stream()
          .filter(group -> group.organisation().id().equals(organisation.id()))
          .forEach(group -> addAll(session, persons, group));
    }
    meeting.attendance().forEach(group -> addAll(session, persons, group));
    return persons;
  }

  private static void addAll(
      Session session, Map<PersonId, Recipient> persons, AttendanceGroup group) {
    for (Attendance one : group.people()) {
      add(
          persons,
          session.persons().find(one.person().id()).orElse(one.person()),
          group.organisation());
    }
  }

  private static void add(
      Map<PersonId, Recipient> persons, Person person, Organisation organisation) {
    persons.putIfAbsent(
        person.id(), new Recipient(person.name(), organisation.name(), person.email().strip()));
  }
}
