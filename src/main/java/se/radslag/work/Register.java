package se.radslag.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.radslag.archive.ReadMinutes;
import se.radslag.model.Attendance;
import se.radslag.model.AttendanceGroup;
import se.radslag.model.Council;
import se.radslag.model.CouncilId;
import se.radslag.model.Meeting;
import se.radslag.model.MeetingSummary;
import se.radslag.model.Organisation;
import se.radslag.model.Person;
import se.radslag.model.PersonId;
import se.radslag.store.Session;

/**
 * Recognises, in what earlier minutes name, the council, organisations and persons the data file
 * knows. Belongs to one transaction.
 */
final class Register {

  private final Session session;

  Register(Session session) {
    this.session = session;
  }

  /** The council that has met under this title, or else a new one called by it. */
  CouncilId council(ReadMinutes minutes) {
    String title = minutes.details().title();
    return session.meetings().list().stream()
        .filter(meeting -> same(meeting.title(), title))
        .map(MeetingSummary::council)
        .findFirst()
        .or(() -> councilCalled(title))
        .orElseGet(() -> newCouncil(title));
  }

  /** The meeting with organisations and persons that are known put in the place of new ones. */
  Meeting known(Meeting meeting) {
    Council council = session.councils().find(meeting.council()).orElseThrow();
    Map<PersonId, Person> persons =
        meeting.attendance().stream()
            .flatMap(group -> group.people().stream())
            .map(Attendance::person)
            .collect(Collectors.toMap(Person::id, this::person, (first, second) -> first));
    List<AttendanceGroup> groups =
        meeting.attendance().stream()
            .map(
                group ->
                    new AttendanceGroup(
                        organisation(council, group.organisation()),
                        people(group.people(), persons)))
            .toList();
    List<Organisation> printed = groups.stream().map(AttendanceGroup::organisation).toList();
    session
        .councils()
        .save(new Council(council.id(), council.name(), inPlace(council.organisations(), printed)));
    return meeting.withAttendance(groups);
  }

  /** The council of that name, or else a new one. */
  CouncilId councilNamed(String name) {
    return councilCalled(name).orElseGet(() -> newCouncil(name));
  }

  private Optional<CouncilId> councilCalled(String name) {
    return session.councils().all().stream()
        .filter(council -> same(council.name(), name))
        .map(Council::id)
        .findFirst();
  }

  private CouncilId newCouncil(String name) {
    var council = new Council(CouncilId.create(), name, List.of());
    session.councils().save(council);
    return council.id();
  }

  private static Organisation organisation(Council council, Organisation read) {
    return council.organisations().stream()
        .filter(known -> same(known.name(), read.name()))
        .findFirst()
        .orElse(read);
  }

  private static List<Attendance> people(List<Attendance> read, Map<PersonId, Person> persons) {
    return read.stream()
        .map(
            one ->
                one.of(persons.getOrDefault(one.person().id(), one.person()))
                    .inPlaceOf(
                        one.substituteFor()
                            .flatMap(id -> Optional.ofNullable(persons.get(id)))
                            .map(Person::id)))
        .toList();
  }

  private Person person(Person read) {
    return session.persons().named(read.name()).stream().findFirst().orElse(read);
  }

  /** A new organisation stands in the council after the one it is printed after. */
  private static List<Organisation> inPlace(List<Organisation> known, List<Organisation> printed) {
    var all = new ArrayList<Organisation>(known);
    int place = 0;
    for (Organisation organisation : printed) {
      int at = all.indexOf(organisation);
      if (at < 0) {
        all.add(place, organisation);
        at = place;
      }
      place = at + 1;
    }
    return all;
  }

  static boolean same(String one, String other) {
    return key(one).equals(key(other));
  }

  static String key(String text) {
    return text.strip().toLowerCase(Locale.ROOT);
  }
}
