package se.radslag.model;

import java.util.List;

/**
 * One organisation's people at a meeting, in the order they are printed; nobody is a valid list.
 */
public record AttendanceGroup(Organisation organisation, List<Attendance> people) {

  public AttendanceGroup {
    people = List.copyOf(people);
  }

  /** Those who were there. */
  public List<Attendance> present() {
    return people.stream().filter(one -> one.presence() == Presence.PRESENT).toList();
  }
}
