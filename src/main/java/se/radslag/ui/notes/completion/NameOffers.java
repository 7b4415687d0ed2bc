package se.radslag.ui.notes.completion;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import se.radslag.model.Attendance;
import se.radslag.model.AttendanceGroup;
import se.radslag.model.Organisation;
import se.radslag.model.Person;
import se.radslag.model.Presence;

/** Names of persons and organisations to offer, each once: under the nearest of what she is. */
final class NameOffers {

  private final List<Person> persons;
  private final List<Organisation> organisations;

  /**
   * @param persons everybody in the register
   * @param organisations of the council
   */
  NameOffers(List<Person> persons, List<Organisation> organisations) {
    this.persons = persons;
    this.organisations = organisations;
  }

  List<Offer> of(List<AttendanceGroup> attendance) {
    var offers = new ArrayList<Offer>();
    var named = new HashSet<String>();
    add(OfferKind.PRESENT, people(attendance, true), named, offers);
    add(OfferKind.EXPECTED, people(attendance, false), named, offers);
    add(OfferKind.ORGANISATION, organisations(attendance), named, offers);
    add(OfferKind.KNOWN, persons.stream().map(Person::name), named, offers);
    return offers;
  }

  private static void add(
      OfferKind kind, Stream<String> names, Set<String> named, List<Offer> offers) {
    names
        .filter(name -> !name.isBlank() && named.add(Offer.small(name)))
        .forEach(name -> offers.add(Offer.name(kind, name)));
  }

  private static Stream<String> people(List<AttendanceGroup> attendance, boolean there) {
    return attendance.stream()
        .flatMap(group -> group.people().stream())
        .filter(one -> (one.presence() == Presence.PRESENT) == there)
        .map(Attendance::person)
        .map(Person::name);
  }

  private Stream<String> organisations(List<AttendanceGroup> attendance) {
    return Stream.concat(
            attendance.stream().map(AttendanceGroup::organisation), organisations.stream())
        .map(Organisation::name);
  }
}
