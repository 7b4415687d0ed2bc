package se.radslag.swedish;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.radslag.model.Attendance;
import se.radslag.model.AttendanceGroup;
import se.radslag.model.DocumentKind;
import se.radslag.model.Meeting;
import se.radslag.model.Presence;

/** The words of the documents around the minutes. A fact that is not known is the empty text. */
public final class DocumentWords {

  private DocumentWords() {}

  /** "KALLELSE": what stands in the head of a document of this kind. */
  public static String type(DocumentKind kind) {
    return switch (kind) {
      case NOTICE -> "KALLELSE";
      case ATTENDANCE_LIST -> "NÄRVAROLISTA";
      case MINUTES -> "MÖTESANTECKNINGAR";
      case WATCH_LIST -> "BEVAKNINGSLISTA";
      case EXTRACT -> "UTDRAG";
      case VOLUME -> "ÅRSVOLYM";
    };
  }

  /**
   * What a finished document is called in a file's properties and a window's title bar: of minutes
   * the meeting's title and day, of other documents with their kind before it.
   */
  public static String title(DocumentKind kind, Meeting meeting) {
    String title = Wording.documentTitle(meeting);
    return kind == DocumentKind.MINUTES ? title : DocumentNames.name(kind) + ": " + title;
  }

  /** "Bevakningslista: HSF pensionärsråd, 11 april 2024". */
  public static String title(DocumentKind kind, String council, String when) {
    return DocumentNames.name(kind) + ": " + (council.isBlank() ? when : council + ", " + when);
  }

  /** "3 från PRO, 1 från SKPF och 2 från Förvaltningen", of those who were there. */
  public static String attendanceInShort(List<AttendanceGroup> groups) {
    return Names.joinWithAnd(
        groups.stream()
            .filter(group -> !group.present().isEmpty())
            .map(group -> group.present().size() + " från " + group.organisation().name())
            .toList());
  }

  /** "Bilaga 2: karta.pdf". */
  public static String attachment(int number, String name) {
    return "Bilaga " + number + ": " + name;
  }

  /** "punkt 4", as in "(punkt 4)". */
  public static String atItem(int number) {
    return "punkt " + number;
  }

  /** "Kl. 13:10, 15 minuter", or "15 minuter" where it is not known when its turn comes. */
  public static String turn(Optional<LocalTime> begins, Duration planned) {
    long minutes = planned.toMinutes();
    String length = minutes == 1 ? "1 minut" : minutes + " minuter";
    return begins.map(at -> "Kl. " + Times.of(at) + ", " + length).orElse(length);
  }

  /** "Ersätter Bo Bok, på distans": how somebody attends, where that is not as usual. */
  public static String attends(Attendance one, List<AttendanceGroup> groups) {
    Stream<String> excused =
        one.presence() == Presence.EXCUSED ? Stream.of("anmält förhinder") : Stream.empty();
    return Wording.capitalised(
        Names.join(Stream.concat(excused, Wording.unusual(one, groups).stream()).toList()));
  }

  /** "Besvarad", or "Öppen". */
  public static String answered(boolean answered) {
    return answered ? "Besvarad" : "Öppen";
  }
}
