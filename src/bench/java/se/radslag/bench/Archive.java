package se.radslag.bench;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import se.radslag.model.AgendaItem;
import se.radslag.model.Attendance;
import se.radslag.model.AttendanceGroup;
import se.radslag.model.Closing;
import se.radslag.model.Council;
import se.radslag.model.CouncilId;
import se.radslag.model.Details;
import se.radslag.model.ItemId;
import se.radslag.model.ItemKind;
import se.radslag.model.Meeting;
import se.radslag.model.MeetingDate;
import se.radslag.model.MeetingId;
import se.radslag.model.MeetingState;
import se.radslag.model.MeetingTime;
import se.radslag.model.Note;
import se.radslag.model.Organisation;
import se.radslag.model.OrganisationId;
import se.radslag.model.Person;
import se.radslag.store.DataFile;
import se.radslag.ui.DataFiles;
import se.radslag.ui.Speech;

/**
 * A data file with 2,000 meetings of some 30 MB, and after them one to write in: 30 items of 50
 * paragraphs and an item of 300.
 */
final class Archive implements AutoCloseable {

  static final int ITEMS = 30;

  private static final int MEETINGS = 2_000;
  private static final int ITEMS_EACH = 8;
  private static final int NOTES_EACH = 3;
  private static final int PERSONS = 300;
  private static final int COMING = 12;
  private static final int PARAGRAPHS = 50;
  private static final int MANY = 300;
  private static final LocalDate LAST = LocalDate.of(2026, 9, 1);

  private final DataFile data =
      DataFiles.opened(DataFile.openOrCreate(BenchFolder.file("radslag.db")));
  private final List<Organisation> organisations =
      IntStream.range(0, 5)
          .mapToObj(n -> new Organisation(OrganisationId.create(), "Förening " + n, n == 4))
          .toList();
  private final List<Person> persons =
      IntStream.range(0, PERSONS)
          .mapToObj(n -> Person.named("Förnamn" + n % 60 + " Efternamn" + n))
          .toList();
  private final Council council = new Council(CouncilId.create(), "Rådet vid viken", organisations);
  private final List<Meeting> earlier;
  private final Meeting written;

  Archive() {
    earlier = IntStream.range(0, MEETINGS).mapToObj(this::earlier).toList();
    written =
        meeting(
            LAST,
            MeetingState.IN_PROGRESS,
            0,
            IntStream.rangeClosed(0, ITEMS)
                .mapToObj(n -> item(n, Speech.notes(n * MANY, n == 0 ? MANY : PARAGRAPHS)))
                .toList());
    data.write(
        session -> {
          session.councils().save(council);
          earlier.forEach(session.meetings()::save);
          session.meetings().save(written);
          return council;
        });
  }

  DataFile data() {
    return data;
  }

  /** The meetings before the last, the latest first. */
  List<Meeting> earlier() {
    return earlier;
  }

  /** The latest meeting; its first item is the long one. */
  Meeting written() {
    return written;
  }

  @Override
  public void close() {
    data.close();
  }

  private Meeting earlier(int number) {
    return meeting(
        LAST.minusDays(4L + 4L * number),
        MeetingState.DRAFT,
        number,
        IntStream.range(0, ITEMS_EACH)
            .mapToObj(
                n -> item(n, Speech.notes((number * ITEMS_EACH + n) * NOTES_EACH, NOTES_EACH)))
            .toList());
  }

  private Meeting meeting(LocalDate day, MeetingState state, int number, List<AgendaItem> items) {
    return new Meeting(
        MeetingId.create(),
        council.id(),
        state,
        new Details(
            "Förvaltningen vid viken",
            "Enheten för samråd",
            "MÖTESANTECKNINGAR",
            "VIK " + number,
            council.name(),
            MeetingDate.of(day),
            MeetingTime.of(LocalTime.of(13, 0), LocalTime.of(15, 0)),
            "Sammanträdesrum Bryggan"),
        attendance(number),
        items,
        Closing.empty(),
        List.of());
  }

  private List<AttendanceGroup> attendance(int number) {
    return IntStream.range(0, organisations.size())
        .mapToObj(
            n ->
                new AttendanceGroup(
                    organisations.get(n),
                    IntStream.range(0, COMING / organisations.size() + 1)
                        .mapToObj(
                            one -> persons.get((number * COMING + n * COMING + one) % PERSONS))
                        .map(Attendance::present)
                        .toList()))
        .toList();
  }

  private static AgendaItem item(int place, List<Note> notes) {
    return new AgendaItem(
        ItemId.create(),
        place + 1,
        Speech.sentence(place),
        ItemKind.MATTER,
        List.of("Förnamn1 Efternamn1"),
        notes);
  }
}
