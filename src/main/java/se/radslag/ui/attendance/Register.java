package se.radslag.ui.attendance;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import se.radslag.model.AttendanceGroup;
import se.radslag.model.Organisation;
import se.radslag.model.OrganisationId;
import se.radslag.model.Person;
import se.radslag.model.PersonId;
import se.radslag.swedish.Names;

/**
 * Whom the data file knows: a name that is typed means somebody known before it means somebody new.
 *
 * @param persons everybody, by name
 * @param organisations those of the meeting's council
 * @param seats whom of them somebody sits for today
 */
public record Register(
    List<Person> persons, List<Organisation> organisations, Map<PersonId, OrganisationId> seats) {

  public Register {
    persons = List.copyOf(persons);
    organisations = List.copyOf(organisations);
    seats = Map.copyOf(seats);
  }

  /** Where nobody is known to sit for an organisation. */
  public Register(List<Person> persons, List<Organisation> organisations) {
    this(persons, organisations, Map.of());
  }

  /** Those who sit for an organisation of the meeting and whose name the letters begin. */
  List<Choice.Add> fitting(String typed, List<AttendanceGroup> groups, Predicate<Person> also) {
    List<String> wanted = Names.parts(typed);
    return persons.stream()
        .filter(person -> !wanted.isEmpty() && fits(Names.parts(person.name()), wanted))
        .filter(also)
        .flatMap(person -> seat(person, groups).stream())
        .toList();
  }

  private Optional<Choice.Add> seat(Person person, List<AttendanceGroup> groups) {
    return Optional.ofNullable(seats.get(person.id()))
        .flatMap(organisation -> Groups.of(groups, organisation))
        .map(
            group ->
                new Choice.Add(group.organisation(), new NewName(person.name(), person.unit())));
  }

  /** The same people for the same organisations, called as they now are. */
  List<AttendanceGroup> renewed(List<AttendanceGroup> groups) {
    Map<PersonId, Person> people =
        persons.stream().collect(Collectors.toMap(Person::id, Function.identity()));
    Map<OrganisationId, Organisation> names =
        organisations.stream().collect(Collectors.toMap(Organisation::id, Function.identity()));
    return groups.stream()
        .map(
            group ->
                new AttendanceGroup(
                    names.getOrDefault(group.organisation().id(), group.organisation()),
                    group.people().stream()
                        .map(one -> one.of(people.getOrDefault(one.person().id(), one.person())))
                        .toList()))
        .toList();
  }

  /** Somebody of that name who also is what is asked for. */
  Optional<Person> person(NewName name, Predicate<Person> also) {
    return persons.stream().filter(name::means).filter(also).findFirst();
  }

  Optional<Organisation> organisation(String name) {
    return organisations.stream().filter(one -> one.name().equals(name)).findFirst();
  }

  private static boolean fits(List<String> name, List<String> wanted) {
    return wanted.stream()
        .allMatch(letters -> name.stream().anyMatch(word -> word.startsWith(letters)));
  }
}
