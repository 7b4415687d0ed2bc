package se.radslag.store;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
import se.radslag.model.NextMeeting;
import se.radslag.model.Note;
import se.radslag.model.Organisation;
import se.radslag.model.OrganisationId;
import se.radslag.model.Outcome;
import se.radslag.model.Person;
import se.radslag.model.Presence;
import se.radslag.model.Problem;
import se.radslag.model.Schedule;
import se.radslag.model.Warning;

/** Data files to test with, and fictional meetings to put in them. */
final class StoredMeetings {

  static final Organisation SENIORS =
      new Organisation(OrganisationId.create(), "Silverlinjen", false);
  static final Organisation HOSTS =
      new Organisation(OrganisationId.create(), "Förvaltningen", true);
  static final Person ASA = Person.named("Åsa Östling");
  static final Person BO = Person.named("Bo Fjällstedt");

  private StoredMeetings() {}

  static DataFile opened(Path file) {
    return value(DataFile.openOrCreate(file));
  }

  static <T> T value(Outcome<T> outcome) {
    return switch (outcome) {
      case Outcome.Done<T>(T value) -> value;
      case Outcome.Failed<T>(Problem problem) -> throw new AssertionError(problem);
    };
  }

  /** Why it failed; a data file that was opened all the same is closed. */
  static Problem problem(Outcome<DataFile> outcome) {
    return switch (outcome) {
      case Outcome.Failed<DataFile>(Problem problem) -> problem;
      case Outcome.Done<DataFile>(DataFile data) -> {
        data.close();
        throw new AssertionError("opened: " + data.path());
      }
    };
  }

  static Council council() {
    return new Council(CouncilId.create(), "Kustrådet", List.of(SENIORS, HOSTS));
  }

  /** A data file with one meeting in it, open. */
  static DataFile with(Path file, Council council, Meeting meeting) {
    DataFile data = opened(file);
    data.write(
        session -> {
          session.councils().save(council);
          session.meetings().save(meeting);
          return meeting;
        });
    return data;
  }

  /** A data file with one meeting in it, closed again. */
  static Meeting stored(Path file) {
    Council council = council();
    Meeting meeting = rich(council.id());
    with(file, council, meeting).close();
    return meeting;
  }

  static Meeting read(DataFile data, MeetingId id) {
    return data.read(session -> session.meetings().find(id)).orElseThrow();
  }

  static AgendaItem item(int number, String title, Note... notes) {
    return new AgendaItem(
        ItemId.create(), number, title, ItemKind.MATTER, List.of(), List.of(notes));
  }

  /** A meeting with something in every place there is. */
  static Meeting rich(CouncilId council) {
    ItemId ferries = ItemId.create();
    return new Meeting(
        MeetingId.create(),
        council,
        MeetingState.DRAFT,
        new Details(
            "Kustregionen",
            "Enheten för dialog",
            "MÖTESANTECKNINGAR",
            "KR 2025-0042",
            "Råd för äldre",
            new MeetingDate(Optional.of(LocalDate.of(2025, 3, 4)), "Tisdagen 4 mars april 2025"),
            MeetingTime.of(LocalTime.of(13, 0), LocalTime.of(14, 30)),
            "Fyren, \u201Dstora salen\u201D"),
        attendance(ferries),
        List.of(
            new AgendaItem(
                ItemId.create(), 1, "Öppnande", ItemKind.OPENING, List.of(BO.name()), List.of()),
            new AgendaItem(
                ferries,
                2,
                "Färdtjänst i skärgården",
                ItemKind.MATTER,
                List.of("Åsa Östling", "Bo Fjällstedt"),
                everyKind(),
                new Schedule(
                    Optional.of(Duration.ofMinutes(25)), Optional.of(LocalTime.of(13, 5)), true))),
        new Closing(
            "Åsa Östling",
            List.of("Bo Fjällstedt"),
            new NextMeeting(
                Optional.of(LocalDate.of(2025, 5, 6)), Optional.of(LocalTime.of(13, 0)), "")),
        List.of(new Warning(Warning.Kind.DATE_UNCERTAIN, "4 mars april")));
  }

  static List<Note> everyKind() {
    return List.of(
        new Note.Text("Båten går varje timme."),
        new Note.Subheading("Biljetter"),
        new Note.Bullet(1, "Säljs i kiosken"),
        new Note.Bullet(2, "och ombord 🚢"),
        new Note.CouncilRemark("Fråga från rådet", "Finns det plats för rullatorer?"),
        new Note.RecordNote("Silverlinjen har en annan mening."),
        new Note.Decision("Frågan läggs till handlingarna."),
        new Note.FollowUp("Bo ringer hamnen."));
  }

  private static List<AttendanceGroup> attendance(ItemId ferries) {
    return List.of(
        new AttendanceGroup(
            SENIORS,
            List.of(
                Attendance.present(ASA),
                new Attendance(
                    BO,
                    Presence.PRESENT,
                    Optional.of(ASA.id()),
                    Optional.of(new Attendance.Moment(LocalTime.of(13, 10), Optional.of(ferries))),
                    Optional.of(Attendance.Moment.at(LocalTime.of(14, 5))),
                    true))),
        new AttendanceGroup(HOSTS, List.of()));
  }

  /** How many items have a word that begins so in a note, their title or among their presenters. */
  static int itemsWith(Session session, String beginning) {
    List<String> word = List.of(beginning.toLowerCase(Locale.ROOT) + "*");
    return (int)
        Stream.of(
                session.search().inNotes(word, 0, session.search().lastItem()),
                session.search().inTitles(word),
                session.search().inPresenters(word))
            .flatMapToInt(IntStream::of)
            .distinct()
            .count();
  }
}
