package se.radslag.ui.attendance;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.radslag.model.Attendance;
import se.radslag.model.AttendanceGroup;
import se.radslag.model.Person;
import se.radslag.model.PersonId;
import se.radslag.model.Presence;
import se.radslag.swedish.Times;
import se.radslag.texts.Texts;

/** What is not as usual with somebody at a meeting, in words. */
final class PersonRemarks {

  private final Texts texts;
  private final UnderWay underWay;

  PersonRemarks(Texts texts, UnderWay underWay) {
    this.texts = texts;
    this.underWay = underWay;
  }

  /** "ersätter Nils Wiik, från 13:20, punkt 4"; mostly the empty text. */
  String of(AttendanceGroup group, Attendance one) {
    boolean present = one.presence() == Presence.PRESENT;
    Stream<Optional<String>> said =
        Stream.of(
            when(one.presence() == Presence.EXCUSED, "ui.attendance.excused"),
            one.substituteFor()
                .flatMap(id -> named(group, id))
                .map(person -> texts.get("ui.attendance.in-place-of", person.name())),
            one.joined()
                .filter(time -> present)
                .map(from -> moment(from, "ui.attendance.from", "ui.attendance.from-item")),
            one.left()
                .filter(time -> present)
                .map(to -> moment(to, "ui.attendance.until", "ui.attendance.until-item")),
            when(present && one.remote(), "ui.attendance.at-distance"));
    return said.flatMap(Optional::stream).collect(Collectors.joining(", "));
  }

  private String moment(Attendance.Moment moment, String plain, String withItem) {
    String time = Times.of(moment.time());
    return moment
        .item()
        .flatMap(underWay::number)
        .map(number -> texts.get(withItem, time, number))
        .orElseGet(() -> texts.get(plain, time));
  }

  private Optional<String> when(boolean so, String key) {
    return so ? Optional.of(texts.get(key)) : Optional.empty();
  }

  private static Optional<Person> named(AttendanceGroup group, PersonId id) {
    return group.people().stream()
        .map(Attendance::person)
        .filter(person -> person.id().equals(id))
        .findFirst();
  }
}
