package se.radslag.model;

import java.util.List;

/**
 * One meeting, whole: what is known of it before, during and after.
 *
 * @param attendance by organisation, in the order they are printed
 * @param items the agenda in its order
 * @param warnings what was uncertain when the meeting was read from earlier minutes
 */
public record Meeting(
    MeetingId id,
    CouncilId council,
    MeetingState state,
    Details details,
    List<AttendanceGroup> attendance,
    List<AgendaItem> items,
    Closing closing,
    List<Warning> warnings) {

  public Meeting {
    attendance = List.copyOf(attendance);
    items = List.copyOf(items);
    warnings = List.copyOf(warnings);
  }

  /** The same meeting, come so far. */
  public Meeting with(MeetingState changed) {
    return new Meeting(id, council, changed, details, attendance, items, closing, warnings);
  }

  /** The same meeting with other details. */
  public Meeting with(Details changed) {
    return new Meeting(id, council, state, changed, attendance, items, closing, warnings);
  }

  /** The same meeting with another closing. */
  public Meeting with(Closing changed) {
    return new Meeting(id, council, state, details, attendance, items, changed, warnings);
  }

  /** The same meeting with other attendance. */
  public Meeting withAttendance(List<AttendanceGroup> changed) {
    return new Meeting(id, council, state, details, changed, items, closing, warnings);
  }

  /** The same meeting with another agenda. */
  public Meeting withItems(List<AgendaItem> changed) {
    return new Meeting(id, council, state, details, attendance, changed, closing, warnings);
  }
}
