package se.radslag.document;

import java.util.List;
import java.util.Map;
import se.radslag.model.Attendance;
import se.radslag.model.AttendanceGroup;
import se.radslag.model.DocumentKind;
import se.radslag.model.Meeting;
import se.radslag.swedish.DocumentWords;

/** Everybody who is expected at a meeting, by organisation. */
final class AttendanceFacts {

  private AttendanceFacts() {}

  static Scope of(Meeting meeting) {
    Map<Tag, Value> values = MeetingFacts.details(meeting);
    values.put(Tag.DOKUMENTTYP, Value.of(DocumentWords.type(DocumentKind.ATTENDANCE_LIST)));
    values.put(
        Tag.ORGANISATIONER,
        new Value.Rows(
            meeting.attendance().stream().map(group -> organisation(group, meeting)).toList(),
            meeting.attendance().stream().map(group -> group.organisation().name()).toList()));
    return new Scope(values);
  }

  /** An organisation of which nobody is expected has a line to sign all the same. */
  private static Scope organisation(AttendanceGroup group, Meeting meeting) {
    List<Scope> people = group.people().stream().map(one -> person(one, meeting)).toList();
    return new Scope(
        Map.of(
            Tag.ORGANISATION,
            Value.of(group.organisation().name()),
            Tag.DELTAGARE,
            new Value.Rows(
                people.isEmpty() ? List.of(Scope.empty()) : people,
                group.people().stream().map(one -> one.person().name()).toList())));
  }

  private static Scope person(Attendance one, Meeting meeting) {
    return new Scope(
        Map.of(
            Tag.NAMN, Value.of(one.person().name()),
            Tag.ROLL, Value.of(one.person().role()),
            Tag.DELTAR, Value.of(DocumentWords.attends(one, meeting.attendance()))));
  }
}
