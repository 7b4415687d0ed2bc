package se.radslag.ui.attendance;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import se.radslag.model.Attendance;
import se.radslag.model.AttendanceGroup;
import se.radslag.model.OrganisationId;
import se.radslag.model.PersonId;

/**
 * The list of a meeting with one thing in it changed; what is asked for and is not there changes
 * nothing.
 */
final class Groups {

  private Groups() {}

  static Optional<Attendance> find(List<AttendanceGroup> groups, Listed listed) {
    return of(groups, listed.organisation()).stream()
        .flatMap(group -> group.people().stream())
        .filter(one -> one.person().id().equals(listed.person()))
        .findFirst();
  }

  static Optional<AttendanceGroup> of(List<AttendanceGroup> groups, OrganisationId organisation) {
    return groups.stream()
        .filter(group -> group.organisation().id().equals(organisation))
        .findFirst();
  }

  static List<AttendanceGroup> changed(
      List<AttendanceGroup> groups, Listed listed, UnaryOperator<Attendance> change) {
    return people(
        groups,
        listed.organisation(),
        people ->
            people.stream()
                .map(one -> one.person().id().equals(listed.person()) ? change.apply(one) : one)
                .toList());
  }

  static List<AttendanceGroup> added(
      List<AttendanceGroup> groups, OrganisationId organisation, Attendance one) {
    return people(
        groups, organisation, people -> Stream.concat(people.stream(), Stream.of(one)).toList());
  }

  /** Without somebody; nobody takes her place any more. */
  static List<AttendanceGroup> removed(List<AttendanceGroup> groups, Listed listed) {
    return people(
        groups,
        listed.organisation(),
        people ->
            people.stream()
                .filter(one -> !one.person().id().equals(listed.person()))
                .map(one -> without(one, listed.person()))
                .toList());
  }

  /** Somebody so many places further down in her organisation, as far as there are places. */
  static List<AttendanceGroup> moved(List<AttendanceGroup> groups, Listed listed, int places) {
    return people(groups, listed.organisation(), people -> moved(people, listed.person(), places));
  }

  private static List<Attendance> moved(List<Attendance> people, PersonId person, int places) {
    List<PersonId> order = people.stream().map(one -> one.person().id()).toList();
    int from = order.indexOf(person);
    int to = Math.clamp((long) from + places, 0, people.size() - 1);
    var now = new ArrayList<>(people);
    if (from >= 0) {
      Collections.rotate(
          now.subList(Math.min(from, to), Math.max(from, to) + 1), from < to ? -1 : 1);
    }
    return now;
  }

  private static Attendance without(Attendance one, PersonId gone) {
    return one.substituteFor().filter(gone::equals).isPresent()
        ? one.inPlaceOf(Optional.empty())
        : one;
  }

  private static List<AttendanceGroup> people(
      List<AttendanceGroup> groups,
      OrganisationId organisation,
      UnaryOperator<List<Attendance>> change) {
    return groups.stream()
        .map(
            group ->
                group.organisation().id().equals(organisation)
                    ? new AttendanceGroup(group.organisation(), change.apply(group.people()))
                    : group)
        .toList();
  }
}
