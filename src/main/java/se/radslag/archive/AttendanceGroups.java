package se.radslag.archive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import se.radslag.model.Attendance;
import se.radslag.model.AttendanceGroup;
import se.radslag.model.Organisation;
import se.radslag.model.OrganisationId;
import se.radslag.model.Person;
import se.radslag.model.PersonId;
import se.radslag.model.Presence;

/** Gathers people by organisation, each organisation once, in the order they are met. */
final class AttendanceGroups {

  private static final String ADMINISTRATION = key("Förvaltningen");

  private final Map<String, Organisation> organisations = new LinkedHashMap<>();
  private final List<Placed> people = new ArrayList<>();

  /** Somebody in a group. */
  private record Placed(String group, Attendee said, Attendance attendance) {}

  /** Begins a group, which may stay without people. */
  void group(String name) {
    organisations.computeIfAbsent(
        key(name),
        known -> new Organisation(OrganisationId.create(), name, known.equals(ADMINISTRATION)));
  }

  /**
   * Adds somebody.
   *
   * @param label the group of those who stand for no organisation
   */
  void add(Attendee person, String label, Presence presence) {
    String group = person.organisation().isEmpty() ? label : person.organisation();
    group(group);
    people.add(new Placed(key(group), person, person.attendance(presence)));
  }

  /** Says that somebody was in the chair, if she is among those that were added. */
  boolean chair(String name) {
    for (int i = 0; i < people.size(); i++) {
      Placed one = people.get(i);
      Person person = one.attendance.person();
      if (Chair.same(person.name(), name)) {
        people.set(i, new Placed(one.group, one.said, one.attendance.of(Chair.of(person))));
        return true;
      }
    }
    return false;
  }

  List<AttendanceGroup> all() {
    addReplaced();
    return organisations.entrySet().stream()
        .map(entry -> new AttendanceGroup(entry.getValue(), peopleOf(entry.getKey())))
        .toList();
  }

  private List<Attendance> peopleOf(String group) {
    return people.stream()
        .filter(one -> one.group.equals(group))
        .map(one -> one.attendance.inPlaceOf(one.said.inPlaceOf().flatMap(this::idOf)))
        .toList();
  }

  private Optional<PersonId> idOf(Attendee.Replaced replaced) {
    return person(replaced.name()).map(Person::id);
  }

  private Optional<Person> person(String name) {
    return people.stream()
        .map(one -> one.attendance.person())
        .filter(one -> key(one.name()).equals(key(name)))
        .findFirst();
  }

  /** Those whose place another takes were not there, also where no list says so. */
  private void addReplaced() {
    for (Placed one : List.copyOf(people)) {
      one.said
          .inPlaceOf()
          .filter(replaced -> person(replaced.name()).isEmpty())
          .ifPresent(
              replaced ->
                  add(
                      Attendee.named(replaced.name()).withOrganisation(replaced.organisation()),
                      nameOf(one.group),
                      Presence.ABSENT));
    }
  }

  private String nameOf(String group) {
    return Optional.ofNullable(organisations.get(group)).map(Organisation::name).orElse(group);
  }

  private static String key(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }
}
