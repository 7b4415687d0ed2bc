package se.radslag.swedish;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.radslag.model.Attendance;
import se.radslag.model.AttendanceGroup;
import se.radslag.model.Meeting;
import se.radslag.model.MeetingDate;
import se.radslag.model.MeetingTime;
import se.radslag.model.Person;
import se.radslag.model.PersonId;

/**
 * The words in which a meeting's facts are printed, the same in a document, a window and a list.
 *
 * <p>What earlier minutes said in other words than ours is printed as it was written there. A fact
 * that is not known is the empty text.
 */
public final class Wording {

  private Wording() {}

  /** "Torsdagen den 28 september 2023". */
  public static String date(MeetingDate date) {
    return date.written().isEmpty() ? date.day().map(Dates::inFull).orElse("") : date.written();
  }

  /** "Kl. 13:00-14:30", or "Kl. 13:00" where the end is not known. */
  public static String time(MeetingTime time) {
    if (!time.written().isEmpty()) {
      return time.written();
    }
    return time.from()
        .map(
            from ->
                time.to().map(to -> Times.span(from, to)).orElseGet(() -> "Kl. " + Times.of(from)))
        .orElse("");
  }

  /**
   * "PRO: Anna A, Bo B (till kl. 14:10)", one text for each organisation of which somebody was
   * there, in the order they are printed.
   */
  public static List<String> attendance(List<AttendanceGroup> groups) {
    return groups.stream()
        .filter(group -> !group.present().isEmpty())
        .map(
            group ->
                group.organisation().name()
                    + ": "
                    + Names.join(group.present().stream().map(one -> named(one, groups)).toList()))
        .toList();
  }

  /** "Bo B (ersätter Anna A, till kl. 14:10)": somebody, with what is not as usual. */
  public static String named(Attendance one, List<AttendanceGroup> groups) {
    List<String> unusual = unusual(one, groups);
    return one.person().name() + (unusual.isEmpty() ? "" : " (" + Names.join(unusual) + ")");
  }

  /** "ersätter Anna A", "från kl. 13:10 till kl. 14:10", "på distans". */
  static List<String> unusual(Attendance one, List<AttendanceGroup> groups) {
    Optional<String> substitute =
        one.substituteFor().flatMap(id -> nameOf(id, groups)).map(name -> "ersätter " + name);
    String times =
        Stream.of(
                one.joined().map(moment -> "från " + Times.at(moment.time())),
                one.left().map(moment -> "till " + Times.at(moment.time())))
            .flatMap(Optional::stream)
            .collect(Collectors.joining(" "));
    return Stream.of(substitute.orElse(""), times, one.remote() ? "på distans" : "")
        .filter(words -> !words.isEmpty())
        .toList();
  }

  private static Optional<String> nameOf(PersonId id, List<AttendanceGroup> groups) {
    return groups.stream()
        .flatMap(group -> group.people().stream())
        .map(Attendance::person)
        .filter(person -> person.id().equals(id))
        .map(Person::name)
        .findFirst();
  }

  /** "Nästa möte i rådet hålls den 13 juni, kl. 13:00". */
  public static String nextMeeting(Meeting meeting) {
    var next = meeting.closing().nextMeeting();
    if (!next.written().isEmpty()) {
      return next.written();
    }
    return next.date()
        .map(day -> Phrases.nextMeeting(meeting.details().date().day(), day, next.time()))
        .orElse("");
  }

  /**
   * What a finished document is called in a file's properties and a window's title bar: the
   * meeting's title, or else the document's type, and the day.
   */
  public static String documentTitle(Meeting meeting) {
    var details = meeting.details();
    String name =
        Stream.of(details.title(), details.documentType(), "Mötesanteckningar")
            .filter(text -> !text.isBlank())
            .findFirst()
            .orElseThrow();
    Optional<String> day = details.date().day().map(Dates::plain);
    return day.map(on -> name + ", " + on).orElse(name);
  }

  /** A text that begins with a capital letter, as a sentence does. */
  public static String capitalised(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
