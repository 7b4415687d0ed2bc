package se.radslag.bench;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import se.radslag.model.AgendaItem;
import se.radslag.model.Attendance;
import se.radslag.model.AttendanceGroup;
import se.radslag.model.Closing;
import se.radslag.model.Council;
import se.radslag.model.Details;
import se.radslag.model.ItemId;
import se.radslag.model.ItemKind;
import se.radslag.model.Meeting;
import se.radslag.model.MeetingDate;
import se.radslag.model.MeetingId;
import se.radslag.model.MeetingState;
import se.radslag.model.MeetingTime;
import se.radslag.model.Note;
import se.radslag.model.Person;
import se.radslag.ui.Speech;

/** A meeting whose minutes fill five pages; how many they are is told with the measures. */
final class ExportedMeeting {

  private static final int ITEMS = 6;
  private static final int NOTES = 5;
  private static final int COMING = 14;

  private ExportedMeeting() {}

  /** The meeting of a month, from 1 to 12. */
  static Meeting of(Council council, int month) {
    return new Meeting(
        MeetingId.create(),
        council.id(),
        MeetingState.DRAFT,
        new Details(
            "Förvaltningen vid viken",
            "Enheten för samråd",
            "MÖTESANTECKNINGAR",
            "VIK " + month,
            council.name(),
            MeetingDate.of(LocalDate.of(2026, month, 1)),
            MeetingTime.of(LocalTime.of(13, 0), LocalTime.of(15, 0)),
            "Sammanträdesrum Bryggan"),
        council.organisations().stream()
            .map(
                one ->
                    new AttendanceGroup(
                        one,
                        IntStream.range(0, COMING)
                            .mapToObj(n -> Person.named("Förnamn" + n + " Efternamn" + n))
                            .map(Attendance::present)
                            .toList()))
            .toList(),
        IntStream.range(0, ITEMS).mapToObj(n -> item(n, month)).toList(),
        Closing.empty(),
        List.of());
  }

  /** How many bytes its words are, as UTF-8. */
  static long text(Meeting meeting) {
    return meeting.items().stream()
        .mapToLong(
            item ->
                bytes(item.title())
                    + item.notes().stream().mapToLong(note -> bytes(note.text())).sum())
        .sum();
  }

  private static AgendaItem item(int place, int month) {
    List<Note> notes = Speech.notes((month * ITEMS + place) * NOTES, NOTES);
    return new AgendaItem(
        ItemId.create(),
        place + 1,
        Speech.sentence(place),
        ItemKind.MATTER,
        List.of("Förnamn1 Efternamn1"),
        notes);
  }

  private static long bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
